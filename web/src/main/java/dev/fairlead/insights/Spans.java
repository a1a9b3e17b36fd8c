package dev.fairlead.insights;

import dev.fairlead.figures.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// Periods beside a period.
final class Spans {

    private Spans() {}

    /// As many days, right before it; whole months before whole months.
    static Span before(Span span) {
        boolean months = span.from().getDayOfMonth() == 1
                && span.to().equals(span.to().with(TemporalAdjusters.lastDayOfMonth()));
        if (months) {
            long count = ChronoUnit.MONTHS.between(span.from(), span.to().plusDays(1));
            return with(span, span.from().minusMonths(count), span.from().minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
        return with(span, span.from().minusDays(days), span.to().minusDays(days));
    }

    /// The same weekdays of the year before.
    static Span yearBefore(Span span) {
        return with(span, span.from().minusWeeks(52), span.to().minusWeeks(52));
    }

    private static Span with(Span span, LocalDate from, LocalDate to) {
        return new Span(span.reps(), from, to, span.grain(), span.zone());
    }
}
