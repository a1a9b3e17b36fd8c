package dev.fairlead.hub;

import static dev.fairlead.hub.RouteDesk.await;
import static dev.fairlead.hub.RouteDesk.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.ProgramStart;
import dev.fairlead.lines.LastLines;
import dev.fairlead.lines.LogLine;
import dev.fairlead.mailboxes.Mailboxes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// What IT sees of routes, and what becomes of one that somebody stops.
@ResourceLock(ProgramStart.LOG_OF_MAILBOXES)
class RoutesTests extends RouteTest {

    private static final String ORDERS = """
            # Orders of a folder.
            - route:
                id: orders-in
                from:
                  uri: file
                  parameters:
                    directoryName: "%s"
                    include: ".*[.]json"
                    delay: 50
                    initialDelay: 10
                  steps:
                    - to:
                        uri: fairlead:orders
                        parameters:
                          source: erp
                    - log:
                        loggingLevel: WARN
                        message: "%s"
            """;

    private static final String TICK = """
            - route:
                id: %s
                from:
                  uri: timer:%s
                  parameters:
                    period: 50
                    delay: 10
                  steps:
                    %s
            """;

    private static final String ORDER = "{\"id\": \"%s\", \"version\": 1, \"customer\": \"ACME\"}";

    private Path in() {
        return data.resolve("in");
    }

    private void orders(String words) throws Exception {
        routes.write("orders", ORDERS.formatted(in(), words));
    }

    private Routes all() {
        return desk().bean(Routes.class);
    }

    private RouteView route(String id) {
        return all().get(id);
    }

    /// Until the file is taken in and its route runs.
    private void awaitOrders() {
        await(() -> assertThat(route("orders-in").file()).isNotNull());
        assertThat(route("orders-in").state()).isEqualTo(RouteState.RUNNING);
    }

    private void put(String name, String text) throws Exception {
        Path draft = Files.createDirectories(data).resolve(name);
        Files.writeString(draft, text);
        Files.createDirectories(in());
        Files.move(draft, in().resolve(name + ".json"));
    }

    @Test
    void saysWhatRanWhenAndWhatBecameOfIt() throws Exception {
        orders("${body}");
        start();
        awaitOrders();
        assertThat(route("orders-in").file()).isEqualTo("orders.camel.yaml");
        assertThat(route("orders-in").line()).isEqualTo(3);
        assertThat(route("orders-in").flows().feeds()).containsExactly("orders");
        assertThat(route("orders-in").flows().from()).startsWith("file:").doesNotContain("include");
        assertThat(route("orders-in").activity().lastRun()).isNull();

        put("some", "[" + ORDER.formatted("A") + "," + ORDER.formatted("B") + ", {\"id\": \"C\"}]");
        await(() -> assertThat(route("orders-in").activity().lastRun()).isNotNull());

        Activity activity = route("orders-in").activity();
        RouteRun run = Objects.requireNonNull(activity.lastRun());
        assertThat(run.records()).isEqualTo(Map.of("created", 2L, "refused", 1L));
        assertThat(run.problem()).isEmpty();
        assertThat(activity.lastHour()).isEqualTo(3);
        assertThat(activity.errors()).isZero();
        await(() -> assertThat(texts("orders-in"))
                .anyMatch(line -> line.contains("2 created") && line.contains("1 refused"))
                .contains("Started", "Read from orders.camel.yaml"));
    }

    private List<String> texts(String id) {
        return all().log(id).stream().map(LogLine::text).toList();
    }

    @Test
    void whatIsStoppedStaysStoppedWithANewVersionOfItsFileAndAfterARestart() throws Exception {
        orders("one");
        start();
        awaitOrders();

        RouteView stopped = all().stop("orders-in", "it.berg");
        assertThat(stopped.state()).isEqualTo(RouteState.STOPPED);
        assertThat(Objects.requireNonNull(stopped.stop()).by()).isEqualTo("it.berg");

        orders("two");
        await(() -> assertThat(texts("orders-in"))
                .filteredOn("Read from orders.camel.yaml"::equals)
                .hasSize(2));
        assertThat(file(desk(), "orders").problem()).isNull();
        assertThat(route("orders-in").state()).isEqualTo(RouteState.STOPPED);

        desk().close();
        start();
        await(() -> assertThat(route("orders-in").state()).isEqualTo(RouteState.STOPPED));
        put("waits", ORDER.formatted("W"));
        Thread.sleep(500);
        assertThat(in().resolve("waits.json")).exists();
        assertThat(route("orders-in").activity().lastLook()).isNull();

        assertThat(all().start("orders-in").state()).isEqualTo(RouteState.RUNNING);
        await(() -> assertThat(route("orders-in").activity().lastHour()).isEqualTo(1));
        assertThat(route("orders-in").stop()).isNull();

        orders("three");
        await(() -> assertThat(texts("orders-in"))
                .filteredOn("Read from orders.camel.yaml"::equals)
                .hasSize(2));
        await(() -> assertThat(route("orders-in").state()).isEqualTo(RouteState.RUNNING));
    }

    @Test
    void whatFailsSaysWhy() throws Exception {
        routes.answers(500, "no");
        routes.write("asks", TICK.formatted("asks", "asks", "- to: \"" + routes.url() + "?token=hush-hush-9\""));
        start();

        await(() -> assertThat(route("asks").notice()).contains("500"));
        RouteView view = route("asks");
        assertThat(view.state()).isEqualTo(RouteState.FAILED);
        assertThat(view.notice()).doesNotContain("hush-hush-9");
        assertThat(view.activity().errors()).isPositive();
        assertThat(view.activity().lastErrorAt()).isNotNull();
        assertThat(view.flows().sends()).hasSize(1).allMatch(to -> !to.contains("hush"));

        routes.answers(200, "[]");
        await(() -> assertThat(route("asks").state()).isEqualTo(RouteState.RUNNING));
        assertThat(route("asks").activity().lastError()).contains("500");
    }

    @Test
    void anAddressWhereNobodyIsSaysSo() throws Exception {
        routes.write("asks", TICK.formatted("asks", "asks", "- to: \"http://127.0.0.1:9/orders?key=hush-hush-6\""));
        start();

        await(() -> assertThat(route("asks").notice()).contains("http://127.0.0.1:9/orders cannot be reached"));
        assertThat(route("asks").notice()).doesNotContain("hush-hush-6");
    }

    @Test
    void aSourceThatCannotBeReachedSaysWhy() throws Exception {
        routes.write("ledger", """
                - beans:
                    - name: ledger
                      type: org.springframework.jdbc.datasource.DriverManagerDataSource
                      properties:
                        url: "jdbc:h2:tcp://127.0.0.1:9/nowhere;IFEXISTS=TRUE"
                        password: "{{ledger.password}}"
                - route:
                    id: ledger
                    from:
                      uri: sql
                      parameters:
                        query: select 1
                        dataSource: "#bean:ledger"
                        delay: 50
                        initialDelay: 10
                      steps:
                        - to: fairlead:invoices?source=ledger
                """);
        start("ledger.password=hush-hush-8");

        await(() -> assertThat(route("ledger").notice()).isNotBlank());
        assertThat(route("ledger").state()).isEqualTo(RouteState.FAILED);
        assertThat(route("ledger").activity().lastRun()).isNull();
    }

    @Test
    void keepsTheLastTwoHundredLinesEachCut() throws Exception {
        String talks = TICK.formatted(
                "talks",
                "talks",
                "- log: {loggingLevel: WARN, message: \"${header.CamelTimerCounter} %s\"}"
                        .formatted("long ".repeat(400)));
        routes.write("talks", talks.replace("period: 50", "period: 2"));
        start();

        await(() -> assertThat(texts("talks")).hasSize(LastLines.MOST));
        await(() -> assertThat(texts("talks")).hasSize(LastLines.MOST).doesNotContain("Started"));
        assertThat(texts("talks")).allMatch(text -> text.length() <= LastLines.LONGEST + 1);
        assertThat(all().log("talks").getFirst().problem()).isTrue();
    }

    @Test
    void secretsAreNotInTheLines() throws Exception {
        routes.write(
                "talks",
                TICK.formatted(
                        "talks",
                        "talks",
                        "- log: {loggingLevel: WARN, message: \"asks https://anna:pw-of-anna@host/a?key=k-of-anna with "
                                + "{{partner.password}}, Bearer abcdefgh12345678, password=p-of-anna\"}"));
        start("partner.password=hush-hush-7");

        await(() -> assertThat(texts("talks")).anyMatch(text -> text.contains("asks")));
        assertThat(texts("talks"))
                .allMatch(text -> !text.contains("hush-hush-7")
                        && !text.contains("pw-of-anna")
                        && !text.contains("k-of-anna")
                        && !text.contains("abcdefgh12345678")
                        && !text.contains("p-of-anna"));
    }

    @Test
    void mailsAreNotInTheLines() throws Exception {
        start();
        desk().mailbox("berg", "berg@firm.example");
        routes.write("mails", """
                - route:
                    id: mails
                    from:
                      uri: file
                      parameters:
                        directoryName: "%s"
                        delay: 50
                      steps:
                        - log: {loggingLevel: WARN, message: "${bodyAs(String)}"}
                        - to: fairlead:mail?mailbox=berg@firm.example
                """.formatted(in()));
        put("mail", "Subject: Secret rates\r\nFrom: a@b.example\r\n\r\nUSD 1,234 for you alone\r\n");

        await(() -> assertThat(texts("mails")).anyMatch(text -> text.contains("not shown")));
        assertThat(texts("mails")).allMatch(text -> !text.contains("Secret rates") && !text.contains("1,234"));
        assertThat(route("mails").flows().feeds()).containsExactly("mail");
        await(() -> assertThat(route("mails").activity().lastHour()).isEqualTo(1));
    }

    @Test
    void aMailboxThatCannotBePulledCountsAsAnErrorOfAllMailboxes() {
        start();
        Mailboxes mailboxes = desk().bean(Mailboxes.class);
        mailboxes.resume(desk().mailbox("berg", "berg@firm.example").id());

        await(() -> assertThat(all().mailboxes().errors()).isPositive());
        assertThat(all().mailboxes().lastError()).contains("127.0.0.1");
        assertThat(all().mailboxLog()).anyMatch(LogLine::problem);
        assertThat(all().all()).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaid() {
        start();
        assertThatThrownBy(() -> all().stop("nobody", "it.berg"))
                .isInstanceOf(UnknownRoute.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void theHubIsOpenAsLongAsCamelRuns() {
        start();
        assertThat(desk().bean(HubState.class).isOpen()).isTrue();

        desk().bean(CamelContext.class).stop();

        assertThat(desk().bean(HubState.class).isOpen()).isFalse();
    }
}
