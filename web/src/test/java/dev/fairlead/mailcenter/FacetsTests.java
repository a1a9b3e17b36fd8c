package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.search.SearchResult.FacetCount;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FacetsTests {

    private static final MailDates DATES = new MailDates(ZoneOffset.UTC, Locale.ENGLISH, Instant.EPOCH);

    @Test
    void narrowsTheSearchByAClickAndWidensItByAnother() {
        var counts = Map.of("customer", List.of(new FacetCount("ACME GmbH", 12), new FacetCount("Bolt", 3)));

        var values = Facets.of(counts, DeskUrl.ofQuery("tiles customer:Bolt"), DATES)
                .groups()
                .getFirst()
                .values();

        assertThat(values).extracting(Facets.Value::on).containsExactly(false, true);
        assertThat(values)
                .extracting(Facets.Value::href)
                .containsExactly("/mail?q=tiles+customer%3ABolt+customer%3A%22ACME+GmbH%22", "/mail?q=tiles");
    }

    @Test
    void showsMonthsInTheirOrderAsSpansOfDays() {
        var counts = Map.of("month", List.of(new FacetCount("2026-11", 50), new FacetCount("2026-02", 100)));

        var months = Facets.of(counts, DeskUrl.ofQuery(""), DATES).months();

        assertThat(months).hasSize(12);
        assertThat(months.getFirst().label()).isEqualTo("Dec 2025");
        assertThat(months.get(2).label()).isEqualTo("Feb 2026");
        assertThat(months.get(2).percent()).isEqualTo(100);
        assertThat(months.get(2).href()).isEqualTo("/mail?q=after%3A2026-02-01+before%3A2026-03-01");
        assertThat(months.get(3).percent()).isZero();
        assertThat(months.getLast().percent()).isEqualTo(50);
    }

    @Test
    void showsTheLastTwoYearsOfALongTime() {
        var counts = Map.of("month", List.of(new FacetCount("2012-01", 900), new FacetCount("2026-11", 1)));

        var months = Facets.of(counts, DeskUrl.ofQuery(""), DATES).months();

        assertThat(months).hasSize(24);
        assertThat(months.getLast().percent()).isEqualTo(100);
    }

    @Test
    void leavesOutFacetsWithoutAValue() {
        assertThat(Facets.of(Map.of("vessel", List.of()), DeskUrl.ofQuery(""), DATES)
                        .groups())
                .isEmpty();
    }
}
