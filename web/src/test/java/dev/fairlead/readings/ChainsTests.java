package dev.fairlead.readings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.readings.Reading.Source;
import dev.fairlead.readings.Reading.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainsTests {

    private static final String ACME = "acme.example";

    private static Known sold(long mail, String day, int amount, @Nullable String until) {
        return known(mail, "t" + mail, day, amount, until, false);
    }

    private static Known copy(long mail, String day, int amount) {
        return known(mail, "t" + mail, day, amount, null, true);
    }

    static Known known(long mail, String thread, String day, int amount, @Nullable String until, boolean copied) {
        var offer = new Offer(
                "MSCU",
                "CNSHA",
                "DEHAM",
                null,
                "40HQ",
                List.of(new Offer.Line("O/F", "CNTR", "USD", BigDecimal.valueOf(amount))),
                null,
                until == null ? null : LocalDate.parse(until),
                null,
                null,
                List.of(),
                List.of());
        var reading = new Reading(
                new Source(mail, mail + "@firm.example", thread, 0, List.of()),
                0,
                QuoteDirection.SOLD,
                new Told("lisa@firm.example", "Lisa", "Jo <jo@acme.example>", ACME, "lisa", null),
                offer,
                Instant.parse(day + "T08:00:00Z"),
                0,
                copied,
                Set.of(),
                Set.of());
        return Known.fresh(reading, null);
    }

    private static List<List<Integer>> amounts(Known... known) {
        return Chains.of(List.of(known)).stream()
                .map(chain -> chain.versions().stream()
                        .map(version -> version.base()
                                .offer()
                                .lines()
                                .getFirst()
                                .amount()
                                .intValue())
                        .toList())
                .toList();
    }

    @Test
    void anotherPriceWhileTheLastOneHoldsIsTheNextVersion() {
        assertThat(amounts(sold(1, "2026-11-02", 1300, "2026-11-30"), sold(2, "2026-11-20", 1250, "2026-11-30")))
                .containsExactly(List.of(1300, 1250));
    }

    @Test
    void anotherValidityIsTheNextVersionToo() {
        assertThat(amounts(sold(1, "2026-11-02", 1300, "2026-11-15"), sold(2, "2026-11-10", 1300, "2026-11-30")))
                .containsExactly(List.of(1300, 1300));
    }

    @Test
    void thePriceOfTheNextMonthIsAnotherQuote() {
        assertThat(amounts(sold(1, "2026-11-02", 1300, "2026-11-30"), sold(2, "2026-12-01", 1250, "2026-12-31")))
                .containsExactly(List.of(1300), List.of(1250));
    }

    @Test
    void withoutValidityAPriceIsTalkedAboutForAMonth() {
        assertThat(amounts(
                        sold(1, "2026-09-02", 1300, null),
                        sold(2, "2026-10-01", 1250, null),
                        sold(3, "2026-11-30", 1200, null)))
                .containsExactly(List.of(1300, 1250), List.of(1200));
    }

    @Test
    void theSameConversationGoesOnWithTheSameQuote() {
        assertThat(amounts(
                        known(1, "talk", "2026-09-02", 1300, "2026-09-10", false),
                        known(2, "talk", "2026-10-20", 1250, null, false)))
                .containsExactly(List.of(1300, 1250));
    }

    @Test
    void aCopyIsOfTheVersionThatItCopies() {
        assertThat(amounts(
                        sold(1, "2026-11-02", 1300, "2026-11-30"),
                        sold(2, "2026-11-04", 1250, "2026-11-30"),
                        copy(3, "2026-11-05", 1300),
                        copy(4, "2026-11-04", 1250)))
                .containsExactly(List.of(1300, 1250));
    }

    @Test
    void aCopyWhoseOriginalNobodyHasCountsOnce() {
        assertThat(amounts(copy(3, "2026-11-02", 1300), copy(4, "2026-11-02", 1300)))
                .containsExactly(List.of(1300));
    }

    @Test
    void theSamePriceAgainIsNoNewVersionButAnOlderOneAgainIs() {
        assertThat(amounts(sold(1, "2026-11-02", 1300, null), sold(2, "2026-11-03", 1300, null)))
                .containsExactly(List.of(1300));
        assertThat(amounts(
                        sold(1, "2026-11-02", 1300, null),
                        sold(2, "2026-11-03", 1250, null),
                        sold(3, "2026-11-04", 1300, null)))
                .containsExactly(List.of(1300, 1250, 1300));
    }

    @Test
    void whatComesFirstDoesNotDependOnTheOrderOfArrival() {
        assertThat(amounts(sold(2, "2026-11-20", 1250, null), sold(1, "2026-11-02", 1300, null)))
                .containsExactly(List.of(1300, 1250));
    }
}
