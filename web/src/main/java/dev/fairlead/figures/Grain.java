package dev.fairlead.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Length of the periods that figures are given for.
public enum Grain {
    DAY,
    WEEK,
    MONTH;

    /// First day of the period in which this day lies; weeks begin on Monday (ISO 8601).
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /// Last day of the period that begins on this day.
    public LocalDate endOf(LocalDate start) {
        return switch (this) {
            case DAY -> start;
            case WEEK -> start.plusDays(6);
            case MONTH -> start.plusMonths(1).minusDays(1);
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
