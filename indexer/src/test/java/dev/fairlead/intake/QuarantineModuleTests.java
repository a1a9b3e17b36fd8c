package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.search.SearchResult;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Mails that a stage cannot digest.
class QuarantineModuleTests extends IntakeOfTwoMailboxes {

    @Autowired
    private Quarantine quarantine;

    @Test
    void aMessageThatBreaksAStageIsInQuarantineAndTheNextOneIsFound() {
        arrive(LISAS_INBOX, "", headers("bad", "bob@acme.example", "lisa@firm.example", "Bad"), "poisonword");
        arrive(LISAS_INBOX, "", headers("good", "bob@acme.example", "lisa@firm.example", "Good"), "wholesomeword");

        found("wholesomeword");
        SearchResult.Hit bad = found("poisonword");
        QuarantineItem item = quarantine.list(QuarantineItem.OPEN, 0, 10).stream()
                .filter(one -> one.messageId() != null && one.messageId() == bad.id())
                .findFirst()
                .orElseThrow();

        assertThat(item.stage()).isEqualTo("recognise");
        assertThat(item.cause()).contains("cannot digest this");
        quarantine.replay(item.id());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> quarantine.find(item.id()).orElseThrow().attempts() == 2);
        quarantine.close(item.id(), "known defect");
        assertThat(quarantine.find(item.id()).orElseThrow().state()).isEqualTo(QuarantineItem.CLOSED);
    }
}
