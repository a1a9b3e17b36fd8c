package dev.fairlead.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.delivery.EventDesk;
import dev.fairlead.feeds.BrokenFeed;
import dev.fairlead.feeds.FeedReport;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.Order;
import dev.fairlead.trade.RecordReader;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records sent to `fairlead:orders` and the like, as routes send them.
class FeedRouteTests {

    private static final String ORDERS = "fairlead:orders?source=erp";
    private static final String CSV = ORDERS + "&format=csv";

    @TempDir
    Path data;

    private EventDesk desk;

    @BeforeEach
    void open() {
        desk = EventDesk.in(data);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Exchange send(String to, @Nullable Object body) {
        try (ProducerTemplate template = desk.bean(CamelContext.class).createProducerTemplate()) {
            return template.send(to, exchange -> exchange.getMessage().setBody(body));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String report(String to, Object body) {
        Exchange done = send(to, body);
        assertThat(done.getException()).isNull();
        return Objects.requireNonNull(done.getMessage().getBody(FeedReport.class))
                .toString();
    }

    private long orders() {
        return desk.bean(TradeRecords.class).count(TradeKind.ORDERS);
    }

    private List<QuarantineItem> held() {
        return desk.bean(Quarantine.class).list(QuarantineItem.OPEN, 0, 100);
    }

    private static String json(int id, int version, String more) {
        return "{\"id\": \"%d\", \"version\": %d, \"customer\": \"Nordwind\"%s}".formatted(id, version, more);
    }

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
    void whatIsRefusedIsInQuarantineAndTheRestIsTaken() throws Exception {
        String body = "[" + json(1, 1, "") + "," + json(2, 1, ", \"colour\": \"red\"") + "," + json(3, 1, "") + "]";

        assertThat(report(ORDERS, body)).isEqualTo("2 created, 0 updated, 0 unchanged, 0 older, 1 refused");
        report(ORDERS, body);

        assertThat(held()).singleElement().satisfies(item -> {
            assertThat(item.source()).isEqualTo("feed");
            assertThat(item.stage()).isEqualTo("orders");
            assertThat(item.reference()).isEqualTo("erp/2 v1");
            assertThat(item.cause()).contains("colour");
            assertThat(item.attempts()).isEqualTo(2);
        });
    }

    @Test
    void aRefusedRecordIsMendedAndReplayed() throws Exception {
        send(ORDERS, json(1, 1, ", \"colour\": \"red\""));
        Quarantine quarantine = desk.bean(Quarantine.class);
        long id = held().getFirst().id();

        quarantine.replay(id);
        assertThat(quarantine.find(id).orElseThrow().attempts()).isEqualTo(2);
        assertThat(quarantine.find(id).orElseThrow().state()).isEqualTo(QuarantineItem.OPEN);

        quarantine.edit(id, "{\"id\": \"1\", \"version\": 1, ");
        quarantine.replay(id);
        assertThat(quarantine.find(id).orElseThrow().cause()).contains("an object in JSON");

        quarantine.edit(id, json(1, 1, ""));
        quarantine.replay(id);
        assertThat(quarantine.find(id).orElseThrow().state()).isEqualTo(QuarantineItem.REPLAYED);
        assertThat(quarantine.payload(id).orElseThrow().raw()).contains("colour");
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void whatTheSourceMendsLeavesTheQuarantine() throws Exception {
        send(ORDERS, json(1, 1, ", \"pol\": \"Shanghai\""));
        assertThat(held()).hasSize(1);

        send(ORDERS, json(1, 1, ", \"pol\": \"CNSHA\""));
        assertThat(held()).isEmpty();
    }

    @Test
    void whatSomebodyClosedStaysClosedWhileTheSameComes() throws Exception {
        String bad = json(1, 1, ", \"pol\": \"Shanghai\"");
        send(ORDERS, bad);
        Quarantine quarantine = desk.bean(Quarantine.class);
        long id = held().getFirst().id();
        quarantine.close(id, "a test order of theirs");

        send(ORDERS, bad);
        assertThat(quarantine.find(id).orElseThrow().state()).isEqualTo(QuarantineItem.CLOSED);
        send(ORDERS, json(1, 1, ", \"pol\": \"Ningbo\""));
        assertThat(quarantine.find(id).orElseThrow().state()).isEqualTo(QuarantineItem.OPEN);
    }

    @Test
    void halfAFileIsTakenAsFarAsItGoes() {
        Exchange done = send(ORDERS, "[" + json(1, 1, "") + ",\n" + json(2, 1, "") + ",\n{\"id\": \"3\", \"vers");

        assertThat(done.getException()).isInstanceOf(BrokenFeed.class).hasMessageContaining("record 2 (line 3");
        assertThat(done.getMessage().getHeader("CamelFairleadCreated")).isEqualTo(2L);
        assertThat(orders()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoFeedAtAll() {
        assertThat(send(ORDERS, null).getException()).hasMessageContaining("no body");
        assertThat(send(ORDERS, 17).getException()).hasMessageContaining("java.lang.Integer");
        assertThat(send(ORDERS, "<orders/>").getException()).isInstanceOf(BrokenFeed.class);
        assertThat(send(ORDERS, "[".repeat(100_000)).getException()).isInstanceOf(BrokenFeed.class);
        assertThat(report(ORDERS, "[1, \"two\", null]")).endsWith("3 refused");
        assertThat(report(ORDERS, "[]")).startsWith("0 created");
    }

    @Test
    void bytesOfAnotherCharsetAreNotTakenForWhatTheSourceSaid() {
        byte[] gbk = "id,version,customer\n1,1,Nordwind\n2,1,上海联运\n".getBytes(Charset.forName("GBK"));

        assertThat(send(CSV, gbk).getException()).isInstanceOf(BrokenFeed.class);
        assertThat(report(CSV + "&charset=GBK", gbk)).startsWith("2 created");
        assertThat(desk.bean(TradeRecords.class)
                        .find(TradeKind.ORDERS, "erp", "2")
                        .orElseThrow()
                        .body())
                .contains("上海联运");
    }

    @Test
    void readsCsvLineByLine() throws Exception {
        String csv = "\uFEFFId;Version;Customer;Weight kg;Equipment\r\n"
                + "1;1;\"Nordwind; Sohn\nund Co\";1250.5;2x40HQ\r\n"
                + "2;1;Nordwind;heavy;\r\n"
                + "3;1;Nordwind\r\n"
                + "\r\n"
                + "4;1;Nordwind;;\r\n";

        FeedReport report = Objects.requireNonNull(
                send(CSV + "&delimiter=;", csv).getMessage().getBody(FeedReport.class));

        assertThat(report).hasToString("2 created, 0 updated, 0 unchanged, 0 older, 2 refused");
        assertThat(report.answers())
                .extracting(FeedReport.Answer::place)
                .containsExactly("line 3", "line 4", "line 5", "line 7");
        assertThat(held()).extracting(QuarantineItem::cause).anyMatch(cause -> cause.contains("3 columns"));
    }

    @Test
    void anOpenQuotationMarkDoesNotSwallowTheFile() {
        String csv = "id,version,customer\n1,1,Nordwind\n2,1,\"Nord" + "wind,1,1\n".repeat(100_000);

        Exchange done = send(CSV, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));

        assertThat(done.getException()).isInstanceOf(BrokenFeed.class).hasMessageContaining("line 2");
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void refusesAHeadThatNamesNoFields() {
        assertThat(send(CSV, "id,id,customer\n1,1,N\n").getException()).hasMessageContaining("first line");
        assertThat(send(CSV, "id,,customer\n1,1,N\n").getException()).hasMessageContaining("first line");
    }

    @Test
    void givesUpAFileThatIsSomethingElse() {
        String csv = "id,version,customer,colour\n" + "1,1,N,red\n".repeat(50);

        Exchange done = send(CSV + "&mostRefused=10", csv);

        assertThat(done.getException()).hasMessageContaining("11 records were refused");
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
