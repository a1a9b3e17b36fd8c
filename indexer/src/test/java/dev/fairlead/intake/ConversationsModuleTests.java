package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.search.Access;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Conversations over several batches: each mail is understood before the next one comes.
class ConversationsModuleTests extends IntakeOfTwoMailboxes {

    private record Sent(String id, String from, String to, String subject, String date, String more) {

        String raw() {
            return "From: <%s>\r\nTo: <%s>\r\nSubject: %s\r\nDate: %s\r\nMessage-ID: <%s@acme.example>\r\n%s\r\nword-%s"
                    .formatted(from, to, subject, date, id, more, id);
        }
    }

    private static Sent sent(String id, String subject, String... headers) {
        return new Sent(
                id, BOB, LISA, subject, "Thu, 19 Nov 2026 09:00:00 +0000", String.join("\r\n", headers) + "\r\n");
    }

    private static Sent answer(String id, String to) {
        return sent(id, "Letter " + id, "In-Reply-To: <%s@acme.example>".formatted(to));
    }

    /// Each is a batch of its own.
    private List<Mail> arrive(Sent... letters) {
        Arrays.stream(letters).forEach(this::arrive);
        awaitQuiet();
        return Arrays.stream(letters).map(this::stored).toList();
    }

    private void arrive(Sent letter) {
        arrive(LISAS_INBOX, letter.raw());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ids("msgid:" + letter.id() + "@acme.example").count() == 1);
    }

    private Mail stored(Sent letter) {
        return mails.find(ids("msgid:" + letter.id() + "@acme.example")
                        .findFirst()
                        .orElseThrow())
                .orElseThrow();
    }

    private Stream<Long> ids(String query) {
        return search(query, Access.ALL).hits().stream().map(hit -> hit.id());
    }

    @Test
    void aChainThatArrivesLastMailFirstIsOneConversation() {
        Sent first = sent("chain-1", "Chain");
        Sent second = answer("chain-2", "chain-1");
        Sent third = answer("chain-3", "chain-2");

        List<Mail> stored = arrive(third, second, first);

        assertThat(stored)
                .extracting(Mail::threadKey)
                .containsOnly(stored.getFirst().threadKey());
        assertThat(mails.thread(stored.getFirst().threadKey(), 10)).hasSize(3);
        // The index knows it as well.
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ids("thread:" + stored.getFirst().threadKey()).count() == 3);
    }

    @Test
    void twoConversationsBecomeOneWhenTheMailBetweenThemArrives() {
        Sent first = sent("bridge-1", "Bridge");
        Sent third = sent("bridge-3", "Letter", "In-Reply-To: <bridge-2@acme.example>");
        Sent fourth = sent("bridge-4", "Letter", "In-Reply-To: <bridge-3@acme.example>");
        List<Mail> apart = arrive(first, third, fourth);
        assertThat(apart.get(0).threadKey()).isNotEqualTo(apart.get(1).threadKey());
        assertThat(apart.get(2).threadKey()).isEqualTo(apart.get(1).threadKey());

        Sent between = answer("bridge-2", "bridge-1");
        arrive(between);

        List<Mail> together =
                Stream.of(first, between, third, fourth).map(this::stored).toList();
        assertThat(together)
                .extracting(Mail::threadKey)
                .containsOnly(together.getFirst().threadKey());
        assertThat(together).extracting(Mail::revision).doesNotHaveDuplicates();
    }

    @Test
    void mailsThatNameTheSameLostMailStandTogether() {
        List<Mail> stored = arrive(
                answer("lost-2", "lost-1"),
                sent("lost-3", "Letter", "References: <lost-1@acme.example> <lost-0@acme.example>"));

        assertThat(stored.get(0).threadKey()).isEqualTo(stored.get(1).threadKey());
    }

    @Test
    void anAnswerThatNamesNoMailIsFoundByItsSubjectAndItsPeople() {
        Sent enquiry = sent("bare-1", "Rates Ningbo to Felixstowe");
        Sent offer =
                new Sent("bare-2", LISA, BOB, "RE: Rates Ningbo to Felixstowe", "Fri, 20 Nov 2026 07:00:00 +0000", "");
        Sent another = new Sent(
                "bare-3",
                "eve@other.example",
                LISA,
                "RE: Rates Ningbo to Felixstowe",
                "Fri, 20 Nov 2026 07:00:00 +0000",
                "");

        List<Mail> stored = arrive(offer, another, enquiry);

        assertThat(stored.get(0).threadKey()).isEqualTo(stored.get(2).threadKey());
        assertThat(stored.get(1).threadKey()).isNotEqualTo(stored.get(2).threadKey());
    }

    @Test
    void theSameSubjectWithoutAnAnswerIsAnotherConversation() {
        List<Mail> stored = arrive(sent("week-1", "Weekly schedule"), sent("week-2", "Weekly schedule"));

        assertThat(stored.get(0).threadKey()).isNotEqualTo(stored.get(1).threadKey());
    }

    @Test
    void mailsThatAnswerEachOtherInARingAreOneConversation() {
        List<Mail> stored = arrive(answer("ring-1", "ring-2"), answer("ring-2", "ring-1"));

        assertThat(stored.get(0).threadKey()).isEqualTo(stored.get(1).threadKey());
    }

    @Test
    void aRebuildKeepsEveryConversation() {
        List<Mail> before = arrive(answer("keep-2", "keep-1"), sent("keep-1", "Keep"), sent("keep-9", "Other"));

        intake.rebuild();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> index.checkpoint() > 0
                        && intake.status().missing() == 0
                        && "IDLE".equals(intake.status().state()));

        assertThat(before)
                .allSatisfy(
                        mail -> assertThat(mails.find(mail.id()).orElseThrow().threadKey())
                                .isEqualTo(mail.threadKey()));
    }
}
