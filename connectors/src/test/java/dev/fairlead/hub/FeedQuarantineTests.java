package dev.fairlead.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.RecordReader;
import dev.fairlead.trade.TradeKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Records that are refused: kept, mended by somebody or by their source, closed.
class FeedQuarantineTests extends FeedTest {

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
    void aTimeAsVersionIsTheSameInQuarantineAndOut() throws Exception {
        String order = "{\"id\": \"1\", \"version\": \"%s\", \"customer\": \"N\", \"pol\": \"%s\"}";
        send(ORDERS, order.formatted("2026-11-22 08:00:00", "Shanghai"));
        send(ORDERS, order.formatted("2026-11-22 09:00:00", "Shanghai"));
        assertThat(held()).hasSize(2);

        send(ORDERS, order.formatted("2026-11-22T08:00:00Z", "CNSHA"));
        send(ORDERS, order.formatted("2026-11-22T09:00:00", "CNSHA"));
        assertThat(held()).isEmpty();
    }

    @Test
    void aRecordMendedInTheSameDeliveryLeavesTheQuarantine() throws Exception {
        send(ORDERS, "[" + json(1, 1, ", \"pol\": \"Shanghai\"") + "," + json(1, 1, "") + "]");

        assertThat(held()).isEmpty();
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void aZeroCharacterInAnIdHoldsUpNothing() throws Exception {
        send(ORDERS, "[{\"id\": \"a\\u0000b\", \"version\": 1, \"customer\": \"N\"}," + json(2, 1, "") + "]");

        assertThat(orders()).isEqualTo(1);
        assertThat(held()).singleElement().satisfies(item -> {
            assertThat(item.reference()).doesNotContain("\0");
            assertThat(item.cause()).doesNotContain("\0");
        });
    }

    @Test
    void aRecordOfJavaIsKeptAsItCanBeReadAgain() throws Exception {
        Object order =
                RecordReader.read(TradeKind.ORDERS, Map.of("id", "1", "version", 1, "customer", "N", "pol", "CNSHA"));
        send(ORDERS, json(1, 1, ""));
        send(ORDERS, order);
        Quarantine quarantine = desk.bean(Quarantine.class);
        long id = held().getFirst().id();

        assertThat(quarantine.payload(id).orElseThrow().raw()).contains("\"pol\":\"CNSHA\"");
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
}
