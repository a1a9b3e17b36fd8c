package dev.fairlead.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.feeds.FeedReport;
import dev.fairlead.trade.Order;
import dev.fairlead.trade.RecordReader;
import dev.fairlead.trade.TradeKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

/// Records sent to `fairlead:orders` and the like, as routes send them.
class FeedRouteTests extends FeedTest {

    @Test
    void takesRecordsInWhateverTheyComeAs() throws Exception {
        Path file = Files.writeString(data.resolve("orders.json"), "[" + json(5, 1, "") + "]");
        Order order = (Order) RecordReader.read(TradeKind.ORDERS, Map.of("id", "6", "version", 1, "customer", "N"));

        assertThat(report(ORDERS, json(1, 1, ""))).startsWith("1 created");
        assertThat(report(ORDERS, "[" + json(1, 1, "") + "," + json(2, 1, "") + "]"))
                .startsWith("1 created, 0 updated, 1 unchanged");
        assertThat(report(ORDERS, (json(3, 1, "") + "\n" + json(4, 1, "") + "\n").getBytes(StandardCharsets.UTF_8)))
                .startsWith("2 created");
        assertThat(report(ORDERS, file.toFile())).startsWith("1 created");
        assertThat(report(ORDERS, order)).startsWith("1 created");
        assertThat(report(ORDERS, List.of(order, Map.of("id", 7, "version", 1, "customer", "N"))))
                .startsWith("1 created, 0 updated, 1 unchanged");
        assertThat(report(
                        ORDERS, IntStream.range(8, 10).mapToObj(id -> Map.of("ID", id, "VERSION", 1, "CUSTOMER", "N"))))
                .startsWith("2 created");
        assertThat(orders()).isEqualTo(9);
    }

    @Test
    void saysWhatBecameOfEachRecord() {
        send(ORDERS, json(1, 5, ""));

        Exchange done = send(
                ORDERS,
                "[" + json(1, 6, "") + "," + json(1, 3, "") + ",\n" + json(2, 1, ", \"pol\": \"Shanghai\"") + "]");

        FeedReport report = Objects.requireNonNull(done.getMessage().getBody(FeedReport.class));
        assertThat(report.answers())
                .extracting(FeedReport.Answer::result)
                .containsExactly("updated", "older", "refused");
        assertThat(report.answers().getLast().place()).isEqualTo("line 2");
        assertThat(report.answers().getLast().why()).asString().contains("pol", "Shanghai", "UN/LOCODE");
        assertThat(done.getMessage().getHeader("CamelFairleadRefused")).isEqualTo(1L);
        assertThat(desk.bean(CamelContext.class)
                        .resolveLanguage("simple")
                        .createExpression("${body.json}")
                        .evaluate(done, String.class))
                .isEqualTo(report.json())
                .contains("\"updated\":1", "\"result\":\"refused\"");
    }

    @Test
    void aRouteMayFailWithItsFirstRefusedRecord() {
        Exchange done = send(
                ORDERS + "&failOnRefused=true", "[" + json(1, 1, ", \"colour\": \"red\"") + "," + json(2, 1, "") + "]");

        assertThat(done.getException()).hasMessageContaining("colour");
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void otherKindsGoTheSameWay() {
        assertThat(report(
                        "fairlead:invoices?source=ledger",
                        Map.of(
                                "id",
                                1,
                                "version",
                                1,
                                "customer",
                                "N",
                                "issuedOn",
                                java.sql.Date.valueOf("2026-11-20"),
                                "currency",
                                "EUR",
                                "amount",
                                new java.math.BigDecimal("12.50"))))
                .startsWith("1 created");
        assertThat(
                        report(
                                "fairlead:rates?source=carrier",
                                "{\"id\":\"1\",\"version\":1,\"pol\":\"CNSHA\",\"pod\":\"DEHAM\",\"equipment\":\"40HQ\",\"currency\":\"USD\",\"amount\":2150}"))
                .startsWith("1 created");
        assertThat(report("fairlead:customers?source=crm", Map.of("id", 1, "version", 1, "name", "Nordwind")))
                .startsWith("1 created");
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        CamelContext camel = desk.bean(CamelContext.class);
        for (var wrong : Map.of(
                        "fairlead:orders", "source=erp",
                        "fairlead:orders?source=ERP!", "ERP!",
                        "fairlead:orders?source=erp&format=xml", "format=xml",
                        "fairlead:orders?source=erp&charset=none", "charset",
                        "fairlead:orders?source=erp&delimiter=;;", "delimiter",
                        "fairlead:ordres?source=erp", "fairlead:ordres",
                        "fairlead:orders?source=erp&formt=csv", "formt")
                .entrySet()) {
            assertThatThrownBy(() -> camel.getEndpoint(wrong.getKey()))
                    .satisfies(e -> assertThat(Objects.toString(e.getMessage() + e.getCause()))
                            .contains(wrong.getValue()));
        }
    }
}
