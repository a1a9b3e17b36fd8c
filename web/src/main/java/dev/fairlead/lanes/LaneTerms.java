package dev.fairlead.lanes;

import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.quotes.QuoteFilter;
import org.jspecify.annotations.Nullable;

/// What thousands of quotes have in common: who carries what, and how it is counted.
///
/// @param charge of the first amount, like `currency`; null without one
/// @param doubts as the table has them
record LaneTerms(
        QuoteDirection direction,
        @Nullable String carrier,
        @Nullable String equipment,
        @Nullable String charge,
        @Nullable String currency,
        String doubts) {

    boolean fits(QuoteFilter filter) {
        return (filter.equipment() == null || filter.equipment().equals(equipment))
                && (filter.carrier() == null || filter.carrier().equals(carrier))
                && (filter.direction() == null || filter.direction() == direction);
    }
}
