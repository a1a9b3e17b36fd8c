package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.archive.Delivery;
import dev.fairlead.search.Access;
import dev.fairlead.search.IndexCause;
import dev.fairlead.search.IndexFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/// Rebuilds over many batches, and an index that is lost while the program runs.
@TestPropertySource(properties = "fairlead.intake.batch-messages=7")
// It shares its lock with others: it does not begin when all others have ended.
@Order(1)
class RebuildModuleTests extends IntakeOfTwoMailboxes {

    private static final int MAILS = 60;

    @Value("${fairlead.data}")
    private Path data;

    @BeforeEach
    void mailArrives() {
        if (archive.lastSeq() == 0) {
            archive.append(
                    LongStream.rangeClosed(1, MAILS)
                            .mapToObj(RebuildModuleTests::delivery)
                            .toList(),
                    () -> {});
        }
        awaitAll();
    }

    private static Delivery delivery(long n) {
        String raw = ("From: <bob@acme.example>\r\nTo: <lisa@firm.example>\r\nSubject: Letter\r\n"
                        + "Date: Thu, 19 Nov 2026 09:00:00 +0000\r\nMessage-ID: <r%d@acme.example>\r\n\r\ntenderword %d")
                .formatted(n, n);
        return delivery(LISAS_INBOX, raw);
    }

    private long found() {
        return search("tenderword", Access.ALL).total();
    }

    private void awaitAll() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> found() == archive.lastSeq()
                        && intake.status().missing() == 0
                        && intake.status().state().equals("IDLE"));
    }

    @Test
    void searchesGoOnWithTheOldIndexUntilTheNewOneIsComplete() {
        intake.rebuild();
        assertThat(intake.status().state()).isEqualTo("REBUILDING");
        archive.append(List.of(delivery(MAILS + 1)), () -> {});
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            assertThat(found()).isGreaterThanOrEqualTo(MAILS);
            return intake.status().state().equals("IDLE");
        });
        awaitAll();
        IntakeStatus status = intake.status();
        assertThat(status.cause()).isEqualTo(IndexCause.REQUESTED);
        assertThat(status.rebuilt()).isNull();
        assertThat(status.indexed()).isEqualTo(MAILS + 1);
        // Where the mail came after the exchange, the next commit has it.
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(index.checkpoint()).isEqualTo(archive.lastSeq()));
    }

    @Test
    void anIndexThatIsLostMeanwhileIsFilledAgain() throws IOException {
        long mails = found();
        index.commit(index.checkpoint());
        FileSystemUtils.deleteRecursively(data.resolve("index"));
        // That it says LOST meanwhile may be over before anybody looks: a few mails are filled in at once. A search
        // at the moment of the loss may find nothing to read.
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(IndexFailure.class)
                .until(() -> Files.isDirectory(data.resolve("index"))
                        && found() == mails
                        && intake.status().missing() == 0
                        && intake.status().state().equals("IDLE"));
    }
}
