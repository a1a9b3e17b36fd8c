package dev.fairlead.dates;

import dev.fairlead.dates.Days.Read;
import dev.fairlead.mentions.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A try at the day or period that begins at a place: the patterns one after the other, and what the one that fits
/// says.
abstract class DayMatch {

    private static final int LONGEST = 40;

    final String text;
    final int start;
    final NearDates dates;
    final Matcher m;

    DayMatch(String text, int start, LocalDate sent) {
        this.text = text;
        this.start = start;
        this.dates = new NearDates(sent);
        this.m = DayPatterns.ISO
                .matcher(text)
                .region(start, Math.min(text.length(), start + LONGEST))
                .useTransparentBounds(true);
    }

    boolean is(Pattern pattern) {
        return m.usePattern(pattern).lookingAt();
    }

    int number(int group) {
        return Integer.parseInt(m.group(group));
    }

    int monthOf(int group) {
        return Months.beginning(text, m.start(group));
    }

    @Nullable
    Read dayAlone() {
        LocalDate day = is(DayPatterns.DAY) ? dates.dayOfMonth(number(1)) : null;
        return day == null ? null : day(day, true);
    }

    Read week() {
        LocalDate monday = dates.mondayOf(number(1));
        boolean weeks = m.groupCount() > 1 && m.group(2) != null;
        LocalDate last = weeks ? dates.mondayOf(number(2)) : monday;
        return period(monday, last.isBefore(monday) ? monday.plusDays(6) : last.plusDays(6));
    }

    Read weekOfMonth() {
        int sign = "LL1F2S3T".indexOf(m.group(1).charAt(0));
        return weekOf(dates.month(m.group(3), monthOf(2)), sign / 2);
    }

    Read weekOf(YearMonth month, int week) {
        MonthPart span = MonthPart.week(month, week);
        return period(span.first(), span.last());
    }

    Read half() {
        boolean first = m.group(1).startsWith("1") || m.group(1).startsWith("F");
        return part(first ? "上半月" : "下半月", dates.month(m.group(3), monthOf(2)));
    }

    Read part(String name, YearMonth month) {
        MonthPart span = MonthPart.of(name, month);
        return span.isDay() ? day(span.last(), true) : period(span.first(), span.last());
    }

    Read daysOfMonth(LocalDate last, int first) {
        return period(last.withDayOfMonth(first), last);
    }

    Read month(YearMonth month) {
        return new Read(month.atDay(1), month.atEndOfMonth(), m.end(), false);
    }

    Read period(LocalDate first, LocalDate last) {
        return new Read(first, last, m.end(), true);
    }

    Read day(LocalDate day, boolean sure) {
        return new Read(null, day, m.end(), sure);
    }
}
