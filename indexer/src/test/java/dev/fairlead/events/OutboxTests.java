package dev.fairlead.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutboxTests {

    private static final Set<EventType> ALL = EnumSet.allOf(EventType.class);

    private final TestDatabase database = TestDatabase.inMemory();
    private final EventSettings settings =
            new EventSettings(Duration.ofDays(7), false, Duration.ofDays(30), "/hamburg");
    private final Places places = new Places(database.client(), database.jdbc(), database.transactions());
    private final Outbox outbox = new Outbox(database.client(), database.jdbc(), places, settings);
    private final EventReaders readers = new EventReaders(database.client());
    private final OldEvents old = new OldEvents(database.client(), database.jdbc(), settings);

    @AfterEach
    void close() {
        database.close();
    }

    private static Event sent(int quote) {
        return Event.of(EventType.QUOTE_SENT, "quote", quote);
    }

    private List<String> recordsAfter(long place) {
        return outbox.after(place, ALL, 100).events().stream()
                .map(ToldEvent::record)
                .toList();
    }

    @Test
    void givesPlacesWithoutGapsInTheOrderOfTelling() {
        outbox.tell(List.of(sent(1), sent(2)));
        outbox.tell(sent(3));

        assertThat(outbox.after(0, ALL, 100).events())
                .extracting(ToldEvent::place)
                .containsExactly(1L, 2L, 3L);
        assertThat(recordsAfter(1)).containsExactly("quote/2", "quote/3");
    }

    @Test
    void whatCommitsLateComesAfterWhatWasReadAlready() throws Exception {
        var told = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        Thread slow = Thread.ofPlatform()
                .start(() -> database.transactions().executeWithoutResult(status -> {
                    outbox.tell(sent(1));
                    told.countDown();
                    await(mayCommit);
                }));
        told.await();
        outbox.tell(sent(2));
        assertThat(recordsAfter(0)).containsExactly("quote/2");
        long read = outbox.last();

        mayCommit.countDown();
        slow.join();

        assertThat(recordsAfter(read)).containsExactly("quote/1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatIsRolledBackHasNotHappened() {
        database.transactions().executeWithoutResult(status -> {
            outbox.tell(sent(1));
            status.setRollbackOnly();
        });

        assertThat(outbox.last()).isZero();
    }

    @Test
    void aReaderOfOneTypeGetsPastTheOthers() {
        outbox.tell(List.of(sent(1), Event.of(EventType.MAILBOX_FAILED, "mailbox", 7), sent(2)));

        EventPage page = outbox.after(0, Set.of(EventType.MAILBOX_FAILED), 10);

        assertThat(page.events()).extracting(ToldEvent::record).containsExactly("mailbox/7");
        assertThat(page.upTo()).isEqualTo(3);
    }

    @Test
    void aFullPageEndsWithItsLastEvent() {
        outbox.tell(List.of(sent(1), sent(2), sent(3)));

        assertThat(outbox.after(0, ALL, 2).upTo()).isEqualTo(2);
    }

    @Test
    void findsThePlaceOfATime() {
        outbox.tell(sent(1));
        assertThat(outbox.before(Instant.now().minusSeconds(60))).isZero();
        assertThat(outbox.before(Instant.now().plusSeconds(60))).isEqualTo(1);
    }

    @Test
    void clearsAwayWhatIsOldAndNothingElse() {
        outbox.tell(List.of(sent(1), sent(2)));

        assertThat(old.clearBatch(Instant.now().minusSeconds(60))).isZero();
        assertThat(old.clearBatch(Instant.now().plusSeconds(60))).isEqualTo(2);

        outbox.tell(sent(3));
        assertThat(recordsAfter(0)).containsExactly("quote/3");
    }

    @Test
    void aReaderMovesOnlyFromWhereItStands() {
        assertThat(readers.placeOf("webhook-1", 5)).isEqualTo(5);

        assertThat(readers.move("webhook-1", 5, 8)).isTrue();
        readers.put("webhook-1", 2);
        assertThat(readers.move("webhook-1", 8, 9)).isFalse();
        assertThat(readers.find("webhook-1")).contains(2L);

        readers.forget("webhook-1");
        assertThat(readers.find("webhook-1")).isEmpty();
    }

    @Test
    void writesCloudEventsAsTheSpecificationHasThem() {
        outbox.tell(sent(12).with("pol", "CNSHA").with("rep", null));
        ToldEvent event = outbox.after(0, ALL, 1).events().getFirst();

        JsonNode cloud = JsonMapper.shared().readTree(new CloudEvents(settings).text(event));

        assertThat(cloud.get("specversion").asString()).isEqualTo("1.0");
        assertThat(cloud.get("id").asString()).isEqualTo(event.id()).hasSize(36);
        assertThat(cloud.get("source").asString()).isEqualTo("/hamburg");
        assertThat(cloud.get("type").asString()).isEqualTo("dev.fairlead.quote.sent");
        assertThat(cloud.get("subject").asString()).isEqualTo("quote/12");
        assertThat(Instant.parse(cloud.get("time").asString())).isEqualTo(event.at());
        assertThat(cloud.get("datacontenttype").asString()).isEqualTo("application/json");
        assertThat(cloud.get("data").get("id").asInt()).isEqualTo(12);
        assertThat(cloud.get("data").get("pol").asString()).isEqualTo("CNSHA");
        assertThat(cloud.get("data").get("rep").isNull()).isTrue();
    }

    @Test
    void aSubjectIsSaidOnlyWhereTheSettingAllows() {
        assertThat(outbox.subject("Rates SHA-HAM")).isNull();
        var open = new EventSettings(Duration.ofDays(7), true, Duration.ofDays(30), "/hamburg");
        assertThat(new Outbox(database.client(), database.jdbc(), places, open).subject("Rates SHA-HAM"))
                .isEqualTo("Rates SHA-HAM");
    }

    @Test
    void oldMailIsHistory() {
        assertThat(outbox.isNews(Instant.now().minus(Duration.ofDays(29)))).isTrue();
        assertThat(outbox.isNews(Instant.now().minus(Duration.ofDays(31)))).isFalse();
    }

    @Test
    void typesAreNamedOneByOneOrByGroup() {
        assertThat(EventType.split("quote.sent, message"))
                .containsExactly(
                        EventType.MESSAGE_ARCHIVED,
                        EventType.MESSAGE_LINKED,
                        EventType.MESSAGE_RELINKED,
                        EventType.QUOTE_SENT);
        assertThat(EventType.split("")).hasSize(EventType.values().length);
        assertThat(EventType.split("customer.handed-over")).containsExactly(EventType.CUSTOMER_HANDED_OVER);
        assertThat(EventType.split(EventType.joined(ALL))).isEqualTo(ALL);
        assertThatThrownBy(() -> EventType.split("quote.eaten"))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("quote.eaten")
                .hasMessageContaining("quote.sent");
    }
}
