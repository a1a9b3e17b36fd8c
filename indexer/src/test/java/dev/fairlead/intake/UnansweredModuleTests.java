package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.search.Access;
import dev.fairlead.search.SearchRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/// `is:unanswered`, in whatever order the mails of a conversation arrive; in an application of its own, as it
/// is asked of all mail.
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class UnansweredModuleTests extends IntakeOfTwoMailboxes {

    /// A mail of the conversation that begins with the mail `root`, at this hour.
    private void arrives(String id, String root, String from, int hour, String... headers) {
        String raw = "From: <%s>\r\nTo: <%s>\r\nSubject: Tender\r\nDate: Thu, 19 Nov 2026 %02d:00:00 +0000\r\n"
                .formatted(from, from.equals(BOB) ? LISA : BOB, hour);
        String thread = id.equals(root) ? "" : "References: <%s@acme.example>\r\n".formatted(root);
        String mail = raw
                + thread
                + String.join("\r\n", headers)
                + (headers.length > 0 ? "\r\n" : "")
                + "Message-ID: <%s@acme.example>\r\n\r\nword-%s".formatted(id, id);
        arrive(LISAS_INBOX, mail);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> messageIds("msgid:" + id + "@acme.example").size() == 1 && intake.toRevisit() == 0);
    }

    private List<String> messageIds(String query) {
        return search(query, Access.ALL, SearchRequest.Sort.OLDEST).hits().stream()
                .map(hit -> hit.messageId().replace("@acme.example", ""))
                .toList();
    }

    private void assertWaiting(String prefix, String... ids) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(messageIds("is:unanswered").stream().filter(id -> id.startsWith(prefix)))
                                .containsExactly(ids));
    }

    @Test
    void waitsUntilOneOfUsAnswers() {
        arrives("a1", "a1", BOB, 8);
        arrives("a2", "a1", BOB, 9);
        assertWaiting("a", "a1", "a2");
        arrives("a3", "a1", LISA, 10);
        assertWaiting("a");
        arrives("a4", "a1", BOB, 11);
        assertWaiting("a", "a4");
    }

    @Test
    void doesNotWaitWhenTheAnswerArrivedBeforeTheQuestion() {
        arrives("b3", "b1", LISA, 10);
        arrives("b1", "b1", BOB, 8);
        arrives("b4", "b1", BOB, 11);
        assertWaiting("b", "b4");
    }

    @Test
    void takesNoAutomaticMailForAQuestionOrAnAnswer() {
        arrives("c1", "c1", BOB, 8);
        arrives("c2", "c1", LISA, 9, "Auto-Submitted: auto-replied");
        arrives("c3", "c1", BOB, 10, "Auto-Submitted: auto-replied");
        assertWaiting("c", "c1");
    }

    @Test
    void isAnsweredWhenALaterMailBringsTwoConversationsTogether() {
        arrives("d1", "d1", BOB, 8);
        arrives("d2", "d9", LISA, 9);
        assertWaiting("d", "d1");
        arrives("d3", "d1", BOB, 10, "In-Reply-To: <d2@acme.example>");
        assertWaiting("d", "d3");
    }
}
