package dev.fairlead.readings;

import org.jspecify.annotations.Nullable;

/// A reading with what became of it.
///
/// @param quoteId null before it is a quote's
/// @param series of the quote it belongs to: its own, or that of what it repeats
/// @param revision of the quote, from 1
/// @param echo it only repeats what another reading says itself
record Known(Reading reading, @Nullable Long quoteId, String series, int revision, boolean echo) {

    static Known fresh(Reading reading, @Nullable Long quoteId) {
        return new Known(reading, quoteId, reading.series(), 1, false);
    }

    Known in(String other, Reading filled, boolean repeats) {
        return new Known(filled, quoteId, other, revision, repeats);
    }

    Known assigned(@Nullable Long quote, int number) {
        return new Known(reading, quote, series, number, echo);
    }
}
