package dev.fairlead.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
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
    private static final String MONTH = "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}";
    private static final String YEAR = "(?:[ ,./'-]{0,2}(20[0-9]{2}|(?<![, ])[23][0-9](?![0-9:/.]))(?![0-9]))?";
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

    private static final Pattern ISO =
            Pattern.compile("(20[0-9]{2})[-./年] ?([0-9]{1,2})[-./月] ?([0-9]{1,2})[日号]?(?![0-9])");
    private static final Pattern COMPACT = Pattern.compile("(20[23][0-9])(0[1-9]|1[0-2])([0-3][0-9])(?![0-9])");
    private static final Pattern CHINESE_PART =
            Pattern.compile("(?:(20[0-9]{2})年)?(本|当|下|[0-9]{1,2}|)(?:个)?月份?(上半月|下半月|上旬|中旬|下旬|底|末|初)");
    private static final Pattern CHINESE_DAY = Pattern.compile("(?:(20[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})[日号]?");
    private static final Pattern CHINESE_MONTH = Pattern.compile("(?:(20[0-9]{2})年)?([0-9]{1,2})月份?(?![0-9])");
    private static final Pattern HALF_ALONE = Pattern.compile("()()(上半月|下半月|月底|月末)");
    private static final Pattern DAYS_MONTH = Pattern.compile(
            "([0-9]{1,2})(?:ST|ND|RD|TH)? ?(?:-|~|TO|/|&) ?([0-9]{1,2})(?:ST|ND|RD|TH)?[ .,-]{0,2}(?:OF )?" + MONTH
                    + YEAR);
    private static final Pattern DAY_MONTH =
            Pattern.compile("([0-9]{1,2})(?:ST|ND|RD|TH)?[ ./,-]{0,2}(?:OF )?" + MONTH + YEAR);
    private static final Pattern MONTH_DAYS = Pattern.compile(MONTH
            + "[ .-]{0,2}([0-9]{1,2})(?:ST|ND|RD|TH)? ?(?:-|~|TO) ?([0-9]{1,2})(?:ST|ND|RD|TH)?(?![0-9/])(?! ?[A-Z]{3})"
            + YEAR);
    private static final Pattern MONTH_DAY =
            Pattern.compile(MONTH + "[ .,-]{0,2}([0-9]{1,2})(?:ST|ND|RD|TH)?(?![0-9])" + YEAR);
    private static final Pattern MONTH_ONLY =
            Pattern.compile(MONTH + "(?:[ .,'/-]{0,2}(20[0-9]{2}|[23][0-9]))?(?![0-9])");
    private static final Pattern HALF =
            Pattern.compile("(1|2|1ST|2ND|FIRST|SECOND|1 ?/ ?2)[ -]?(?:H|HALF)(?: OF)?[ -]?" + MONTH + YEAR);
    private static final Pattern H_HALF = Pattern.compile("H([12])[ -]" + MONTH + YEAR);
    private static final Pattern PART = Pattern.compile(
            "(END|MID|BEGINNING|EARLY|LATE|E|B|M)(?: OF|/)?[ /-]?(?:THE )?(?:(THIS|NEXT|CURRENT|COMING) )?(MONTH|"
                    + MONTH + ")" + YEAR);
    private static final Pattern MONTH_END = Pattern.compile("(MONTH END|MONTHEND|EOM)()()");
    private static final Pattern WEEK = Pattern.compile("(?:WEEK|WK|CW|KW)[ .#]{0,2}([0-9]{1,2})(?![0-9])");
    private static final Pattern CHINESE_WEEK = Pattern.compile("第([0-9]{1,2})周");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})(?:(?:\\2)(20[0-9]{2}|[23][0-9])|\\.(?![0-9]))?(?![0-9])");
    private static final Pattern DAYS_NUMBERS = Pattern.compile(
            "([0-9]{1,2})\\.? ?- ?([0-9]{1,2})[/.]([0-9]{1,2})(?:[/.](20[0-9]{2}|[23][0-9]))?(?![0-9/.-])");
    private static final Pattern DAY = Pattern.compile("(?:本月|当月|这个月)?([0-9]{1,2})(?:[号日]|ST\\b|ND\\b|RD\\b|TH\\b)");

    /// @param first beginning of a period, null for a single day
    /// @param sure written so that it can be nothing else
    record Read(@Nullable LocalDate first, LocalDate last, int end, boolean sure) {}

    private final String text;
    private final LocalDate sent;
    private final int limit;
    private final Matcher m;

    Days(String text, int start, LocalDate sent) {
        this.text = text;
        this.sent = sent;
        this.limit = Math.min(text.length(), start + LONGEST);
        this.m = ISO.matcher(text).region(start, limit).useTransparentBounds(true);
    }

    /// The day or period that begins exactly here.
    static @Nullable Read at(String text, int start, LocalDate sent) {
        char c = text.charAt(start);
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

    private boolean is(Pattern pattern) {
        return m.usePattern(pattern).lookingAt();
    }

    private int number(int group) {
        return Integer.parseInt(m.group(group));
    }

    private @Nullable Read ofDigits() {
        if (is(ISO) || is(COMPACT)) {
            return day(LocalDate.of(number(1), number(2), number(3)), true);
        }
        if (is(CHINESE_PART)) {
            return part(m.group(3), chineseMonth());
        }
        if (is(CHINESE_DAY)) {
            return day(dated(m.group(1), number(2), number(3)), true);
        }
        if (is(CHINESE_MONTH)) {
            return month(YearMonth.from(dated(m.group(1), number(2), 1)));
        }
        if (is(HALF)) {
            return part(
                    m.group(1).startsWith("1") || m.group(1).startsWith("F") ? "上半月" : "下半月",
                    month(m.group(2), m.group(3)));
        }
        if (is(DAYS_MONTH)) {
            LocalDate last = dated(m.group(4), monthOf(m.group(3)), number(2));
            return period(last.withDayOfMonth(number(1)), last);
        }
        if (is(DAY_MONTH)) {
            return day(dated(m.group(3), monthOf(m.group(2)), number(1)), true);
        }
        if (is(NUMBERS)) {
            Read numbers = numbers();
            if (numbers != null) {
                return numbers;
            }
        }
        return daysOnly();
    }

    private @Nullable Read daysOnly() {
        if (is(DAYS_NUMBERS) && number(3) <= 12 && number(1) < number(2)) {
            LocalDate last = dated(m.group(4), number(3), number(2));
            return period(last.withDayOfMonth(number(1)), last);
        }
        if (!is(DAY)) {
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
        boolean monthFirst = b > 12 || a <= 12 && isChineseAround();
        int month = monthFirst ? a : b;
        int day = monthFirst ? b : a;
        boolean dashed = m.group(2).equals("-");
        if (month > 12 || month == 0 || day > 31 || day == 0 || dashed && m.group(4) == null && !monthFirst) {
            return null;
        }
        return day(dated(m.group(4), month, day), m.group(4) != null);
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
        if (is(MONTH_DAYS) && number(3) <= 31) {
            LocalDate last = dated(m.group(4), monthOf(m.group(1)), number(3));
            return period(last.withDayOfMonth(number(2)), last);
        }
        if (is(MONTH_DAY) && number(2) <= 31) {
            return day(dated(m.group(3), monthOf(m.group(1)), number(2)), true);
        }
        if (is(MONTH_ONLY)) {
            return month(month(m.group(1), m.group(2)));
        }
        if (is(HALF) || is(H_HALF)) {
            boolean first = m.group(1).startsWith("1") || m.group(1).startsWith("F");
            return part(first ? "上半月" : "下半月", month(m.group(2), m.group(3)));
        }
        if (is(PART)) {
            return part(
                    englishPart(m.group(1)), m.group(4) == null ? relative(m.group(2)) : month(m.group(4), m.group(5)));
        }
        if (is(MONTH_END)) {
            return part("底", YearMonth.from(sent));
        }
        return is(WEEK) ? week() : null;
    }

    private @Nullable Read ofChinese() {
        if (is(CHINESE_PART)) {
            return part(m.group(3), chineseMonth());
        }
        if (is(HALF_ALONE)) {
            return part(m.group(3), YearMonth.from(sent));
        }
        if (is(CHINESE_WEEK)) {
            return week();
        }
        return is(DAY) ? daysOnly() : null;
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
