package dev.fairlead.activity;

import dev.fairlead.figures.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Collects the newest of what a span of days holds: a few days at first, more and more of them while it is not enough,
/// so that of a year's mail as much is read as is shown.
///
/// @param most to collect
record Backwards<T>(Span span, int most) {

    private static final int LONGEST = 32;

    /// Reads what these days hold, the newest first.
    interface Days<T> {
        List<T> between(LocalDate from, LocalDate to, int most);
    }

    List<T> collect(Days<T> days) {
        List<T> found = new ArrayList<>();
        LocalDate to = span.to();
        int length = span.reps().size() > 1 ? 1 : LONGEST;
        while (found.size() < most && !to.isBefore(span.from())) {
            LocalDate from = to.minusDays(length - 1L);
            found.addAll(days.between(from.isBefore(span.from()) ? span.from() : from, to, most - found.size()));
            to = from.minusDays(1);
            length = Math.min(LONGEST, length * 2);
        }
        return found;
    }
}
