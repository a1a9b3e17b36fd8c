package dev.fairlead.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import org.junit.jupiter.api.Test;

/// Events that plugins are handed.
class PluginEventTests extends PluginTest {

    private static final String ASKS = ".reads(\"quote\").writes(\"orders\")";

    private static final String NOTING = """
            public void push(FairleadEvent event, Desk desk) {
                %s
                desk.write("orders", Map.of("id", event.record(), "version", 1, "customer", event.type(),
                    "remark", event.json()));
            }
            """;

    private String told(String record) {
        return desk().bean(TradeRecords.class)
                .find(TradeKind.ORDERS, "plugin.erp", record)
                .orElseThrow()
                .body();
    }

    @Test
    void isHandedTheEventsThatItMayReadAndNoOthers() throws Exception {
        drop("erp", "1", ASKS, NOTING.formatted(""));
        start();
        desk().sent(1);
        grantAndStart("erp");
        desk().failed(9);
        desk().sent(2, 3);

        await(() -> assertThat(orders()).isEqualTo(2));
        assertThat(told("quote/2")).contains("quote.sent", "dev.fairlead.quote.sent", "specversion");
        await(() -> assertThat(view("erp").work().events()).isEqualTo(2));

        plugins().stop("erp");
        desk().sent(4);
        plugins().start("erp");
        await(() -> assertThat(orders()).isEqualTo(3));
    }

    @Test
    void anEventThatFailsIsPutAsideAfterSomeTriesAndTheNextHasItsTurn() throws Exception {
        drop(
                "erp",
                "1",
                ASKS,
                NOTING.formatted("if (event.record().equals(\"quote/1\") && desk.recall(\"open\").isEmpty())"
                        + " throw new IllegalStateException(\"closed\");"
                        + " if (event.record().equals(\"quote/2\")) desk.remember(\"open\", \"yes\");"));
        start();
        grantAndStart("erp");
        desk().sent(1, 2);

        await(() -> assertThat(orders()).isEqualTo(1));
        assertThat(told("quote/2")).contains("quote.sent");
        QuarantineItem item = held().getFirst();
        assertThat(item.source()).isEqualTo("plugin:erp");
        assertThat(item.stage()).isEqualTo("push");
        assertThat(item.reference()).startsWith("quote.sent quote/1 ");
        assertThat(item.cause()).contains("closed");
        assertThat(view("erp").state()).isEqualTo(PluginState.RUNNING);
        assertThat(view("erp").work().putAside()).isEqualTo(1);

        desk().bean(Quarantine.class).replay(item.id());
        await(() -> assertThat(orders()).isEqualTo(2));
        assertThat(held()).isEmpty();
        // Under the same name as the first time.
        assertThat(told("quote/1")).containsPattern("\"customer\": ?\"quote.sent\"");
    }

    @Test
    void whatTakesNothingIsStoppedAndWhatItDidNotTakeWaits() throws Exception {
        drop("erp", "1", ASKS, NOTING.formatted("if (true) throw new IllegalStateException(\"never\");"));
        start();
        grantAndStart("erp");
        desk().sent(1, 2, 3, 4, 5);

        awaitState("erp", PluginState.FAILED);
        assertThat(view("erp").notice()).contains("3 failures one after the other", "push threw", "never");
        assertThat(held()).hasSize(3);

        Quarantine quarantine = desk().bean(Quarantine.class);
        long id = held().getFirst().id();
        quarantine.replay(id);
        assertThat(quarantine.get(id).cause()).contains("erp does not run");
    }

    @Test
    void saysHowItIs() throws Exception {
        drop("erp", "1", ASKS, """
                public Health health(Desk desk) throws Exception {
                    return desk.recall("ill").isPresent() ? Health.bad("no answer from the ERP") : Health.good("all is well");
                }
                public void push(FairleadEvent event, Desk desk) { desk.remember("ill", "yes"); }
                """);
        start();
        await(() -> assertThat(plugins().all()).hasSize(1));
        assertThatThrownBy(() -> plugins().health("erp")).hasMessageContaining("does not run");
        grantAndStart("erp");
        assertThat(plugins().health("erp")).isEmpty();

        desk().sent(1);
        await(() -> assertThat(plugins().health("erp")).contains("no answer from the ERP"));
        assertThat(view("erp").state()).isEqualTo(PluginState.RUNNING);
    }
}
