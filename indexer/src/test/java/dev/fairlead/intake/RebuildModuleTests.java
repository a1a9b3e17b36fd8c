package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Delivery;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.Access;
import dev.fairlead.search.IndexCause;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/// Rebuilds over many batches, and an index that is lost while the program runs.
@SpringBootTest
@Import(IntakeModuleTests.Surroundings.class)
class RebuildModuleTests {

    private static final int MAILS = 60;

    @TempDir
    static Path data;

    @Autowired
    private Archive archive;

    @Autowired
    private MessageIndex index;

    @Autowired
    private Intake intake;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("fairlead.data", data::toString);
        properties.add("fairlead.intake.batch-messages", () -> 7);
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:mem:rebuild;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        properties.add("spring.flyway.out-of-order", () -> true);
    }

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
        return new Delivery(
                1, 11, 1, n, Instant.parse("2026-11-20T08:00:00Z"), "", raw.getBytes(StandardCharsets.UTF_8));
    }

    private long found() {
        return index.search(new SearchRequest(
                        QueryParser.parse("tenderword").query(),
                        Access.ALL,
                        SearchRequest.Sort.NEWEST,
                        1,
                        null,
                        ZoneOffset.UTC,
                        false,
                        false))
                .total();
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
        assertThat(index.checkpoint()).isEqualTo(archive.lastSeq());
    }

    @Test
    void anIndexThatIsLostMeanwhileIsFilledAgain() throws IOException {
        long mails = found();
        index.commit(index.checkpoint());
        FileSystemUtils.deleteRecursively(data.resolve("index"));
        await().atMost(Duration.ofSeconds(60)).until(() -> intake.status().cause() == IndexCause.LOST);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> found() == mails && intake.status().state().equals("IDLE"));
        assertThat(data.resolve("index")).isDirectory();
    }
}
