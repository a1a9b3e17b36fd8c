package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.frame.ListPlace;
import dev.fairlead.quotes.Quotes.Visible;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/// Who sees much and who sees next to nothing of a lane find the same quotes as somebody who looks at each.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeenQuotesModuleTests {

    private static final String CARRIER = "SEENLINE";
    private static final int QUOTES = 4000;
    private static final OffsetDateTime LAST = OffsetDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    @Autowired
    private Quotes quotes;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    /// Of each hundred quotes of the lane one is the rare rep's and one the rare customer's.
    @BeforeAll
    void manyQuotes() {
        List<Object[]> rows = IntStream.range(0, QUOTES)
                .mapToObj(number -> new Object[] {
                    number % 100 == 99 ? "seen.rare" : "seen.rep" + number % 3,
                    number % 100 == 50 ? 990_001L : 990_002L,
                    LAST.minusMinutes(number / 2)
                })
                .toList();
        jdbc.batchUpdate(
                "insert into quote (direction, status, carrier, rep, customer_id, quoted_at) values ('sold', 'sent', '"
                        + CARRIER + "', ?, ?, ?)",
                rows);
    }

    @AfterAll
    void away() {
        Set<Long> mine = Set.copyOf(jdbc.queryForList("select id from quote where carrier = ?", Long.class, CARRIER));
        jdbc.update("delete from quote where carrier = ?", CARRIER);
        events.publishEvent(new QuotesChanged(mine));
    }

    private static Visible reader(Set<String> reps, Set<Long> customers) {
        return new Visible(false, reps, customers, ZoneId.of("UTC"));
    }

    private static QuoteFilter lane() {
        return since(null);
    }

    private static QuoteFilter since(@Nullable LocalDate day) {
        return new QuoteFilter(null, null, null, null, CARRIER, null, day, null, null, null, null, false);
    }

    /// Page after page, as a reader turns them.
    private List<Quote> all(Visible reader, QuoteFilter filter, int page) {
        List<Quote> all = new ArrayList<>();
        ListPlace behind = null;
        List<Quote> some;
        do {
            some = quotes.list(reader, filter, behind, page);
            all.addAll(some);
            behind = some.isEmpty() ? null : some.getLast().place();
        } while (some.size() == page);
        return all;
    }

    private void assertSeen(Visible reader, int number) {
        assertSeen(reader, lane(), number);
    }

    private void assertSeen(Visible reader, QuoteFilter filter, int number) {
        List<Quote> seen = all(reader, filter, 37);
        assertThat(seen).hasSize(number).doesNotHaveDuplicates().allMatch(reader::includes);
        assertThat(seen)
                .isSortedAccordingTo(Comparator.comparing(Quote::quotedAt)
                        .thenComparing(Quote::id)
                        .reversed());
        assertThat(quotes.countUpTo(reader, filter, 10_000)).isEqualTo(number);
    }

    @Test
    void someOfEveryHundredAreFound() {
        assertSeen(reader(Set.of("seen.rare"), Set.of(990_001L)), 80);
    }

    @Test
    void theFewOfOneRepBehindManyOthersAreFound() {
        jdbc.update(
                "update quote set rep = 'seen.other' where rep = 'seen.rare' and quoted_at > ?",
                LAST.minusMinutes(1950));
        try {
            assertSeen(reader(Set.of("seen.rare"), Set.of()), 1);
        } finally {
            jdbc.update("update quote set rep = 'seen.rare' where rep = 'seen.other'");
        }
    }

    @Test
    void nearlyAllAreFound() {
        assertSeen(reader(Set.of("seen.rep0", "seen.rep1", "seen.rep2"), Set.of(990_001L)), QUOTES - 40);
    }

    @Test
    void whatIsBothTheRepsAndTheCustomersCountsOnce() {
        assertSeen(reader(Set.of("seen.rep0", "seen.rep1", "seen.rep2", "seen.rare"), Set.of(990_002L)), QUOTES);
    }

    @Test
    void whoSeesThousandsOfCustomersFindsTheirsAlone() {
        Set<Long> thousands = LongStream.rangeClosed(987_000, 990_001).boxed().collect(Collectors.toSet());

        assertSeen(reader(Set.of("seen.rare"), thousands), 80);
    }

    @Test
    void ofALaneTheSameAreFoundInMemory() {
        jdbc.update("update quote set pol = 'CNSHA', pod = 'XXSEE' where carrier = ?", CARRIER);
        changed();
        Set<Long> thousands = LongStream.rangeClosed(987_000, 990_001).boxed().collect(Collectors.toSet());
        QuoteFilter lane =
                new QuoteFilter(null, "CNSHA", "XXSEE", null, null, null, null, null, null, null, null, false);

        for (Set<Long> customers : List.of(Set.of(990_001L), thousands)) {
            Visible reader = reader(Set.of("seen.rare"), customers);
            assertSeen(reader, lane, 80);
            assertThat(quotes.list(reader, lane, null, 10)).hasSize(10);
        }
    }

    private void changed() {
        events.publishEvent(new QuotesChanged(
                Set.copyOf(jdbc.queryForList("select id from quote where carrier = ?", Long.class, CARRIER))));
    }

    @Test
    void thoseToFollowUpAreOfTheReaderAlone() {
        jdbc.update("update quote set remind_on = ? where carrier = ?", LocalDate.of(2026, 11, 1), CARRIER);
        QuoteFilter due = new QuoteFilter(null, null, null, null, CARRIER, null, null, null, null, null, null, true);

        assertSeen(reader(Set.of("seen.rare"), Set.of(990_001L)), due, 80);
        assertSeen(reader(Set.of(), Set.of(990_001L)), due, 40);
        assertSeen(reader(Set.of(), Set.of()), due, 0);
    }

    @Test
    void whoSeesNothingFindsNothing() {
        assertSeen(reader(Set.of(), Set.of()), 0);
    }

    @Test
    void itIsCountedNoFurtherThanAsked() {
        assertThat(quotes.countUpTo(reader(Set.of("seen.rep0"), Set.of(990_002L)), lane(), 1000))
                .isEqualTo(1000);
        assertThat(quotes.list(reader(Set.of("seen.rep0"), Set.of()), since(LocalDate.of(2026, 10, 31)), null, 10))
                .hasSize(10);
    }
}
