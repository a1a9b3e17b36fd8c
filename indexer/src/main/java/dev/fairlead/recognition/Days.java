package dev.fairlead.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days and periods as they are written in one piece, in folded text.
///
/// A year that is not written is the one that brings the day nearest to the mail's own; a day of the month alone that
/// has passed is one of the next month.
final class Days {

    private static final int LONGEST = 40;
    private static final List<String> LEADS = List.of(
            "END",
            "MID",
            "BEGINNING",
            "EARLY",
            "LATE",
            "E/",
            "M/",
            "B/",
            "E ",
            "MONTH END",
            "MONTHEND",
            "EOM",
            "WEEK",
            "WK",
            "CW",
            "KW",
            "H1",
            "H2",
            "FIRST",
            "SECOND");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("JAN", 1),
            Map.entry("FEB", 2),
            Map.entry("MAR", 3),
            Map.entry("APR", 4),
            Map.entry("MAY", 5),
            Map.entry("JUN", 6),
            Map.entry("JUL", 7),
            Map.entry("AUG", 8),
            Map.entry("SEP", 9),
            Map.entry("OCT", 10),
            Map.entry("NOV", 11),
            Map.entry("DEC", 12));

    /// @param first beginning of a period, null for a single day
    /// @param sure written so that it can be nothing else
    record Read(@Nullable LocalDate first, LocalDate last, int end, boolean sure) {}

    private static final List<String> BEHIND_A_DAY = List.of("ST", "ND", "RD", "TH", "TO", "OF");

    private final String text;
    private final LocalDate sent;
    private final int limit;
    private final Matcher m;

    Days(String text, int start, LocalDate sent) {
        this.text = text;
        this.sent = sent;
        this.limit = Math.min(text.length(), start + LONGEST);
        this.m = DayPatterns.ISO.matcher(text).region(start, limit).useTransparentBounds(true);
    }

    /// The day or period that begins exactly here.
    static @Nullable Read at(String text, int start, LocalDate sent) {
        char c = text.charAt(start);
        if (!mayBegin(text, start, c)) {
            return null;
        }
        try {
            Days days = new Days(text, start, sent);
            if (Scan.isDigit(c)) {
                return days.ofDigits();
            }
            return Scan.isLetter(c) ? days.ofLetters() : Scan.isChinese(c) ? days.ofChinese() : null;
        } catch (DateTimeException e) {
            // The thirtieth of February and the like: no day at all.
            return null;
        }
    }

    /// A cheap look before the patterns.
    private static boolean mayBegin(String text, int start, char c) {
        if (!Scan.isLetter(c)) {
            return Scan.isDigit(c) ? isFigure(text, start) : "本当下上中第月一二三四五六七八九十".indexOf(c) >= 0;
        }
        return start + 3 <= text.length()
                && (MONTHS.containsKey(text.substring(start, start + 3))
                        || "ELMBWCKHFS".indexOf(c) >= 0
                                && LEADS.stream().anyMatch(lead -> text.startsWith(lead, start)));
    }

    private static boolean isFigure(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 9 && Scan.isDigit(text.charAt(end))) {
            end++;
        }
        int length = end - start;
        return length <= 2 && end < text.length() && mayFollow(text, start, end)
                || length == 4 && text.startsWith("20", start)
                || length == 8;
    }

    /// Most small figures are boxes, days or packages: of them a word follows that is no month.
    private static boolean mayFollow(String text, int start, int end) {
        char next = text.charAt(end);
        if (Scan.isChinese(next)) {
            return "月个日号".indexOf(next) >= 0;
        }
        int at = next == ' ' ? end + 1 : end;
        if (at >= text.length() || !Scan.isLetter(text.charAt(at))) {
            return at < text.length() && "/.-~&,".indexOf(text.charAt(at)) >= 0;
        }
        boolean half = text.charAt(at) == 'H' && end - start == 1 && text.charAt(start) <= '2';
        return half
                || BEHIND_A_DAY.stream().anyMatch(word -> text.startsWith(word, at))
                || at + 3 <= text.length() && MONTHS.containsKey(text.substring(at, at + 3));
    }

    private boolean is(Pattern pattern) {
        return m.usePattern(pattern).lookingAt();
    }

    private int number(int group) {
        return Integer.parseInt(m.group(group));
    }

    private @Nullable Read ofDigits() {
        if (is(DayPatterns.ISO) || is(DayPatterns.COMPACT)) {
            return day(LocalDate.of(number(1), number(2), number(3)), true);
        }
        if (is(DayPatterns.CHINESE_PART)) {
            return part(m.group(3), chineseMonth());
        }
        if (is(DayPatterns.CHINESE_DAY)) {
            return day(dated(m.group(1), number(2), number(3)), true);
        }
        if (is(DayPatterns.CHINESE_MONTH)) {
            return month(YearMonth.from(dated(m.group(1), number(2), 1)));
        }
        if (is(DayPatterns.HALF)) {
            return part(
                    m.group(1).startsWith("1") || m.group(1).startsWith("F") ? "上半月" : "下半月",
                    month(m.group(2), m.group(3)));
        }
        if (is(DayPatterns.DAYS_MONTH)) {
            LocalDate last = dated(m.group(4), monthOf(m.group(3)), number(2));
            return period(last.withDayOfMonth(number(1)), last);
        }
        if (is(DayPatterns.DAY_MONTH)) {
            return day(dated(m.group(3), monthOf(m.group(2)), number(1)), true);
        }
        if (is(DayPatterns.NUMBERS)) {
            Read numbers = numbers();
            if (numbers != null) {
                return numbers;
            }
        }
        return daysOnly();
    }

    private @Nullable Read daysOnly() {
        if (is(DayPatterns.DAYS_NUMBERS) && number(3) <= 12 && number(1) < number(2)) {
            LocalDate last = dated(m.group(4), number(3), number(2));
            return period(last.withDayOfMonth(number(1)), last);
        }
        if (!is(DayPatterns.DAY)) {
            return null;
        }
        LocalDate day = sent.withDayOfMonth(1).plusDays(number(1) - 1L);
        if (day.getMonth() != sent.getMonth()) {
            return null;
        }
        return day(day.isBefore(sent) ? day.plusMonths(1) : day, true);
    }

    /// 25/11 is plain; of two small numbers the Chinese write the month first, others the day.
    private @Nullable Read numbers() {
        int a = number(1);
        int b = number(3);
        int order = orderOfNext();
        boolean monthFirst = b > 12 || a <= 12 && order >= 0 && (order > 0 || isChineseAround() || isNearer(a, b));
        int month = monthFirst ? a : b;
        int day = monthFirst ? b : a;
        boolean dashed = m.group(2).equals("-");
        if (month > 12 || month == 0 || day > 31 || day == 0 || dashed && m.group(4) == null && !monthFirst) {
            return null;
        }
        return day(dated(m.group(4), month, day), m.group(4) != null);
    }

    /// `1/12-14/12`: the second day of a period says how both are written; 1 for the month first, -1 for the day.
    private int orderOfNext() {
        int next = Scan.skip(text, m.end(), " -~至到");
        int mark = Scan.digitsEnd(text, next);
        int end = mark < text.length() ? Scan.digitsEnd(text, mark + 1) : mark;
        boolean pair = next > m.end() && mark > next && mark - next <= 2 && end > mark + 1 && end - mark <= 3;
        if (!pair || !text.startsWith(m.group(2), mark)) {
            return 0;
        }
        boolean day = Scan.number(text, next, mark) > 12;
        return day ? -1 : Scan.number(text, mark + 1, end) > 12 ? 1 : 0;
    }

    /// Offers hold for weeks: the reading that lies close ahead, where the other does not.
    private boolean isNearer(int month, int day) {
        return isAhead(month, day) && !isAhead(day, month);
    }

    private boolean isAhead(int month, int day) {
        if (month > 12
                || month == 0
                || day == 0
                || day > YearMonth.of(2024, month).lengthOfMonth()) {
            return false;
        }
        LocalDate date = dated(m.group(4), month, Math.min(day, 28));
        return !date.isBefore(sent.minusDays(15)) && date.isBefore(sent.plusDays(120));
    }

    private boolean isChineseAround() {
        for (int i = Math.max(0, m.start() - 60); i < Math.min(text.length(), m.start() + 60); i++) {
            if (Scan.isChinese(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Read ofLetters() {
        if (is(DayPatterns.MONTH_DAYS) && number(3) <= 31) {
            LocalDate last = dated(m.group(4), monthOf(m.group(1)), number(3));
            return period(last.withDayOfMonth(number(2)), last);
        }
        if (is(DayPatterns.MONTH_DAY) && number(2) <= 31) {
            return day(dated(m.group(3), monthOf(m.group(1)), number(2)), true);
        }
        if (is(DayPatterns.MONTH_ONLY)) {
            return month(month(m.group(1), m.group(2)));
        }
        if (is(DayPatterns.HALF) || is(DayPatterns.H_HALF)) {
            boolean first = m.group(1).startsWith("1") || m.group(1).startsWith("F");
            return part(first ? "上半月" : "下半月", month(m.group(2), m.group(3)));
        }
        if (is(DayPatterns.PART)) {
            return part(
                    englishPart(m.group(1)), m.group(4) == null ? relative(m.group(2)) : month(m.group(4), m.group(5)));
        }
        if (is(DayPatterns.MONTH_END)) {
            return part("底", YearMonth.from(sent));
        }
        return is(DayPatterns.WEEK) ? week() : null;
    }

    private @Nullable Read ofChinese() {
        if (is(DayPatterns.CHINESE_PART)) {
            return part(m.group(3), chineseMonth());
        }
        if (is(DayPatterns.HALF_ALONE)) {
            return part(m.group(3), YearMonth.from(sent));
        }
        if (is(DayPatterns.CHINESE_FIGURES)) {
            return day(dated(null, figure(m.group(1)), figure(m.group(2))), true);
        }
        if (is(DayPatterns.CHINESE_WEEK)) {
            return week();
        }
        return is(DayPatterns.DAY) ? daysOnly() : null;
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

    private Read week() {
        LocalDate first =
                sent.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(1)).with(java.time.DayOfWeek.MONDAY);
        LocalDate monday = first.isBefore(sent.minusMonths(6)) ? first.plusWeeks(52) : first;
        return period(monday, monday.plusDays(6));
    }

    private static String englishPart(String word) {
        return switch (word) {
            case "END", "E", "LATE" -> "底";
            case "MID", "M" -> "中旬";
            default -> "初";
        };
    }

    private YearMonth relative(@Nullable String word) {
        return "NEXT".equals(word) || "COMING".equals(word)
                ? YearMonth.from(sent).plusMonths(1)
                : YearMonth.from(sent);
    }

    private YearMonth chineseMonth() {
        String word = m.group(2);
        if (word.equals("下")) {
            return YearMonth.from(sent).plusMonths(1);
        }
        return word.isEmpty() || !Scan.isDigit(word.charAt(0))
                ? YearMonth.from(sent)
                : YearMonth.from(dated(m.group(1), Integer.parseInt(word), 15));
    }

    private Read part(String part, YearMonth month) {
        return switch (part) {
            case "上半月" -> period(month.atDay(1), month.atDay(15));
            case "下半月" -> period(month.atDay(16), month.atEndOfMonth());
            case "上旬" -> period(month.atDay(1), month.atDay(10));
            case "中旬" -> period(month.atDay(11), month.atDay(20));
            case "下旬" -> period(month.atDay(21), month.atEndOfMonth());
            case "初" -> day(month.atDay(5), true);
            default -> day(month.atEndOfMonth(), true);
        };
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

    private static int monthOf(String name) {
        return MONTHS.getOrDefault(name, 0);
    }

    private YearMonth month(String name, @Nullable String year) {
        return YearMonth.from(dated(year, monthOf(name), 15));
    }

    private LocalDate dated(@Nullable String year, int month, int day) {
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
}
