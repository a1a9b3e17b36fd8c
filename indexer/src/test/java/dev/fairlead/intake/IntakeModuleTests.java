package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Delivery;
import dev.fairlead.linking.Link;
import dev.fairlead.query.QueryParser;
import dev.fairlead.recognition.MentionType;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.search.Access;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchResult;
import dev.fairlead.text.MessageText;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// From archived bytes to a hit, over the real archive, database and index.
@SpringBootTest
@Import(IntakeModuleTests.Surroundings.class)
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class IntakeModuleTests {

    private static final AtomicLong UIDS = new AtomicLong();
    private static final long LISAS_INBOX = 11;
    private static final long LISAS_SENT = 12;
    private static final long TOMS_INBOX = 21;

    @TempDir
    static Path data;

    @Autowired
    private Archive archive;

    @Autowired
    private MessageIndex index;

    @Autowired
    private Mails mails;

    @Autowired
    private MailLinks links;

    @Autowired
    private Intake intake;

    @Autowired
    private Quarantine quarantine;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("fairlead.data", data::toString);
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:mem:intake-module;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        properties.add("spring.flyway.out-of-order", () -> true);
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

    static final class TwoMailboxes implements MailboxDirectory {

        private static final MailboxRef LISA = new MailboxRef(1, "lisa@firm.example", "lisa");
        private static final MailboxRef TOM = new MailboxRef(2, "tom@firm.example", "tom");

        @Override
        public Optional<MailboxRef> mailbox(long id) {
            return List.of(LISA, TOM).stream().filter(one -> one.id() == id).findFirst();
        }

        @Override
        public Optional<FolderRef> folder(long id) {
            return Optional.of(
                    new FolderRef(id, id == LISAS_SENT ? "Sent" : "INBOX", id == LISAS_SENT ? "sent" : "inbox"));
        }

        @Override
        public Optional<MailboxRef> byAddress(String address) {
            return List.of(LISA, TOM).stream()
                    .filter(one -> one.address().equals(address))
                    .findFirst();
        }

        @Override
        public Collection<MailboxRef> ownedBy(Set<String> owners) {
            return List.of(LISA, TOM).stream()
                    .filter(one -> owners.contains(one.owner()))
                    .toList();
        }
    }

    private void arrive(long folder, String trace, String headers, String body) {
        arrive(
                folder,
                trace + headers + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body);
    }

    private void arrive(long folder, String raw) {
        archive.append(
                List.of(new Delivery(
                        folder / 10,
                        folder,
                        1,
                        UIDS.incrementAndGet(),
                        Instant.parse("2026-11-20T08:00:00Z"),
                        "",
                        raw.getBytes(StandardCharsets.UTF_8))),
                () -> {});
    }

    private static String headers(String id, String from, String to, String subject) {
        return "From: <%s>\r\nTo: <%s>\r\nSubject: %s\r\nDate: Fri, 20 Nov 2026 09:00:00 +0100\r\nMessage-ID: <%s@acme.example>"
                .formatted(from, to, subject, id);
    }

    private SearchResult search(String query, Access access) {
        return index.search(new SearchRequest(
                QueryParser.parse(query).query(),
                access,
                SearchRequest.Sort.NEWEST,
                50,
                null,
                ZoneOffset.UTC,
                false,
                false));
    }

    private SearchResult.Hit found(String query) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> search(query, Access.ALL).total() == 1);
        return search(query, Access.ALL).hits().getFirst();
    }

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
        assertThat(mails.copies(id)).hasSize(2);
        assertThat(mails.mailboxesOf(id)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aLogoInTheSignatureIsNoAttachment() {
        String headers = headers("logo", "bob@acme.example", "lisa@firm.example", "With our logo");
        String logo = "Content-Type: image/png; name=image001.png\r\nContent-ID: <logo@acme>\r\n\r\nPNG\r\n";
        String sheet = "Content-Disposition: attachment; filename=rates.txt\r\n\r\nlogoword\r\n";
        arrive(
                LISAS_INBOX,
                headers + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + logo + "--b\r\n" + sheet
                        + "--b--\r\n");

        assertThat(mails.find(found("logoword").id()).orElseThrow().fileNames()).containsExactly("rates.txt");
    }

    @Test
    void aMessageIsFoundThoughOneOfItsFilesCannotBeReadAndSaysSo() {
        String headers = headers("torn", "bob@acme.example", "lisa@firm.example", "Torn file");
        String pdf = "Content-Type: application/pdf; name=rates.pdf\r\n\r\n%PDF-1.7 torn\r\n";
        String sheet = "Content-Type: text/csv; name=rates.csv\r\n\r\nPOL,tornword\r\n";
        arrive(
                LISAS_INBOX,
                headers + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + pdf + "--b\r\n" + sheet
                        + "--b--\r\n");

        assertThat(mails.find(found("tornword").id()).orElseThrow().problems())
                .singleElement()
                .asString()
                .startsWith("rates.pdf not read: damaged");
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

    private static String answer(String id, String toId, String from, String to) {
        return headers(id, from, to, "RE: Booking")
                + "\r\nIn-Reply-To: <%s@acme.example>\r\nReferences: <%s@acme.example>".formatted(toId, toId);
    }

    private List<Link> linksOf(String word) {
        return mails.find(found(word).id()).orElseThrow().links();
    }

    private void awaitQuiet() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> intake.status().missing() == 0
                        && intake.toRevisit() == 0
                        && "IDLE".equals(intake.status().state()));
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
}
