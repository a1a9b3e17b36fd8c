package example.partner;

import dev.fairlead.spi.Answer;
import dev.fairlead.spi.ConnectorPlugin;
import dev.fairlead.spi.Descriptor;
import dev.fairlead.spi.Desk;
import dev.fairlead.spi.FairleadEvent;
import dev.fairlead.spi.Health;
import dev.fairlead.spi.Setting;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Fetches a partner's orders, and tells the partner which quotes were accepted.
public class PartnerOrders implements ConnectorPlugin {

    @Override
    public Descriptor descriptor() {
        return Descriptor.of("partner-orders", "1.0.0", "Partner orders", "合作方订单")
                .about(
                        "Fetches orders of a partner as CSV and tells the partner which quotes were accepted.",
                        "以 CSV 获取合作方的订单，并把已接受的报价通知合作方。")
                .with(Setting.of("url", Setting.Type.ADDRESS, "Address of the partner", "合作方地址")
                        .asNeeded()
                        .withHelp("Such as https://api.partner.com/v1", "例如 https://api.partner.com/v1"))
                .with(Setting.of("key", Setting.Type.SECRET, "Key", "密钥").asNeeded())
                .writes("orders")
                .reads("quote.accepted")
                .reaches("{url}")
                .every(Duration.ofMinutes(5));
    }

    @Override
    public void poll(Desk desk) throws Exception {
        String after = desk.recall("after").orElse("0");
        Answer answer = call(desk, "/orders?after=" + after, null);
        for (String line : answer.text().lines().skip(1).toList()) {
            String[] cells = line.split(";", -1);
            Map<String, Object> order = new LinkedHashMap<>();
            order.put("id", cells[0]);
            order.put("version", cells[1]);
            order.put("customer", cells[2]);
            order.put("pol", cells[3]);
            order.put("pod", cells[4]);
            order.put("equipment", cells[5]);
            desk.write("orders", order);
            after = cells[1];
        }
        desk.remember("after", after);
    }

    @Override
    public void push(FairleadEvent event, Desk desk) throws Exception {
        call(desk, "/accepted", event.json());
    }

    @Override
    public Health health(Desk desk) throws Exception {
        call(desk, "/orders?after=" + Long.MAX_VALUE, null);
        return Health.good("The partner answers.");
    }

    private static Answer call(Desk desk, String path, String body) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(desk.setting("url") + path)).header("X-Key", desk.setting("key"));
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        Answer answer = desk.call(request.build());
        if (!answer.isGood()) {
            throw new IllegalStateException("The partner answered " + answer.status() + " to " + path);
        }
        return answer;
    }
}
