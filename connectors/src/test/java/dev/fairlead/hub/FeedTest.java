package dev.fairlead.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.delivery.EventDesk;
import dev.fairlead.feeds.FeedReport;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The program, and what is sent to `fairlead:orders` and the like as routes send it. It is started once for all tests
/// of a class; each begins without records.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FeedTest {

    static final String ORDERS = "fairlead:orders?source=erp";
    static final String CSV = ORDERS + "&format=csv";

    Path data;
    EventDesk desk;

    @BeforeAll
    void open(@TempDir Path folder) {
        data = folder;
        desk = EventDesk.in(data);
    }

    @BeforeEach
    void empty() {
        JdbcClient jdbc = desk.bean(JdbcClient.class);
        for (String table : List.of("trade_past", "trade_record", "quarantine_payload", "quarantine")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @AfterAll
    void close() {
        desk.close();
    }

    Exchange send(String to, @Nullable Object body) {
        try (ProducerTemplate template = desk.bean(CamelContext.class).createProducerTemplate()) {
            return template.send(to, exchange -> exchange.getMessage().setBody(body));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String report(String to, Object body) {
        Exchange done = send(to, body);
        assertThat(done.getException()).isNull();
        return Objects.requireNonNull(done.getMessage().getBody(FeedReport.class))
                .toString();
    }

    long orders() {
        return desk.bean(TradeRecords.class).count(TradeKind.ORDERS);
    }

    List<QuarantineItem> held() {
        return desk.bean(Quarantine.class).list(QuarantineItem.OPEN, 0, 100);
    }

    static String json(int id, int version, String more) {
        return "{\"id\": \"%d\", \"version\": %d, \"customer\": \"Nordwind\"%s}".formatted(id, version, more);
    }
}
