package dev.fairlead.dates;

import dev.fairlead.mentions.Letter;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Dates as freight mails write them, in folded text, in one pass and without backtracking.
///
/// ```
/// date   = [ weekday ] ( iso | chinese | day month | month day | numbers | week | half ) [ range ] [ time ]
/// iso    = 2026-11-20 | 2026.11.20 | 2026年11月20日 | 20261120
/// chinese = 11月20日 | 20号 | 11月下半月 | 11月底 | 本月20号
/// day month = 20 NOV [2026] | 20-NOV-26 | 2/7 MAY | 22-24 NOV ; month day = NOV 20 [2026] | NOV 16-30
/// numbers = 20/11 [/2026] | 11-20 | 20.11.
/// week   = WK47 | WEEK 47 | 第47周 ; half = 1H NOV | END NOV | MID OF NOV
/// ```
/// A year that is not written is the one that brings the date nearest to the mail's own.
final class DateGrammar {

    private final String text;
    private final Letter letter;
    private final boolean monthFirst;

    /// @param monthFirst how to read 11/12
    DateGrammar(String text, Letter letter, boolean monthFirst) {
        this.text = text;
        this.letter = letter;
        this.monthFirst = monthFirst;
    }

    /// The date that begins exactly here, or null.
    ///
    /// @param ranges whether a dash between two dates makes a period of them
    @Nullable
    WrittenDate at(int start, boolean ranges) {
        int from = Months.skipDay(text, start);
        WrittenDate first = one(from);
        if (first == null || first.last() != null) {
            return first;
        }
        int join = ranges ? joinEnd(first.end()) : -1;
        WrittenDate second = join < 0 ? null : second(first, join);
        return second == null ? ClockText.behind(text, first) : first.until(second);
    }

    private @Nullable WrittenDate one(int start) {
        if (start >= text.length()) {
            return null;
        }
        char c = text.charAt(start);
        if (Scan.isDigit(c)) {
            return figures(start, Scan.digitsEnd(text, start));
        }
        int month = Months.at(text, start);
        if (month > 0) {
            return monthDay(month, start);
        }
        return c == '本' || c == '当' || c == '下' ? relativeMonth(start) : PeriodText.at(text, start, this);
    }

    private @Nullable WrittenDate figures(int start, int end) {
        int length = end - start;
        if (length == 8 && text.startsWith("20", start)) {
            return day(
                    Scan.number(text, start, start + 4),
                    Scan.number(text, start + 4, start + 6),
                    Scan.number(text, start + 6, end),
                    end);
        }
        if (length == 4 && text.startsWith("20", start)) {
            return yearFirst(Scan.number(text, start, end), end);
        }
        return length <= 2 ? smallNumber(Scan.number(text, start, end), end) : null;
    }

    /// `2026-11-20`, `2026年11月20日`, `2026 NOV 20`
    private @Nullable WrittenDate yearFirst(int year, int end) {
        int monthAt = Scan.skip(text, end, " -./年");
        int monthEnd = Scan.digitsEnd(text, monthAt);
        int named = Months.at(text, monthAt);
        if (monthAt == end || named == 0 && (monthEnd == monthAt || monthEnd - monthAt > 2)) {
            return null;
        }
        int behind = named > 0 ? Months.letters(text, monthAt) : monthEnd;
        int month = named > 0 ? named : Scan.number(text, monthAt, monthEnd);
        int dayAt = Scan.skip(text, behind, " -./月");
        int dayEnd = Scan.digitsEnd(text, dayAt);
        if (dayAt == behind || dayEnd == dayAt || dayEnd - dayAt > 2) {
            return null;
        }
        return day(year, month, Scan.number(text, dayAt, dayEnd), Scan.skip(text, dayEnd, "日号"));
    }

    private @Nullable WrittenDate smallNumber(int number, int end) {
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (next == '月') {
            return chineseMonth(number, end + 1);
        }
        if (next == '日' || next == '号') {
            return near(letter.sent().getMonthValue(), number, end + 1);
        }
        int monthAt = Scan.skip(text, PeriodText.ordinalEnd(text, end), " -./'");
        monthAt = text.startsWith("OF ", monthAt) ? monthAt + 3 : monthAt;
        int month = Months.at(text, monthAt);
        if (month > 0) {
            return withYear(month, number, Months.letters(text, monthAt));
        }
        if (next == 'H' && number <= 2) {
            return PeriodText.half(text, number, end + 1, this);
        }
        WrittenDate days = daysOfMonth(number, end);
        return days != null ? days : numbers(number, end);
    }

    /// `2/7 MAY`, `22-24 NOV`, `1ST TO 15TH NOV`
    private @Nullable WrittenDate daysOfMonth(int first, int end) {
        int at = joinEnd(PeriodText.ordinalEnd(text, end));
        at = at < 0 && text.startsWith("/", end) ? end + 1 : at;
        int lastEnd = at < 0 ? at : Scan.digitsEnd(text, at);
        if (at < 0 || lastEnd == at || lastEnd - at > 2) {
            return null;
        }
        int monthAt = Scan.skip(text, PeriodText.ordinalEnd(text, lastEnd), " -./");
        int month = Months.at(text, monthAt);
        WrittenDate last =
                month == 0 ? null : withYear(month, Scan.number(text, at, lastEnd), Months.letters(text, monthAt));
        if (last == null || first < 1 || first > last.first().getDayOfMonth()) {
            return null;
        }
        return new WrittenDate(last.first().withDayOfMonth(first), last.first(), "", last.end());
    }

    private @Nullable WrittenDate numbers(int a, int end) {
        char sign = end < text.length() ? text.charAt(end) : ' ';
        int bEnd = Scan.digitsEnd(text, Math.min(text.length(), end + 1));
        if ("/.-".indexOf(sign) < 0 || bEnd == end + 1 || bEnd - end > 3) {
            return null;
        }
        int b = Scan.number(text, end + 1, bEnd);
        int behind = bEnd;
        int year = -1;
        if (bEnd < text.length() && text.charAt(bEnd) == sign) {
            int yearEnd = Scan.digitsEnd(text, bEnd + 1);
            if (yearEnd - bEnd == 5 || yearEnd - bEnd == 3) {
                year = Scan.number(text, bEnd + 1, yearEnd) + (yearEnd - bEnd == 3 ? 2000 : 0);
                behind = yearEnd;
            }
        }
        boolean swap = b > 12 || a <= 12 && monthFirst;
        int month = swap ? a : b;
        int day = swap ? b : a;
        return year > 0 ? day(year, month, day, behind) : near(month, day, behind);
    }

    private @Nullable WrittenDate chineseMonth(int month, int at) {
        int dayEnd = Scan.digitsEnd(text, at);
        if (dayEnd == at) {
            return PeriodText.partOfMonth(text, month, at, this);
        }
        return dayEnd - at > 2 ? null : near(month, Scan.number(text, at, dayEnd), Scan.skip(text, dayEnd, "日号"));
    }

    private @Nullable WrittenDate relativeMonth(int start) {
        boolean next = text.startsWith("下", start);
        int at = start + (text.startsWith("个", start + 1) ? 3 : 2);
        if (at > text.length() || text.charAt(at - 1) != '月') {
            return PeriodText.at(text, start, this);
        }
        LocalDate month = next ? letter.sent().plusMonths(1) : letter.sent();
        int dayEnd = Scan.digitsEnd(text, at);
        return dayEnd == at
                ? PeriodText.partOfMonth(text, month.getMonthValue(), at, this)
                : dayEnd - at > 2
                        ? null
                        : day(
                                month.getYear(),
                                month.getMonthValue(),
                                Scan.number(text, at, dayEnd),
                                Scan.skip(text, dayEnd, "日号"));
    }

    /// `NOV 20 2026`, `NOV. 16-30`
    private @Nullable WrittenDate monthDay(int month, int start) {
        int at = Scan.skip(text, Months.letters(text, start), " .-/");
        int end = Scan.digitsEnd(text, at);
        if (end == at || end - at > 2) {
            return null;
        }
        WrittenDate first = withYear(month, Scan.number(text, at, end), PeriodText.ordinalEnd(text, end));
        int next = joinEnd(end);
        int nextEnd = next < 0 ? next : Scan.digitsEnd(text, next);
        boolean range = first != null
                && next > 0
                && nextEnd > next
                && nextEnd - next <= 2
                && !text.startsWith(":", nextEnd)
                && Months.at(text, Scan.skip(text, nextEnd, " ")) == 0;
        WrittenDate last = range ? near(month, Scan.number(text, next, nextEnd), nextEnd) : null;
        return first == null || last == null ? first : first.until(last);
    }

    /// The year behind a month, where one is written.
    private @Nullable WrittenDate withYear(int month, int day, int end) {
        int at = Scan.skip(text, PeriodText.ordinalEnd(text, end), " ,.-/'");
        int yearEnd = Scan.digitsEnd(text, at);
        boolean full = yearEnd - at == 4 && text.startsWith("20", at) && !text.startsWith(":", yearEnd);
        // "21-NOV-26" has the year, "20 NOV 26" too; of "20 NOV 12:00" the figures are a time.
        boolean brief = yearEnd - at == 2
                && Scan.number(text, at, yearEnd) >= letter.sent().getYear() % 100 - 2
                && Scan.number(text, at, yearEnd) <= letter.sent().getYear() % 100 + 2
                && at - PeriodText.ordinalEnd(text, end) <= 1
                && Months.at(text, Scan.skip(text, yearEnd, " ")) == 0
                && (yearEnd == text.length() || ":.点/".indexOf(text.charAt(yearEnd)) < 0);
        if (full || brief) {
            int year = Scan.number(text, at, yearEnd);
            return day(year < 100 ? 2000 + year : year, month, day, yearEnd);
        }
        return near(month, day, end);
    }

    /// Offset behind what joins the two ends of a period, -1 when nothing does.
    private int joinEnd(int from) {
        int i = Scan.skip(text, from, " ");
        for (String join : new String[] {"-", "~", "至", "到", "TO ", "TILL ", "AND ", "& "}) {
            if (text.startsWith(join, i)) {
                return Scan.skip(text, i + join.length(), " ");
            }
        }
        return -1;
    }

    /// The end of a period: a full date, or a Chinese day in the month of the beginning.
    private @Nullable WrittenDate second(WrittenDate first, int at) {
        int end = Scan.digitsEnd(text, at);
        boolean dayOnly = end > at && end - at <= 2 && (text.startsWith("日", end) || text.startsWith("号", end));
        return dayOnly
                ? day(first.first().getYear(), first.first().getMonthValue(), Scan.number(text, at, end), end + 1)
                : one(at);
    }

    /// The day in the year that brings it nearest to the mail: at most half a year back.
    @Nullable
    WrittenDate near(int month, int day, int end) {
        LocalDate sent = letter.sent();
        WrittenDate date = day(sent.getYear(), month, day, end);
        if (date != null && date.first().isBefore(sent.minusMonths(6))) {
            return day(sent.getYear() + 1, month, day, end);
        }
        return date != null && date.first().isAfter(sent.plusMonths(9))
                ? day(sent.getYear() - 1, month, day, end)
                : date;
    }

    /// Monday to Sunday of a week of the year.
    @Nullable
    WrittenDate week(int week, int end) {
        if (week < 1 || week > 53) {
            return null;
        }
        LocalDate monday = letter.sent()
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(week, 52))
                .plusWeeks(week == 53 ? 1 : 0)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate near = monday.isBefore(letter.sent().minusMonths(6)) ? monday.plusWeeks(52) : monday;
        return new WrittenDate(near, near.plusDays(6), "", end);
    }

    private static @Nullable WrittenDate day(int year, int month, int day, int end) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
        return exists ? WrittenDate.day(LocalDate.of(year, month, day), end) : null;
    }

    LocalDate sent() {
        return letter.sent();
    }
}
