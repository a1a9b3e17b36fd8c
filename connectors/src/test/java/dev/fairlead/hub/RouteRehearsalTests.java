package dev.fairlead.hub;

import static dev.fairlead.hub.RouteDesk.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A try reads what the source has, says what would become of it, and leaves no trace.
class RouteRehearsalTests extends RouteTest {

    private static final String TIMED = """
            - route:
                id: asks
                from:
                  uri: timer:asks
                  parameters:
                    period: 3600000
                    delay: 3600000
                  steps:
            """;

    private Routes all() {
        return desk().bean(Routes.class);
    }

    private void loaded(String id) {
        await(() -> assertThat(all().get(id).file()).isNotNull());
    }

    private void nothingIsWritten(TradeKind kind) {
        assertThat(desk().bean(TradeRecords.class).count(kind)).isZero();
        assertThat(desk().bean(Quarantine.class).count(QuarantineItem.OPEN)).isZero();
    }

    @Test
    void aFileIsReadAndStaysWhereItIs() throws Exception {
        Path in = Files.createDirectories(data.resolve("in"));
        routes.write("orders", """
                - route:
                    id: orders
                    from:
                      uri: file
                      parameters:
                        directoryName: "%s"
                        include: ".*[.]json"
                        readLock: changed
                        move: done/${file:name}
                        moveFailed: failed/${file:name}
                      steps:
                        - to: fairlead:orders?source=erp
                        - log: "${body}"
                """.formatted(in));
        start();
        loaded("orders");
        all().stop("orders", "it.berg");
        Files.writeString(
                in.resolve("some.json"),
                "[{\"id\": \"A\", \"version\": 1, \"customer\": \"ACME\"}, {\"id\": \"B\", \"version\": \"x\"}]");

        for (int i = 0; i < 2; i++) {
            RouteRehearsal tried = all().rehearse("orders");
            assertThat(tried.trouble()).isEmpty();
            assertThat(tried.runs()).isEqualTo(1);
            assertThat(tried.records()).isEqualTo(Map.of("created", 1L, "refused", 1L));
            assertThat(tried.deeds())
                    .anyMatch(deed -> deed.record().equals("B") && deed.why().contains("version"));
        }

        assertThat(in).isDirectoryContaining(path -> path.endsWith("some.json"));
        try (var files = Files.list(in)) {
            assertThat(files).hasSize(1);
        }
        nothingIsWritten(TradeKind.ORDERS);
        assertThat(all().get("orders").state()).isEqualTo(RouteState.STOPPED);
        assertThat(all().get("orders").activity().lastRun()).isNull();

        all().start("orders");
        await(() -> assertThat(desk().bean(TradeRecords.class).count(TradeKind.ORDERS))
                .isEqualTo(1));
    }

    @Test
    void anotherSystemIsAskedAndNothingIsSentToIt() throws Exception {
        routes.answers(200, "[{\"id\": \"S1\", \"version\": 1, \"customer\": \"ACME\"}]");
        routes.write(
                "asks",
                TIMED + "        - to: \"" + routes.url() + "\"\n        - to: fairlead:shipments?source=tms\n");
        start();
        loaded("asks");

        RouteRehearsal tried = all().rehearse("asks");
        assertThat(tried.trouble()).isEmpty();
        assertThat(tried.records()).isEqualTo(Map.of("created", 1L));
        nothingIsWritten(TradeKind.SHIPMENTS);

        routes.write("asks", TIMED + "        - setBody: {constant: tell}\n        - to: \"" + routes.url() + "\"\n");
        await(() -> assertThat(all().rehearse("asks").trouble()).contains("POST", "not sent"));
        assertThat(routes.received()).isEmpty();
    }

    @Test
    void ofVeryManyRecordsTheFirstAreListedAndTheOthersCounted() throws Exception {
        String some = IntStream.rangeClosed(1, 600)
                .mapToObj("{\"id\": \"S%d\", \"version\": 1, \"customer\": \"ACME\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        routes.answers(200, some + ";" + some);
        routes.write("asks", TIMED + """
                        - to: "%s"
                        - split:
                            tokenize: {token: ";"}
                            steps:
                              - to: fairlead:shipments?source=tms
                """.formatted(routes.url()));
        start();
        loaded("asks");

        RouteRehearsal tried = all().rehearse("asks");
        assertThat(tried.trouble()).isEmpty();
        assertThat(tried.records()).isEqualTo(Map.of("created", 1200L));
        assertThat(tried.deeds()).hasSize(1000);
        assertThat(tried.more()).isEqualTo(200);
    }

    @Test
    void aSourceThatIsNotThereSaysSo() throws Exception {
        routes.answers(500, "no");
        routes.write("asks", TIMED + "        - to: \"" + routes.url() + "\"\n");
        start();
        loaded("asks");

        assertThat(all().rehearse("asks").trouble()).contains("500");
        assertThat(all().get("asks").activity().errors()).isZero();
    }

    @Test
    void whatFailsIsSentNowhere() throws Exception {
        String dead = "- errorHandler:\n    deadLetterChannel:\n      deadLetterUri: file:dead\n";
        routes.write("asks", dead + TIMED + "        - to: \"" + routes.url() + "\"\n");
        start();
        loaded("asks");

        assertThatThrownBy(() -> all().rehearse("asks")).isInstanceOf(RouteRefusal.class);
    }

    @Test
    void whatCouldLeaveATraceIsNotTried() throws Exception {
        List<String> steps = List.of(
                "- to: \"file:out\"",
                "- to: \"sql:delete from message?dataSource=#dataSource\"",
                "- toD: \"${header.to}\"",
                "- wireTap: {uri: \"file:out\"}",
                "- bean: {ref: outbox, method: last}",
                "- log: {message: \"${bean:outbox.last}\"}",
                "- setBody: {simple: \"${bean:outbox.last}\"}",
                "- split: {simple: \"${body}\", steps: [{to: \"file:out\"}]}",
                "- to: \"fairlead:mail?mailbox=a@b.example\"");
        for (int number = 0; number < steps.size(); number++) {
            String id = "asks" + number;
            routes.write(id, TIMED.replace("asks", id) + "        " + steps.get(number) + "\n");
        }
        start();
        for (int number = 0; number < steps.size(); number++) {
            String id = "asks" + number;
            loaded(id);
            assertThat(all().get(id).canTry()).as(steps.get(number)).isFalse();
            assertThatThrownBy(() -> all().rehearse(id)).isInstanceOf(RouteRefusal.class);
        }
    }
}
