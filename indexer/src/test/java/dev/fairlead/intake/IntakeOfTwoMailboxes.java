package dev.fairlead.intake;

import static org.awaitility.Awaitility.await;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Delivery;
import dev.fairlead.query.QueryParser;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.search.Access;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchResult;
import dev.fairlead.text.MessageText;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// From archived bytes to a hit, over the real archive, database and index.
///
/// Such tests share one application, so each takes words and message ids of its own.
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH",
            "spring.flyway.out-of-order=true"
        })
@Import(IntakeOfTwoMailboxes.Surroundings.class)
@ResourceLock("the application of two mailboxes")
abstract class IntakeOfTwoMailboxes {

    static final String BOB = "bob@acme.example";
    static final String LISA = "lisa@firm.example";

    static final long LISAS_INBOX = 11;
    static final long LISAS_SENT = 12;
    static final long TOMS_INBOX = 21;

    private static final AtomicLong UIDS = new AtomicLong();
    private static final Instant RECEIVED = Instant.parse("2026-11-20T08:00:00Z");

    static {
        // What waits would else fail for a thread that dies in a test beside it.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    @Autowired
    Archive archive;

    @Autowired
    MessageIndex index;

    @Autowired
    Mails mails;

    @Autowired
    Intake intake;

    /// A fresh folder for each application, below `target`, where `mvn clean` takes it away.
    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) throws IOException {
        Path parent = Files.createDirectories(Path.of("target", "test-data").toAbsolutePath());
        Path folder = Files.createTempDirectory(parent, "intake");
        properties.add("fairlead.data", folder::toString);
    }

    @TestConfiguration
    static class Surroundings {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MailboxDirectory mailboxDirectory() {
            return new TwoMailboxes();
        }

        /// Breaks down over one word, as a recogniser with a defect would.
        @Bean
        @Primary
        Recogniser brittleRecogniser(VocabularyFolder vocabulary, Recogniser recogniser) {
            return new Recogniser(vocabulary) {
                @Override
                public Recognition recognise(MessageText text, Instant sentAt, String sender) {
                    if (text.body().contains("poisonword")) {
                        throw new IllegalStateException("cannot digest this");
                    }
                    return recogniser.recognise(text, sentAt, sender);
                }
            };
        }
    }

    void arrive(long folder, String raw) {
        archive.append(List.of(delivery(folder, raw)), () -> {});
    }

    void arrive(long folder, String trace, String headers, String body) {
        arrive(
                folder,
                trace + headers + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body);
    }

    static Delivery delivery(long folder, String raw) {
        return new Delivery(
                folder / 10, folder, 1, UIDS.incrementAndGet(), RECEIVED, "", raw.getBytes(StandardCharsets.UTF_8));
    }

    static String headers(String id, String from, String to, String subject) {
        return "From: <%s>\r\nTo: <%s>\r\nSubject: %s\r\nDate: Fri, 20 Nov 2026 09:00:00 +0100\r\nMessage-ID: <%s@acme.example>"
                .formatted(from, to, subject, id);
    }

    SearchResult search(String query, Access access) {
        return search(query, access, SearchRequest.Sort.NEWEST);
    }

    SearchResult search(String query, Access access, SearchRequest.Sort sort) {
        return index.search(new SearchRequest(
                QueryParser.parse(query).query(), access, sort, 50, null, ZoneOffset.UTC, false, false));
    }

    /// The only mail that is found so, as soon as it is.
    SearchResult.Hit found(String query) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> search(query, Access.ALL).total() == 1);
        return search(query, Access.ALL).hits().getFirst();
    }

    /// Waits until nothing is left to do.
    void awaitQuiet() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> intake.status().missing() == 0
                        && intake.toRevisit() == 0
                        && "IDLE".equals(intake.status().state()));
    }
}
