package dev.fairlead.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.lanes.LaneHistory.Margin;
import dev.fairlead.lanes.LaneHistory.Range;
import dev.fairlead.quotes.Doubt;
import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.Quote.Course;
import dev.fairlead.quotes.Quote.Origin;
import dev.fairlead.quotes.Quote.Sides;
import dev.fairlead.quotes.Quote.Stand;
import dev.fairlead.quotes.QuoteDirection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaneHistoryTests {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static Quote quote(
            long id, QuoteDirection direction, String day, String carrier, String box, String currency, String amount) {
        var offer = new Offer(
                carrier,
                "CNSHA",
                "DEHAM",
                null,
                box,
                List.of(new Offer.Line("O/F", "CNTR", currency, new BigDecimal(amount))),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
        return new Quote(
                new Stand(id, 1, 1),
                new Sides(direction, null, null, "lisa", ""),
                offer,
                Instant.parse(day + "T08:00:00Z"),
                new Origin(Origin.HAND, null, "", 0, 0, 0),
                Course.READ,
                Set.of(),
                Set.of());
    }

    private static Quote sold(long id, String day, String carrier, String amount) {
        return quote(id, QuoteDirection.SOLD, day, carrier, "40HQ", "USD", amount);
    }

    private static Quote bought(long id, String day, String carrier, String amount) {
        return quote(id, QuoteDirection.BOUGHT, day, carrier, "40HQ", "USD", amount);
    }

    @Test
    void countsTheLastThirtyDaysOnly() {
        var history = LaneHistory.of(
                List.of(
                        sold(1, "2026-11-20", "MSCU", "1300"),
                        sold(2, "2026-11-10", "MSCU", "1250"),
                        sold(3, "2026-11-01", "COSU", "1100.50"),
                        sold(4, "2026-10-01", "COSU", "100")),
                null,
                null);

        assertThat(history.ranges(NOW))
                .containsExactly(new Range(
                        "sold", 3, new BigDecimal("1100.50"), new BigDecimal("1250"), new BigDecimal("1300")));
    }

    @Test
    void theMedianOfTwoLiesBetweenThem() {
        var history = LaneHistory.of(
                List.of(bought(1, "2026-11-20", "MSCU", "1300"), bought(2, "2026-11-10", "MSCU", "1201")), null, null);

        assertThat(history.ranges(NOW).getFirst().median()).isEqualByComparingTo("1250.50");
    }

    @Test
    void neverComparesAcrossCurrenciesOrContainers() {
        var history = LaneHistory.of(
                List.of(
                        sold(1, "2026-11-20", "MSCU", "1300"),
                        sold(2, "2026-11-19", "MSCU", "1290"),
                        quote(3, QuoteDirection.SOLD, "2026-11-18", "MSCU", "40HQ", "EUR", "1"),
                        quote(4, QuoteDirection.SOLD, "2026-11-18", "MSCU", "20GP", "USD", "2")),
                null,
                null);

        assertThat(history.equipment()).isEqualTo("40HQ");
        assertThat(history.currency()).isEqualTo("USD");
        assertThat(history.quotes()).extracting(Quote::id).containsExactly(1L, 2L);
        assertThat(history.otherCurrencies()).containsExactly("EUR");
    }

    @Test
    void putsEachSoldPriceBesideTheLatestBoughtOneOfItsCarrier() {
        List<Margin> margins = LaneHistory.of(
                        List.of(
                                sold(5, "2026-11-20", "MSCU", "1250"),
                                bought(4, "2026-11-18", "MSCU", "1000"),
                                sold(3, "2026-11-15", "COSU", "1300"),
                                bought(2, "2026-11-10", "MSCU", "900"),
                                bought(1, "2026-11-25", "MSCU", "1")),
                        null,
                        null)
                .margins();

        assertThat(margins).hasSize(1);
        assertThat(margins.getFirst().sold().id()).isEqualTo(5);
        assertThat(margins.getFirst().bought().id()).isEqualTo(4);
        assertThat(margins.getFirst().amount()).isEqualByComparingTo("250");
        assertThat(margins.getFirst().percent()).isEqualByComparingTo("20.0");
    }

    @Test
    void whatIsDoubtfulIsShownButNeverCounted() {
        Quote sure = sold(1, "2026-11-20", "MSCU", "12.50");
        Quote doubtful = new Quote(
                sure.stand(),
                sure.sides(),
                sure.offer(),
                sure.quotedAt(),
                sure.origin(),
                sure.course(),
                Set.of(Doubt.AMOUNT),
                Set.of());
        var history = LaneHistory.of(List.of(doubtful, sold(2, "2026-11-20", "MSCU", "1250")), null, null);

        assertThat(history.quotes()).hasSize(2);
        assertThat(history.ranges(NOW).getFirst().low()).isEqualByComparingTo("1250");
    }
}
