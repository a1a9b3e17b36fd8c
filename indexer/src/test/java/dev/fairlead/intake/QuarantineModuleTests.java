package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.search.Access;
import dev.fairlead.search.SearchResult;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mails that a stage cannot digest.
class QuarantineModuleTests extends IntakeOfTwoMailboxes {

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private JdbcClient jdbc;

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

    @Test
    void ofABatchThatTheDatabaseRefusesOnlyTheCulpritStaysBehind() {
        jdbc.sql("alter table mail add constraint refusing check (subject <> 'Refused')")
                .update();
        try {
            archive.append(
                    List.of(
                            delivery(LISAS_INBOX, headers("before", BOB, LISA, "Before") + "\r\n\r\nrefusalword"),
                            delivery(LISAS_INBOX, headers("refused", BOB, LISA, "Refused") + "\r\n\r\nrefusalword"),
                            delivery(LISAS_INBOX, headers("behind", BOB, LISA, "Behind") + "\r\n\r\nrefusalword")),
                    () -> {});
            awaitQuiet();

            assertThat(search("refusalword", Access.ALL).hits())
                    .extracting(SearchResult.Hit::subject)
                    .containsExactlyInAnyOrder("Before", "Behind");
            assertThat(quarantine.list(QuarantineItem.OPEN, 0, 10))
                    .filteredOn(item -> item.stage().equals("store"))
                    .singleElement()
                    .satisfies(item -> assertThat(item.reference()).contains("'Refused'"));
        } finally {
            jdbc.sql("alter table mail drop constraint refusing").update();
        }
    }
}
