package dev.fairlead.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates and periods as rate mails write them, in folded text.
///
/// ```
/// period = date [ ("-"|"TO"|"至"|"~") date ] | day "-" day month | month [year]
/// date = 2026-11-30 | 2026年11月30日 | 11月30日 | 30号 | 30 NOV [2026] | NOV 30 [2026] | 30/11 | 月底
/// ```
/// A year that is not written is the one that brings the date nearest to the mail's own.
record DateText(@Nullable LocalDate from, LocalDate to) {

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
    private static final String MONTH = "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}";
    private static final String YEAR = "(?:[ ,.'-]{0,2}(20[0-9]{2}|(?<![, ])[23][0-9](?![0-9:])))?";

    private static final Pattern ISO = Pattern.compile("(20[0-9]{2})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?");
    private static final Pattern CHINESE = Pattern.compile("([0-9]{1,2})月([0-9]{1,2})[日号]?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:([0-9]{1,2})-)?([0-9]{1,2})(?:ST|ND|RD|TH)?[ -]{0,2}" + MONTH + YEAR);
    private static final Pattern MONTH_DAY =
            Pattern.compile(MONTH + "[ .-]{0,2}([0-9]{1,2})(?:ST|ND|RD|TH)?(?![0-9])" + YEAR);
    private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + "[ .'-]{0,2}(20[0-9]{2}|[0-9]{2})?(?![0-9])");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})(?:[/.](20[0-9]{2}|[0-9]{2}))?(?![0-9])");
    private static final Pattern DAY = Pattern.compile("(?:本月|当月)?([0-9]{1,2})[号日]");
    private static final Pattern MONTH_END =
            Pattern.compile("(?:本|当)?月底|END OF (?:THE )?MONTH|MONTH END|END OF THIS MONTH");
    private static final Pattern JOIN = Pattern.compile(" ?(?:-|~|TO|TILL|UNTIL|至|到) ?");

    private record Read(LocalDate date, @Nullable LocalDate first, int end) {}

    /// The period that begins exactly here.
    static Optional<DateText> at(String text, int start, LocalDate sent) {
        return one(text, start, sent).map(first -> {
            Matcher join = JOIN.matcher(text).region(first.end(), Math.min(text.length(), first.end() + 8));
            Optional<Read> second =
                    first.first() == null && join.lookingAt() ? one(text, join.end(), sent) : Optional.<Read>empty();
            return second.map(last -> new DateText(first.date(), last.date()))
                    .orElseGet(() -> new DateText(first.first(), first.date()));
        });
    }

    private static Optional<Read> one(String text, int start, LocalDate sent) {
        Matcher m = ISO.matcher(text).region(start, Math.min(text.length(), start + 40));
        if (m.lookingAt()) {
            return date(number(m, 1), number(m, 2), number(m, 3)).map(read(m));
        }
        if (m.usePattern(CHINESE).lookingAt()) {
            return near(sent, number(m, 1), number(m, 2)).map(read(m));
        }
        if (m.usePattern(DAY_MONTH).lookingAt()) {
            return dayMonth(m, sent);
        }
        if (m.usePattern(MONTH_DAY).lookingAt() && number(m, 2) <= 31) {
            return dated(sent, m.group(3), month(m.group(1)), number(m, 2)).map(read(m));
        }
        if (m.usePattern(MONTH_ONLY).lookingAt()) {
            return wholeMonth(m, sent);
        }
        if (m.usePattern(NUMBERS).lookingAt()) {
            return numbers(text, m, sent);
        }
        if (m.usePattern(DAY).lookingAt()) {
            return date(sent.getYear(), sent.getMonthValue(), number(m, 1)).map(read(m));
        }
        return m.usePattern(MONTH_END).lookingAt()
                ? Optional.of(YearMonth.from(sent).atEndOfMonth()).map(read(m))
                : Optional.empty();
    }

    private static Optional<Read> dayMonth(Matcher m, LocalDate sent) {
        int month = month(m.group(3));
        Optional<LocalDate> last = dated(sent, m.group(4), month, number(m, 2));
        LocalDate first = m.group(1) == null
                ? null
                : last.flatMap(end -> date(end.getYear(), month, number(m, 1))).orElse(null);
        int end = m.end();
        return last.map(date -> new Read(date, first, end));
    }

    private static Optional<Read> wholeMonth(Matcher m, LocalDate sent) {
        int end = m.end();
        return dated(sent, m.group(2), month(m.group(1)), 1)
                .map(first -> new Read(YearMonth.from(first).atEndOfMonth(), first, end));
    }

    /// 25/11 is plain; of two small numbers the Chinese write the month first, others the day.
    private static Optional<Read> numbers(String text, Matcher m, LocalDate sent) {
        int a = number(m, 1);
        int b = number(m, 2);
        boolean monthFirst = b > 12 || a <= 12 && isChineseAround(text, m.start());
        return dated(sent, m.group(3), monthFirst ? a : b, monthFirst ? b : a).map(read(m));
    }

    private static boolean isChineseAround(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60))
                .chars()
                .anyMatch(c -> Scan.isChinese((char) c));
    }

    private static Function<LocalDate, Read> read(Matcher m) {
        int end = m.end();
        return date -> new Read(date, null, end);
    }

    private static Optional<LocalDate> dated(LocalDate sent, @Nullable String year, int month, int day) {
        if (year == null) {
            return near(sent, month, day);
        }
        int written = Integer.parseInt(year);
        return date(written < 100 ? 2000 + written : written, month, day);
    }

    /// The year that brings the day nearest to the date of the mail.
    private static Optional<LocalDate> near(LocalDate sent, int month, int day) {
        return date(sent.getYear(), month, day)
                .map(date -> date.isBefore(sent.minusMonths(6))
                        ? date.plusYears(1)
                        : date.isAfter(sent.plusMonths(9)) ? date.minusYears(1) : date);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name, 0);
    }
}
