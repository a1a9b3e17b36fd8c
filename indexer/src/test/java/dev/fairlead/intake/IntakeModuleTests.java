package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.search.Access;
import dev.fairlead.search.SearchResult;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What arrives is found, by whoever may read it, and stands in its conversation.
class IntakeModuleTests extends IntakeOfTwoMailboxes {

    @Autowired
    private IntakeLoop loop;

    @Autowired
    private MailStages stages;

    @Test
    void findsAMessageByTheContainerInItsBody() {
        arrive(
                LISAS_INBOX,
                "",
                headers("box", "bob@acme.example", "lisa@firm.example", "Your booking"),
                "Container: CSQU 305438-3 is at the terminal, firstword");

        SearchResult.Hit hit = found("container:CSQU3054383 firstword");

        assertThat(hit.messageId()).isEqualTo("box@acme.example");
        assertThat(hit.links()).extracting(Link::type).contains(MentionType.CONTAINER);
        assertThat(mails.find(hit.id()).orElseThrow().direction()).isEqualTo(Direction.INBOUND);
    }

    @Test
    void aMailThatOnlyThanksIsKeptAsSuch() {
        arrive(LISAS_INBOX, "", headers("thanks", "bob@acme.example", "lisa@firm.example", "thanksword"), "Thank you!");
        arrive(LISAS_INBOX, "", headers("asks", "bob@acme.example", "lisa@firm.example", "asksword"), "By Monday?");

        assertThat(mails.find(found("thanksword").id()).orElseThrow().courtesy())
                .isTrue();
        assertThat(mails.find(found("asksword").id()).orElseThrow().courtesy()).isFalse();
    }

    @Test
    void copiesInSeveralMailboxesAreOneMailThatBothOwnersFind() {
        String headers = headers("twice", "bob@acme.example", "lisa@firm.example", "To both of you");
        arrive(LISAS_INBOX, "Delivered-To: lisa@firm.example\r\n", headers, "copyword");
        long id = found("copyword").id();
        arrive(TOMS_INBOX, "Delivered-To: tom@firm.example\r\n", headers, "copyword");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> search("copyword", new Access(false, Set.of(2L), Set.of()))
                                .total()
                        == 1);
        assertThat(search("copyword", Access.ALL).total()).isEqualTo(1);
        assertThat(found("copyword").id()).isEqualTo(id);
        assertThat(mails.copies(id)).extracting(MailCopy::mailboxId).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void whatIsInTheSentFolderOfARepIsOutboundAndHisOrHers() {
        arrive(LISAS_SENT, "", headers("out", "lisa@firm.example", "bob@acme.example", "Our offer"), "sentword");

        Mail mail = mails.find(found("sentword").id()).orElseThrow();

        assertThat(mail.direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(mail.rep()).isEqualTo("lisa");
    }

    @Test
    void aReplyStandsInTheConversationOfWhatItAnswers() {
        arrive(LISAS_INBOX, "", headers("ask", "bob@acme.example", "lisa@firm.example", "Rates"), "askword");
        Mail first = mails.find(found("askword").id()).orElseThrow();
        String reply = headers("answer", "lisa@firm.example", "bob@acme.example", "RE: Rates");
        arrive(LISAS_SENT, "", reply + "\r\nIn-Reply-To: <ask@acme.example>", "answerword");

        Mail second = mails.find(found("answerword").id()).orElseThrow();

        assertThat(second.threadKey()).isEqualTo(first.threadKey());
        assertThat(mails.thread(first.threadKey(), 10)).extracting(Mail::id).contains(first.id(), second.id());
    }

    @Test
    void whoWorksBehindItIsToldThatAllIsTakenIn() {
        Semaphore told = new Semaphore(0);
        loop.followedBy(
                () -> told.release((int) search("behindword", Access.ALL).total()));
        try {
            arrive(LISAS_INBOX, "", headers("behind", BOB, LISA, "Rates"), "behindword");

            await().atMost(Duration.ofSeconds(20)).until(told::tryAcquire);
        } finally {
            loop.followedBy(stages::wake);
        }
    }
}
