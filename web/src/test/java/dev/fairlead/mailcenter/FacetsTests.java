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

        assertThat(months).extracting(Facets.Month::label).containsExactly("February 2026", "November 2026");
        assertThat(months).extracting(Facets.Month::percent).containsExactly(100, 50);
        assertThat(months.getFirst().href()).isEqualTo("/mail?q=after%3A2026-02-01+before%3A2026-03-01");
    }

    @Test
    void leavesOutFacetsWithoutAValue() {
        assertThat(Facets.of(Map.of("vessel", List.of()), DeskUrl.ofQuery(""), DATES)
                        .groups())
                .isEmpty();
    }
}
