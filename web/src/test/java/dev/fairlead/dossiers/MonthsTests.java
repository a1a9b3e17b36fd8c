package dev.fairlead.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.search.SearchResult.FacetCount;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthsTests {

    private static List<Months.Bar> bars(Locale locale, FacetCount... counts) {
        return Months.of(Map.of("month", Arrays.asList(counts)), "vessel:\"EVER GIVEN\"", locale);
    }

    @Test
    void aFewMonthsStandAtTheEndOfAWholeYear() {
        List<Months.Bar> bars = bars(Locale.ENGLISH, new FacetCount("2026-11", 3), new FacetCount("2026-09", 1));

        assertThat(bars)
                .extracting(Months.Bar::label)
                .startsWith("Dec 2025")
                .endsWith("Nov 2026")
                .hasSize(12);
        assertThat(bars).extracting(Months.Bar::count).endsWith(1L, 0L, 3L).startsWith(0L);
    }

    @Test
    void ofManyYearsTheLastTwoAreShown() {
        List<Months.Bar> bars = bars(Locale.CHINESE, new FacetCount("2020-01", 90), new FacetCount("2026-11", 3));

        assertThat(bars).hasSize(24);
        assertThat(bars.getFirst().label()).isEqualTo("2024年12月");
    }

    @Test
    void theHighestIsWholeAndEvenTheLowestIsSeen() {
        List<Months.Bar> bars = bars(
                Locale.ENGLISH,
                new FacetCount("2026-11", 200),
                new FacetCount("2026-10", 50),
                new FacetCount("2026-09", 1));

        assertThat(bars).extracting(Months.Bar::percent).endsWith(0, 4, 25, 100);
    }

    @Test
    void aBarLeadsToTheMailsOfItsMonth() {
        assertThat(bars(Locale.ENGLISH, new FacetCount("2026-12", 3)).getLast().q())
                .isEqualTo("vessel:\"EVER GIVEN\" after:2026-12-01 before:2027-01-01");
    }

    @Test
    void nothingIsNoChart() {
        assertThat(Months.of(Map.of(), "port:DEHAM", Locale.ENGLISH)).isEmpty();
    }
}
