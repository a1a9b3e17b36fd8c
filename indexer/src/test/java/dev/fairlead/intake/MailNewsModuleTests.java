package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import dev.fairlead.events.ToldEvent;
import dev.fairlead.mentions.MentionType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is told outside of mails.
class MailNewsModuleTests extends IntakeOfTwoMailboxes {

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailLinks links;

    private void arrive(String id, ZonedDateTime sent, String body) {
        arrive(
                LISAS_INBOX,
                "",
                "From: <bob@acme.example>\r\nTo: <lisa@firm.example>\r\nSubject: Secret subject\r\nDate: "
                        + DateTimeFormatter.RFC_1123_DATE_TIME.format(sent) + "\r\nMessage-ID: <" + id
                        + "@acme.example>",
                body);
    }

    private List<ToldEvent> toldOf(long mail) {
        return outbox.after(0, EventType.split("message"), 10_000).events().stream()
                .filter(event -> event.record().equals("message/" + mail))
                .toList();
    }

    private static ZonedDateTime anHourAgo() {
        return Instant.now().atZone(ZoneOffset.UTC).minusHours(1);
    }

    @Test
    void tellsThatAMailIsArchivedAndLinkedAndNotASecondTimeAfterARebuild() {
        arrive("told", anHourAgo(), "Container: MSKU9070323, toldword");
        long id = found("toldword container:MSKU9070323").id();

        assertThat(toldOf(id))
                .extracting(ToldEvent::type)
                .containsExactly(EventType.MESSAGE_ARCHIVED, EventType.MESSAGE_LINKED);
        assertThat(toldOf(id).getFirst().json())
                .contains("\"messageId\":\"told@acme.example\"", "\"direction\":\"inbound\"", "\"rep\":\"lisa\"")
                .doesNotContain("Secret subject");
        assertThat(toldOf(id).getLast().json()).contains("{\"type\":\"container\",\"value\":\"MSKU9070323\"}");

        intake.rebuild();
        awaitQuiet();
        assertThat(toldOf(id)).hasSize(2);
    }

    @Test
    void tellsThatAMailWasLinkedAnew() {
        arrive("anew", anHourAgo(), "Container: CSQU3054383, anewword");
        long id = found("anewword container:CSQU3054383").id();

        links.add(id, MentionType.CONTAINER, "TEMU6079348", "lisa");
        found("anewword container:TEMU6079348");

        assertThat(toldOf(id)).last().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.MESSAGE_RELINKED);
            assertThat(event.json()).contains("TEMU6079348", "CSQU3054383");
        });
    }

    @Test
    void oldMailIsNoNews() {
        arrive("old", anHourAgo().minusDays(60), "Container: MSCU6639870, oldword");
        long id = found("oldword").id();

        assertThat(toldOf(id)).isEmpty();
    }
}
