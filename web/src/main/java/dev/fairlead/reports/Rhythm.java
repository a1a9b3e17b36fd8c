package dev.fairlead.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How long the period of a report is.
enum Rhythm {
    WEEK,
    MONTH,
    QUARTER;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /// First day of the period in which this day lies; weeks begin on Monday (ISO 8601).
    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1L) % MONTHS_OF_A_QUARTER);
        };
    }

    /// First day of the next period but so many; negative for those before.
    LocalDate plus(LocalDate start, int periods) {
        return switch (this) {
            case WEEK -> start.plusWeeks(periods);
            case MONTH -> start.plusMonths(periods);
            case QUARTER -> start.plusMonths((long) MONTHS_OF_A_QUARTER * periods);
        };
    }

    /// Last day of the period that begins on this day.
    LocalDate endOf(LocalDate start) {
        return plus(start, 1).minusDays(1);
    }

    /// Days of a period on which its report may be sent: of a week Monday to Sunday, otherwise of the first
    /// month those that every month has.
    int days() {
        return this == WEEK ? 7 : 28;
    }

    /// A month when it is none of them.
    static Rhythm of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(MONTH);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
