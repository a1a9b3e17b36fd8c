package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.search.SearchResult.FacetCount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HistogramTests {

    private static final MailDates DATES = new MailDates(ZoneOffset.UTC, Locale.ENGLISH, Instant.EPOCH);

    private static final List<FacetCount> LONG =
            List.of(new FacetCount("2012-01", 900), new FacetCount("2012-02", 100), new FacetCount("2026-11", 50));

    private static Histogram of(String q, List<FacetCount> counts) {
        return Histogram.of(counts, DeskUrl.ofQuery(q), DATES);
    }

    @Test
    void showsMonthsInTheirOrderAsSpansOfDays() {
        var bars = of("", List.of(new FacetCount("2026-11", 50), new FacetCount("2026-02", 100)))
                .bars();

        assertThat(bars).hasSize(12);
        assertThat(bars.getFirst().label()).isEqualTo("Dec 2025");
        assertThat(bars.get(2).label()).isEqualTo("Feb 2026");
        assertThat(bars.get(2).percent()).isEqualTo(100);
        assertThat(bars.get(2).href()).isEqualTo("/mail?q=after%3A2026-02-01+before%3A2026-03-01");
        assertThat(bars.get(3).percent()).isZero();
        assertThat(bars.getLast().percent()).isEqualTo(50);
    }

    @Test
    void showsALongTimeByYears() {
        var bars = of("", LONG).bars();

        assertThat(bars).hasSize(15);
        assertThat(bars.getFirst().label()).isEqualTo("2012");
        assertThat(bars.getFirst().count()).isEqualTo(1000);
        assertThat(bars.getFirst().href()).isEqualTo("/mail?q=after%3A2012-01-01+before%3A2013-01-01");
    }

    @Test
    void showsTheMonthsAroundANarrowSpanOfALongTime() {
        var bars = of("after:2012-01-01 before:2013-01-01", LONG).bars();

        assertThat(bars.getLast().to()).isEqualTo(LocalDate.of(2013, 8, 1));
        assertThat(bars).filteredOn(Histogram.Bar::on).hasSize(12);
    }

    @Test
    void aClickOnAnotherMonthReplacesTheSpanAndOneOnTheSameTakesItOff() {
        var counts = List.of(new FacetCount("2026-11", 50), new FacetCount("2026-10", 100));
        var histogram = of("tiles after:2026-11-01 before:2026-12-01", counts);

        assertThat(histogram.limited()).isTrue();
        assertThat(histogram.base()).hasToString("/mail?q=tiles");
        assertThat(histogram.bars().getLast().href()).isEqualTo("/mail?q=tiles");
        assertThat(histogram.bars().get(10).href()).isEqualTo("/mail?q=tiles+after%3A2026-10-01+before%3A2026-11-01");
    }

    @Test
    void survivesDaysThatDoNotExistAndSpansThatAreUpsideDown() {
        assertThat(of("after:2026-02-31 before:0001-01-01", LONG).bars()).isNotEmpty();
        assertThat(of("after:2026-05-01 before:2020-01-01", LONG).bars()).isNotEmpty();
        assertThat(of("after:9999-12-01 before:9999-12-31", LONG).bars()).isNotEmpty();
        assertThat(of("older_than:7d", List.of()).limited()).isTrue();
    }
}
