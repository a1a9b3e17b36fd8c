package dev.fairlead.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What plugins bring, remember and call.
class PluginRecordTests extends PluginTest {

    private static final String ONCE = ".writes(\"orders\").every(Duration.ofHours(1))";

    private String stored(String id, String order) {
        return desk().bean(TradeRecords.class)
                .find(TradeKind.ORDERS, "plugin." + id, order)
                .orElseThrow()
                .body();
    }

    @Test
    void takesRecordsUnderASourceOfItsOwn() throws Exception {
        drop("erp", "1", ONCE, """
                public void poll(Desk desk) {
                    for (int i = 0; i < 1234; i++) {
                        desk.write("orders", Map.of("id", "o" + i, "version", 7, "customer", "Nordwind",
                            "pol", "CNSHA", "orderedOn", java.time.LocalDate.of(2026, 11, 1),
                            "weightKg", new java.math.BigDecimal("1250.5"), "equipment", List.of("2x40HQ")));
                    }
                }
                """);
        start();
        grantAndStart("erp");

        await(() -> assertThat(orders()).as(view("erp").log().toString()).isEqualTo(1234));
        assertThat(stored("erp", "o77"))
                .contains("\"orderedOn\":\"2026-11-01\"", "1250.5", "40HQ", "\"version\":7", "CNSHA");
        await(() -> assertThat(view("erp").work().records()).containsEntry("created", 1234L));

        plugins().poll("erp");
        await(() -> assertThat(view("erp").work().records()).containsEntry("unchanged", 1234L));
        assertThat(orders()).isEqualTo(1234);
    }

    @Test
    void aRehearsalSaysWhatThenBecomesOfRecordsThatComeMoreThanOnce() throws Exception {
        drop("erp", "1", ONCE, """
                public void poll(Desk desk) {
                    desk.write("orders", Map.of("id", "1", "version", 5, "customer", "Nordwind"));
                    desk.write("orders", Map.of("id", "1", "version", 5, "customer", "Nordwind"));
                    desk.write("orders", Map.of("id", "1", "version", 5, "customer", "Suedwind"));
                    desk.write("orders", Map.of("id", "1", "version", 6, "customer", "Suedwind"));
                    desk.write("orders", Map.of("id", "1", "version", 4, "customer", "Nordwind"));
                }
                """);
        assertThat(resultsOfRehearsal()).containsExactly("created", "unchanged", "refused", "updated", "older");

        plugins().start("erp");
        await(() -> assertThat(view("erp").work().records())
                .containsAllEntriesOf(
                        Map.of("created", 1L, "unchanged", 1L, "refused", 1L, "updated", 1L, "older", 1L)));
    }

    @Test
    void aRehearsalKnowsWhatComesAgainWithoutAVersion() throws Exception {
        drop("erp", "1", ONCE, """
                public void poll(Desk desk) {
                    desk.write("orders", Map.of("id", "1", "customer", "Nordwind"));
                    desk.write("orders", Map.of("id", "1", "customer", "Nordwind"));
                }
                """);
        assertThat(resultsOfRehearsal()).containsExactly("created", "unchanged");
        assertThat(orders()).isZero();
    }

    private List<String> resultsOfRehearsal() {
        start();
        await(() -> assertThat(view("erp").state()).isEqualTo(PluginState.WAITING));
        plugins().grant("erp", view("erp").asks(), "it");
        return plugins().rehearse("erp", 0).writes().stream()
                .map(Rehearsal.Deed::result)
                .toList();
    }

    @Test
    void whatIsRefusedLiesInTheQuarantineUnderThePluginsNameAndCanBeMended() throws Exception {
        drop("erp", "1", ONCE, """
                public void poll(Desk desk) {
                    desk.write("orders", Map.of("id", "1", "version", 1, "customer", "Nordwind", "pol", "Shanghai"));
                    desk.write("orders", Map.of("id", "2", "version", 1, "customer", "Nordwind"));
                }
                """);
        start();
        grantAndStart("erp");
        await(() -> assertThat(orders()).isEqualTo(1));

        QuarantineItem item = held().getFirst();
        assertThat(item.source()).isEqualTo("plugin:erp");
        assertThat(item.stage()).isEqualTo("orders");
        assertThat(item.reference()).isEqualTo("plugin.erp/1 v1");
        assertThat(view("erp").state()).isEqualTo(PluginState.RUNNING);

        Quarantine quarantine = desk().bean(Quarantine.class);
        quarantine.replay(item.id());
        assertThat(quarantine.get(item.id()).attempts()).isEqualTo(2);
        quarantine.edit(item.id(), "{\"id\": \"1\", \"version\": 1, \"customer\": \"Nordwind\", \"pol\": \"CNSHA\"}");
        quarantine.replay(item.id());
        assertThat(held()).isEmpty();
        assertThat(stored("erp", "1")).contains("CNSHA");
    }

    @Test
    void remembersHowFarItHasReadOnlyWhenTheCallEndsWell() throws Exception {
        String reading = """
                public void poll(Desk desk) {
                    int next = Integer.parseInt(desk.recall("next").orElse("1"));
                    desk.write("orders", Map.of("id", "o" + next, "version", 1, "customer", "Nordwind"));
                    desk.remember("next", String.valueOf(next + 1));
                    %s
                }
                """;
        drop("erp", "1", ".writes(\"orders\").every(Duration.ofHours(1))", reading.formatted(""));
        start();
        grantAndStart("erp");
        await(() -> assertThat(orders()).isEqualTo(1));
        plugins().poll("erp");
        await(() -> assertThat(orders()).isEqualTo(2));

        drop("erp", "2", ONCE, reading.formatted("throw new IllegalStateException(\"broken off\");"));
        awaitState("erp", PluginState.FAILED);
        drop("erp", "3", ONCE, reading.formatted(""));
        await(() -> assertThat(view("erp").version().version()).isEqualTo("3"));
        await(() -> assertThat(orders()).isEqualTo(3));
        assertThat(stored("erp", "o3")).contains("Nordwind");
    }

    @Test
    void whatOnePluginRemembersIsNoOthers() throws Exception {
        drop("erp", "1", ONCE, "public void poll(Desk desk) {}");
        drop("tms", "1", ONCE, "public void poll(Desk desk) {}");
        start();
        await(() -> assertThat(view("erp").version().version()).isEqualTo("1"));
        await(() -> assertThat(view("tms").version().version()).isEqualTo("1"));
        PluginTable table = desk().bean(PluginTable.class);

        table.remember("erp", Map.of("next", "1", "page", "9"));
        table.remember("tms", Map.of("next", "7"));
        table.remember("erp", Map.of("next", "2"));

        assertThat(table.recall("erp", "next")).contains("2");
        assertThat(table.recall("erp", "page")).contains("9");
        assertThat(table.recall("tms", "next")).contains("7");
        table.forget("erp");
        assertThat(table.recall("erp", "next")).isEmpty();
        assertThat(table.recall("tms", "next")).contains("7");
    }

    @Test
    void bringsNoMoreThanItsRateAndIsNotBlamedForTheWait() throws Exception {
        drop("erp", "1", ONCE, """
                public void poll(Desk desk) {
                    for (int i = 0; i < 4; i++) {
                        desk.write("orders", Map.of("id", "o" + i, "version", 1, "customer", "Nordwind"));
                    }
                }
                """);
        start("fairlead.plugins.poll-time=2s");
        await(() -> assertThat(view("erp").perMinute()).isEqualTo(30_000));
        assertThatThrownBy(() -> plugins().set("erp", Map.of(), 0)).hasMessageContaining("a minute");
        // One at once, then one every second.
        plugins().set("erp", Map.of(), 60);
        plugins().grant("erp", view("erp").asks(), "it");
        plugins().set("erp", Map.of(), 12);
        plugins().set("erp", Map.of(), 60);
        plugins().start("erp");

        await(() -> assertThat(orders()).isEqualTo(4));
        assertThat(view("erp").state()).isEqualTo(PluginState.RUNNING);
    }

    @Test
    void callsTheHostInItsSettingWithItsSecretWhichIsKeptEncrypted() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String key = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("X-Key"), "none");
            byte[] answer = key.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            drop(
                    "erp",
                    "1",
                    ONCE + ".reaches(\"{url}\")"
                            + ".with(Setting.of(\"url\", Setting.Type.ADDRESS, \"Address\", \"地址\").asNeeded())"
                            + ".with(Setting.of(\"key\", Setting.Type.SECRET, \"Key\", \"密钥\").asNeeded())",
                    """
                    public void poll(Desk desk) throws Exception {
                        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(desk.setting("url") + "orders"))
                            .header("X-Key", desk.setting("key")).build();
                        Answer answer = desk.call(request);
                        desk.write("orders", Map.of("id", answer.text(), "version", 1, "customer", "status " + answer.status()));
                    }
                    """);
            start();
            await(() -> assertThat(plugins().all()).hasSize(1));
            assertThatThrownBy(() -> set("erp", "url", "erp")).hasMessageContaining("an address such as");
            assertThatThrownBy(() -> set("erp", "colour", "red")).hasMessageContaining("colour");
            set("erp", "url", "http://127.0.0.1:" + server.getAddress().getPort() + "/");
            set("erp", "key", "s3cret-of-tests");
            assertThat(view("erp").values()).containsOnlyKeys("url");
            assertThat(view("erp").secrets()).containsExactly("key");
            assertThat(desk().bean(JdbcClient.class)
                            .sql("select settings from plugin")
                            .query(String.class)
                            .single())
                    .contains("127.0.0.1")
                    .doesNotContain("s3cret");

            grantAndStart("erp");
            await(() -> assertThat(orders()).isEqualTo(1));
            assertThat(stored("erp", "s3cret-of-tests")).contains("status 200");
        } finally {
            server.stop(0);
        }
    }
}
