package dev.fairlead.dates;

import dev.fairlead.mentions.Scan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days and periods as rate mails write them, in folded text.
///
/// ```
/// period = day [ ("-"|"to"|"till"|"至"|"到"|"~") ( day | day of the same month ) ] | 1-15 DEC | 1H NOV | 11月下半月 | month
/// day = 2026-11-30 | 2026年11月30日 | 11月30日 | 30号 | 30 NOV [2026] | NOV 30 | 30/11 | 30.11.2026 | 月底 | end of month
/// ```
///
/// @param from null for a single day
public record DateText(@Nullable LocalDate from, LocalDate to) {

    private static final Pattern JOIN = Pattern.compile(
            " ?[(（]?(?:-|~|/(?! ?[0-9]{1,2}[/.])|(?:UP )?TO(?: AND INCLUDING)?|TILL|UNTIL(?: AND INCLUDING)?"
                    + "|THRU|THROUGH|UPTO|VALID UNTIL|至|到|--)[)]? ?");
    private static final Pattern SAME_MONTH =
            Pattern.compile("([0-9]{1,2})[日号]?(?![0-9/.月]|[ -]?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC))");

    private static final int LONGEST_JOINT = 26;

    /// A period and the offset behind it.
    public record Span(DateText date, int end, boolean period) {}

    /// A whole month and nothing less.
    public boolean isMonth() {
        return from != null && from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }

    /// The period that begins exactly here.
    public static Optional<DateText> at(String text, int start, LocalDate sent) {
        Span span = spanAt(text, start, sent);
        return span == null ? Optional.empty() : Optional.of(span.date());
    }

    /// The period that begins exactly here, with its end.
    public static @Nullable Span spanAt(String text, int start, LocalDate sent) {
        Days.Read first = Days.at(text, start, sent);
        return first == null ? null : spanFrom(text, start, first, sent);
    }

    private static Span spanFrom(String text, int start, Days.Read first, LocalDate sent) {
        if (first.first() == null && text.startsWith("BETWEEN ", start - 8) && text.startsWith(" AND ", first.end())) {
            Span between = joined(text, first.last(), first.end() + 5, sent);
            if (between != null) {
                return between;
            }
        }
        Matcher join = JOIN.matcher(text).region(first.end(), Math.min(text.length(), first.end() + LONGEST_JOINT));
        boolean month = first.first() != null && !first.sure();
        if ((first.first() == null || month) && join.lookingAt() && join.end() < text.length()) {
            Span joined = joined(
                    text, month ? java.util.Objects.requireNonNull(first.first()) : first.last(), join.end(), sent);
            if (joined != null) {
                return joined;
            }
        }
        return new Span(new DateText(first.first(), first.last()), first.end(), first.first() != null);
    }

    private static @Nullable Span joined(String text, LocalDate from, int at, LocalDate sent) {
        Days.Read second = Days.at(text, at, from.isBefore(sent.minusMonths(3)) ? sent : from);
        if (second != null) {
            return span(from, second.last(), second.end());
        }
        Matcher day = SAME_MONTH.matcher(text).region(at, Math.min(text.length(), at + 8));
        if (day.lookingAt()
                && Integer.parseInt(day.group(1)) >= from.getDayOfMonth()
                && Integer.parseInt(day.group(1)) <= YearMonth.from(from).lengthOfMonth()) {
            return span(from, from.withDayOfMonth(Integer.parseInt(day.group(1))), day.end());
        }
        return null;
    }

    private static @Nullable Span span(LocalDate from, LocalDate to, int end) {
        LocalDate start = from.isAfter(to) ? from.withYear(to.getYear()) : from;
        start = start.isAfter(to) ? start.minusYears(1) : start;
        return start.plusMonths(13).isBefore(to) ? null : new Span(new DateText(start, to), end, true);
    }

    /// The day or period that can be nothing else, null when none begins here or it could be figures.
    public static @Nullable Span plainDay(String text, int start, int limit, LocalDate sent) {
        if (!mayBeDay(text, start, limit)) {
            return null;
        }
        Days.Read read = Days.at(text, start, sent);
        if (read == null || read.end() > limit) {
            return null;
        }
        Span span = spanFrom(text, start, read, sent);
        boolean sure = read.sure() || read.first() != null || span.period() || text.indexOf('/', start, read.end()) > 0;
        return sure ? span : null;
    }

    /// A cheap look before the patterns: a figure is a day with a month, year or sign of a day close behind.
    private static boolean mayBeDay(String text, int start, int limit) {
        int end = start;
        while (end < limit && Scan.isDigit(text.charAt(end))) {
            end++;
        }
        if (end >= limit || end - start > 2 && end - start != 4 && end - start != 8) {
            return end - start == 8 && text.startsWith("202", start);
        }
        int next = Scan.skip(text, end, " ");
        char c = next < limit ? text.charAt(next) : ' ';
        return "-/.年月日号~至到'".indexOf(c) >= 0 || Scan.isLetter(c);
    }

    /// A month's name with its day: `NOV 16-30`; null for a month alone and everything else.
    public static @Nullable Span monthDay(String text, int start, int limit, LocalDate sent) {
        char c = text.charAt(start);
        if ("JFMASOND".indexOf(c) < 0) {
            return null;
        }
        int at = start;
        while (at < limit && at - start < 10 && Scan.isLetter(text.charAt(at))) {
            at++;
        }
        at = Scan.skip(text, at, " .,-'");
        if (at >= limit || !Scan.isDigit(text.charAt(at))) {
            return null;
        }
        Span span = spanAt(text, start, sent);
        return span == null || span.end() > limit ? null : span;
    }
}
