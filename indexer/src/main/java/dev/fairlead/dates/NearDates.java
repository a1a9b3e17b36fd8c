package dev.fairlead.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// Days that are written without all of their parts, as a mail of this day means them: a year that is not written is
/// the one that brings the day nearest to the mail's own; a day of the month alone that has passed is one of the next
/// month.
record NearDates(LocalDate sent) {

    LocalDate of(@Nullable String year, int month, int day) {
        if (year != null) {
            int written = Integer.parseInt(year);
            return LocalDate.of(written < 100 ? 2000 + written : written, month, day);
        }
        LocalDate near = LocalDate.of(
                sent.getYear(), month, Math.min(day, YearMonth.of(2024, month).lengthOfMonth()));
        return near.isBefore(sent.minusMonths(6))
                ? near.plusYears(1)
                : near.isAfter(sent.plusMonths(9)) ? near.minusYears(1) : near;
    }

    YearMonth month(@Nullable String year, int month) {
        return YearMonth.from(of(year, month, 15));
    }

    YearMonth thisMonth() {
        return YearMonth.from(sent);
    }

    YearMonth nextMonth() {
        return thisMonth().plusMonths(1);
    }

    /// Null for a day that this month does not have.
    @Nullable
    LocalDate dayOfMonth(int day) {
        LocalDate near = sent.withDayOfMonth(1).plusDays(day - 1L);
        if (near.getMonth() != sent.getMonth()) {
            return null;
        }
        return near.isBefore(sent) ? near.plusMonths(1) : near;
    }

    LocalDate mondayOf(int week) {
        LocalDate monday = sent.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
        return monday.isBefore(sent.minusMonths(6)) ? monday.plusWeeks(52) : monday;
    }

    /// Offers hold for weeks: the reading that lies close ahead, where the other does not.
    boolean isNearer(@Nullable String year, int month, int day) {
        return isAhead(year, month, day) && !isAhead(year, day, month);
    }

    private boolean isAhead(@Nullable String year, int month, int day) {
        if (month > 12
                || month == 0
                || day == 0
                || day > YearMonth.of(2024, month).lengthOfMonth()) {
            return false;
        }
        LocalDate date = of(year, month, Math.min(day, 28));
        return !date.isBefore(sent.minusDays(15)) && date.isBefore(sent.plusDays(120));
    }
}
