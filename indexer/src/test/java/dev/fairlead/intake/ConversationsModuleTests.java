package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Delivery;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.Access;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Conversations over several batches: each mail is understood before the next one comes.
@SpringBootTest
@Import(IntakeModuleTests.Surroundings.class)
class ConversationsModuleTests {

    private static final String BOB = "bob@acme.example";
    private static final String LISA = "lisa@firm.example";
    private static final Instant RECEIVED = Instant.parse("2026-11-20T08:00:00Z");

    // Tests share the archive.
    private static final AtomicLong UIDS = new AtomicLong();

    @TempDir
    static Path data;

    @Autowired
    private Archive archive;

    @Autowired
    private Mails mails;

    @Autowired
    private MessageIndex index;

    @Autowired
    private Intake intake;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("fairlead.data", data::toString);
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:mem:conversations;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        properties.add("spring.flyway.out-of-order", () -> true);
    }

    private record Sent(String id, String from, String to, String subject, String date, String more) {

        byte[] raw() {
            return ("From: <%s>\r\nTo: <%s>\r\nSubject: %s\r\nDate: %s\r\nMessage-ID: <%s@acme.example>\r\n%s\r\nword-%s"
                            .formatted(from, to, subject, date, id, more, id))
                    .getBytes(StandardCharsets.UTF_8);
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
        awaitRest();
        return Arrays.stream(letters).map(this::stored).toList();
    }

    private void arrive(Sent letter) {
        archive.append(List.of(new Delivery(1, 11, 1, UIDS.incrementAndGet(), RECEIVED, "", letter.raw())), () -> {});
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
        return index
                .search(new SearchRequest(
                        QueryParser.parse(query).query(),
                        Access.ALL,
                        SearchRequest.Sort.NEWEST,
                        50,
                        null,
                        ZoneOffset.UTC,
                        false,
                        false))
                .hits()
                .stream()
                .map(hit -> hit.id());
    }

    private void awaitRest() {
        await().atMost(Duration.ofSeconds(20)).until(() -> intake.status().missing() == 0 && intake.toRevisit() == 0);
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
