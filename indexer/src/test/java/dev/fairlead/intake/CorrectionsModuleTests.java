package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.linking.Correction;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.search.SearchResult;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people say about a mail, and what its answers take over.
class CorrectionsModuleTests extends IntakeOfTwoMailboxes {

    @Autowired
    private MailLinks links;

    @Test
    void whatAPersonCorrectsWinsAndSurvivesARebuild() {
        arrive(
                LISAS_INBOX,
                "",
                headers("fix", "bob@acme.example", "lisa@firm.example", "Correct me"),
                "Container: MSCU6639870, correctword");
        long id = found("container:MSCU6639870 correctword").id();
        Link wrong = mails.find(id).orElseThrow().links().stream()
                .filter(link -> link.type() == MentionType.CONTAINER)
                .findFirst()
                .orElseThrow();

        links.remove(id, wrong.id(), "lisa");
        links.add(id, MentionType.CONTAINER, "TEMU6079348", "lisa");
        found("container:TEMU6079348 correctword");
        intake.rebuild();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> intake.status().missing() == 0
                        && "IDLE".equals(intake.status().state()));
        SearchResult.Hit hit = found("container:TEMU6079348 correctword");
        assertThat(hit.links()).extracting(Link::value).contains("TEMU6079348").doesNotContain("MSCU6639870");
        assertThat(hit.id()).isEqualTo(id);
    }

    @Test
    void takingBackOneWordLeavesTheOthers() {
        arrive(
                LISAS_INBOX,
                "",
                headers("several", "bob@acme.example", "lisa@firm.example", "Two boxes"),
                "Please see attached, severalword");
        long id = found("severalword").id();
        links.add(id, MentionType.CONTAINER, "TEMU6079348", "lisa");
        links.add(id, MentionType.CONTAINER, "MSKU1234565", "lisa");
        String first = links.corrections(id).stream()
                .filter(correction -> correction.value().equals("TEMU6079348"))
                .findFirst()
                .orElseThrow()
                .linkId();

        assertThat(links.undo(id, first)).isPresent();

        assertThat(links.corrections(id)).extracting(Correction::value).containsExactly("MSKU1234565");
    }

    @Test
    void aReplyTakesOverFromTheConversationInWhateverOrderItsMailsArrive() {
        arrive(LISAS_SENT, "", answer("late", "early", "lisa@firm.example", "bob@acme.example"), "Thanks, lateword");
        found("lateword");
        arrive(
                LISAS_INBOX,
                "",
                headers("early", "bob@acme.example", "lisa@firm.example", "Booking"),
                "Booking no. 263522431, earlyword");
        found("earlyword");
        arrive(
                LISAS_SENT,
                "",
                answer("last", "early", "lisa@firm.example", "bob@acme.example"),
                "Well noted, lastword");

        await().atMost(Duration.ofSeconds(20)).until(() -> linksOf("lateword").size() == 1);
        assertThat(linksOf("lateword")).singleElement().satisfies(link -> {
            assertThat(link.value()).isEqualTo("263522431");
            assertThat(link.score()).isEqualTo(0.7);
            assertThat(link.evidence()).isEqualTo("from the conversation");
        });
        List<Link> before = linksOf("lastword");
        assertThat(before).isEqualTo(linksOf("lateword"));

        intake.rebuild();
        awaitQuiet();
        assertThat(linksOf("lateword")).isEqualTo(before);
        assertThat(linksOf("lastword")).isEqualTo(before);

        Link wrong = linksOf("earlyword").getFirst();
        links.remove(found("earlyword").id(), wrong.id(), "lisa");
        await().atMost(Duration.ofSeconds(20)).until(() -> linksOf("lateword").isEmpty());
        awaitQuiet();
        assertThat(linksOf("lastword")).isEmpty();
    }

    private static String answer(String id, String toId, String from, String to) {
        return headers(id, from, to, "RE: Booking")
                + "\r\nIn-Reply-To: <%s@acme.example>\r\nReferences: <%s@acme.example>".formatted(toId, toId);
    }

    private List<Link> linksOf(String word) {
        return mails.find(found(word).id()).orElseThrow().links();
    }
}
