package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.linking.Link;
import dev.fairlead.linking.Rule;
import dev.fairlead.linking.RuleKind;
import dev.fairlead.linking.Rules;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.search.Access;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The first copy speaks for a mail; a later one says where else it lies, and costs no second reading.
class LaterCopiesModuleTests extends IntakeOfTwoMailboxes {

    private static final String TO_TOM = "Delivered-To: tom@firm.example\r\n";

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Rules rules;

    @Test
    void aLaterCopyLeavesWhatTheFirstOneSaid() {
        String first = headers("stays", BOB, LISA, "Vessel EVER GIVEN V.0123E");
        arrive(LISAS_INBOX, "", first, "staysword MSKU 305438-3");
        Mail before = mails.find(found("staysword").id()).orElseThrow();
        long read = recognised();

        arrive(TOMS_INBOX, TO_TOM, headers("stays", BOB, LISA, "[EXTERNAL] else"), "staysword MSKU 305438-3");
        awaitCopies(before.id(), 2);

        assertThat(mails.find(before.id())).contains(before);
        assertThat(recognised()).isEqualTo(read);
        assertThat(found("subject:given staysword").id()).isEqualTo(before.id());
        assertThat(search("staysword", new Access(false, Set.of(2L), Set.of())).total())
                .isEqualTo(1);
    }

    @Test
    void theSameBytesElsewhereAreNotReadAgain() {
        String raw = headers("moved", BOB, LISA, "movedword") + "\r\n\r\nmovedword";
        arrive(LISAS_INBOX, raw);
        Mail before = mails.find(found("movedword").id()).orElseThrow();
        long read = recognised();

        arrive(TOMS_INBOX, raw);
        awaitCopies(before.id(), 2);

        assertThat(mails.find(before.id())).contains(before);
        assertThat(recognised()).isEqualTo(read);
        assertThat(search("movedword", new Access(false, Set.of(2L), Set.of())).total())
                .isEqualTo(1);
    }

    @Test
    void copiesThatComeTogetherAreReadOnce() {
        String headers = headers("pair", BOB, LISA, "pairword") + "\r\n\r\npairword";
        long read = recognised();

        archive.append(List.of(delivery(LISAS_INBOX, headers), delivery(TOMS_INBOX, TO_TOM + headers)), () -> {});
        awaitCopies(found("pairword").id(), 2);

        assertThat(recognised()).isEqualTo(read + 1);
    }

    @Test
    void aLaterCopyInTheSentFolderOfARepMakesItHisOrHers() {
        String headers = headers("alias", "lisa@alias.example", BOB, "aliasword");
        arrive(TOMS_INBOX, TO_TOM, headers, "aliasword");
        Mail before = mails.find(found("aliasword").id()).orElseThrow();
        long read = recognised();

        arrive(LISAS_SENT, "", headers, "aliasword");
        awaitCopies(before.id(), 2);

        Mail after = mails.find(before.id()).orElseThrow();
        assertThat(before.direction()).isEqualTo(Direction.INBOUND);
        assertThat(after.direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(after.rep()).isEqualTo("lisa");
        assertThat(after.revision()).isGreaterThan(before.revision());
        assertThat(found("aliasword in:sent").id()).isEqualTo(before.id());
        assertThat(recognised()).isEqualTo(read);
    }

    @Test
    void whatCouldNotBeReadIsTriedAgainWithALaterCopy() {
        String headers = headers("again", BOB, LISA, "againword");
        arrive(LISAS_INBOX, "", headers, "againword poisonword");
        Mail before = mails.find(found("againword").id()).orElseThrow();
        long read = recognised();

        arrive(TOMS_INBOX, TO_TOM, headers, "againword poisonword");
        awaitCopies(before.id(), 2);

        assertThat(before.problems()).singleElement().asString().contains("cannot digest this");
        assertThat(recognised()).isEqualTo(read + 1);
    }

    @Test
    void whatARuleDidToItStaysCounted() {
        long rule = rules.propose(
                        Rule.proposed(RuleKind.ALIAS, "nickword", "", MentionType.VESSEL, "EVER GIVEN"), "lisa")
                .id();
        rules.decide(rule, true, "lisa");
        rules.forget();
        try {
            String headers = headers("ruled", BOB, LISA, "The nickword is late");
            arrive(LISAS_INBOX, "", headers, "ruledword");
            Mail before = mails.find(found("ruledword").id()).orElseThrow();

            arrive(TOMS_INBOX, TO_TOM, headers, "ruledword");
            awaitCopies(before.id(), 2);

            assertThat(before.links()).extracting(Link::value).contains("EVER GIVEN");
            assertThat(mails.find(before.id())).contains(before);
            assertThat(rules.mailsOf(rule, 0, 10)).containsExactly(before.id());
        } finally {
            rules.decide(rule, false, "lisa");
            rules.delete(rule);
            rules.forget();
        }
    }

    private void awaitCopies(long mail, int copies) {
        await().atMost(Duration.ofSeconds(20)).until(() -> mails.copies(mail).size() == copies);
        awaitQuiet();
    }

    private long recognised() {
        awaitQuiet();
        return meters.get("fairlead.intake").tag("stage", "recognise").timer().count();
    }
}
