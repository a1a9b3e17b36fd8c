package dev.fairlead.rates;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days and periods as they are written in one piece, in folded text.
final class Days {

    private static final int LONGEST = 40;
    private static final int LONGEST_MONTH = 9;
    /// `BEGINNING OF THE CURRENT ` in front of the month.
    private static final int LONGEST_PART = 30;

    /// @param first beginning of a period, null for a single day
    /// @param sure written so that it can be nothing else
    record Read(@Nullable LocalDate first, LocalDate last, int end, boolean sure) {}

    private final String text;
    private final int start;
    private final NearDates dates;
    private final Matcher m;

    private Days(String text, int start, LocalDate sent) {
        this.text = text;
        this.start = start;
        this.dates = new NearDates(sent);
        this.m = DayPatterns.ISO
                .matcher(text)
                .region(start, Math.min(text.length(), start + LONGEST))
                .useTransparentBounds(true);
    }

    /// The day or period that begins exactly here.
    static @Nullable Read at(String text, int start, LocalDate sent) {
        if (!DaySigns.at(text, start)) {
            return null;
        }
        char c = text.charAt(start);
        try {
            Days days = new Days(text, start, sent);
            if (Scan.isDigit(c)) {
                return days.ofDigits();
            }
            return Scan.isLetter(c) ? days.ofLetters() : days.ofChinese();
        } catch (DateTimeException e) {
            // The thirtieth of February and the like: no day at all.
            return null;
        }
    }

    private boolean is(Pattern pattern) {
        return m.usePattern(pattern).lookingAt();
    }

    private int number(int group) {
        return Integer.parseInt(m.group(group));
    }

    private @Nullable Read ofDigits() {
        int end = Scan.digitsEnd(text, start);
        if (end - start > 2) {
            return is(DayPatterns.ISO) || is(DayPatterns.COMPACT)
                    ? day(LocalDate.of(number(1), number(2), number(3)), true)
                    : ofChineseMonth();
        }
        if (Scan.isChinese(text.charAt(end))) {
            Read month = ofChineseMonth();
            return month == null ? dayAlone() : month;
        }
        return ofFigure(end);
    }

    private @Nullable Read ofChineseMonth() {
        if (is(DayPatterns.CHINESE_PART)) {
            return part(m.group(3), chineseMonth());
        }
        if (is(DayPatterns.CHINESE_WEEK_OF_MONTH)) {
            return weekOf(
                    dates.month(m.group(1), number(2)),
                    "一二三四".indexOf(m.group(3).charAt(1)) + 1);
        }
        if (is(DayPatterns.CHINESE_DAY)) {
            return day(dates.of(m.group(1), number(2), number(3)), true);
        }
        return is(DayPatterns.CHINESE_MONTH) ? month(dates.month(m.group(1), number(2))) : null;
    }

    /// @param end behind the digits: the sign there tells most patterns apart
    private @Nullable Read ofFigure(int end) {
        if (end - start == 1 && is(DayPatterns.HALF)) {
            return half();
        }
        if (end - start == 1 && is(DayPatterns.WEEK_OF_MONTH)) {
            return weekOfMonth();
        }
        if (DaySigns.isPair(text, end) && is(DayPatterns.DAYS_MONTH)) {
            return daysOfMonth(dates.of(m.group(4), monthOf(3), number(2)), number(1));
        }
        boolean word = DaySigns.isBeforeWord(text, end);
        if (word && is(DayPatterns.DAY_MONTH)) {
            return day(dates.of(m.group(3), monthOf(2), number(1)), true);
        }
        boolean signed = "/.- ".indexOf(text.charAt(end)) >= 0;
        Read numbers = signed && is(DayPatterns.NUMBERS) ? numbers() : null;
        if (numbers != null) {
            return numbers;
        }
        return signed && is(DayPatterns.DAYS_NUMBERS) && number(3) <= 12 && number(1) < number(2)
                ? daysOfMonth(dates.of(m.group(4), number(3), number(2)), number(1))
                : word ? dayAlone() : null;
    }

    private @Nullable Read dayAlone() {
        LocalDate day = is(DayPatterns.DAY) ? dates.dayOfMonth(number(1)) : null;
        return day == null ? null : day(day, true);
    }

    /// 25/11 is plain; of two small numbers the Chinese write the month first, others the day.
    private @Nullable Read numbers() {
        int a = number(1);
        int b = number(3);
        int order = NumberOrder.ofNext(text, m.end(), m.group(2));
        boolean monthFirst = b > 12
                || a <= 12
                        && order >= 0
                        && (order > 0 || NumberOrder.isChineseAround(text, start) || dates.isNearer(m.group(4), a, b));
        int month = monthFirst ? a : b;
        int day = monthFirst ? b : a;
        boolean dashed = m.group(2).equals("-");
        if (month > 12 || month == 0 || day > 31 || day == 0 || dashed && m.group(4) == null && !monthFirst) {
            return null;
        }
        return day(dates.of(m.group(4), month, day), m.group(4) != null);
    }

    private @Nullable Read ofLetters() {
        if (Months.beginning(text, start) > 0) {
            return ofMonthName();
        }
        // the first letter tells which of them it can be
        return switch (text.charAt(start)) {
            case 'F', 'S' -> is(DayPatterns.HALF) ? half() : is(DayPatterns.WEEK_OF_MONTH) ? weekOfMonth() : null;
            case 'H' -> is(DayPatterns.H_HALF) ? half() : null;
            case 'T' -> is(DayPatterns.WEEK_OF_MONTH) ? weekOfMonth() : null;
            case 'L' -> is(DayPatterns.WEEK_OF_MONTH) ? weekOfMonth() : partOfMonth();
            case 'B', 'E', 'M' -> partOfMonth();
            default -> is(DayPatterns.WEEK) ? week() : null;
        };
    }

    private @Nullable Read partOfMonth() {
        if (!text.startsWith("EOM", start) && !isMonthNamed()) {
            return null;
        }
        if (is(DayPatterns.PART)) {
            YearMonth month = m.group(4) == null ? relative(m.group(2)) : dates.month(m.group(5), monthOf(4));
            return part(MonthPart.inChinese(m.group(1)), month);
        }
        return is(DayPatterns.MONTH_END)
                ? part("底", m.group(1) == null ? dates.thisMonth() : dates.month(null, monthOf(1)))
                : null;
    }

    /// "before the end of today" has no month: nothing to be tried.
    private boolean isMonthNamed() {
        int limit = Math.min(text.length(), start + LONGEST_PART);
        for (int i = start; i < limit; i++) {
            if (Months.beginning(text, i) > 0 || text.startsWith("MONTH", i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Read ofMonthName() {
        if (is(DayPatterns.MONTH_DAYS) && number(3) <= 31) {
            return daysOfMonth(dates.of(m.group(4), monthOf(1), number(3)), number(2));
        }
        if (is(DayPatterns.MONTH_DAY) && number(2) <= 31) {
            return day(dates.of(m.group(3), monthOf(1), number(2)), true);
        }
        return is(DayPatterns.MONTH_ONLY) && isMonthName() ? month(dates.month(m.group(2), monthOf(1))) : null;
    }

    /// "market" and "declared" begin like months, and "diesel may change" is a verb.
    private boolean isMonthName() {
        boolean verb = text.startsWith("MAY ", start)
                && start + 4 < text.length()
                && Scan.isLetter(text.charAt(start + 4))
                && !text.startsWith("ONLY", start + 4)
                && !text.startsWith("TO ", start + 4);
        boolean abroad = Months.letters(text, start) - start <= LONGEST_MONTH && Months.beginning(text, start) > 0;
        return !verb && (Months.at(text, start) > 0 || abroad && "FAOD".indexOf(text.charAt(start)) >= 0);
    }

    private @Nullable Read ofChinese() {
        if (is(DayPatterns.CHINESE_PART)) {
            return part(m.group(3), chineseMonth());
        }
        if (is(DayPatterns.HALF_ALONE)) {
            return part(m.group(1), dates.thisMonth());
        }
        if (is(DayPatterns.CHINESE_FIGURES)) {
            return day(dates.of(null, figure(m.group(1)), figure(m.group(2))), true);
        }
        return is(DayPatterns.CHINESE_WEEK) ? week() : dayAlone();
    }

    /// 三十一
    private static int figure(String written) {
        int value = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = "一二三四五六七八九".indexOf(written.charAt(i)) + 1;
            value = digit == 0 ? Math.max(1, value) * 10 : value + digit;
        }
        return value;
    }

    private YearMonth relative(@Nullable String word) {
        return "NEXT".equals(word) || "COMING".equals(word) ? dates.nextMonth() : dates.thisMonth();
    }

    private YearMonth chineseMonth() {
        String word = m.group(2);
        if (word.equals("下")) {
            return dates.nextMonth();
        }
        return word.isEmpty() || !Scan.isDigit(word.charAt(0))
                ? dates.thisMonth()
                : dates.month(m.group(1), Integer.parseInt(word));
    }

    private int monthOf(int group) {
        return Months.beginning(text, m.start(group));
    }

    private Read week() {
        LocalDate monday = dates.mondayOf(number(1));
        boolean weeks = m.groupCount() > 1 && m.group(2) != null;
        LocalDate last = weeks ? dates.mondayOf(number(2)) : monday;
        return period(monday, last.isBefore(monday) ? monday.plusDays(6) : last.plusDays(6));
    }

    private Read weekOfMonth() {
        int sign = "LL1F2S3T".indexOf(m.group(1).charAt(0));
        return weekOf(dates.month(m.group(3), monthOf(2)), sign / 2);
    }

    private Read weekOf(YearMonth month, int week) {
        MonthPart span = MonthPart.week(month, week);
        return period(span.first(), span.last());
    }

    private Read half() {
        boolean first = m.group(1).startsWith("1") || m.group(1).startsWith("F");
        return part(first ? "上半月" : "下半月", dates.month(m.group(3), monthOf(2)));
    }

    private Read part(String name, YearMonth month) {
        MonthPart span = MonthPart.of(name, month);
        return span.isDay() ? day(span.last(), true) : period(span.first(), span.last());
    }

    private Read daysOfMonth(LocalDate last, int first) {
        return period(last.withDayOfMonth(first), last);
    }

    private Read month(YearMonth month) {
        return new Read(month.atDay(1), month.atEndOfMonth(), m.end(), false);
    }

    private Read period(LocalDate first, LocalDate last) {
        return new Read(first, last, m.end(), true);
    }

    private Read day(LocalDate day, boolean sure) {
        return new Read(null, day, m.end(), sure);
    }
}
