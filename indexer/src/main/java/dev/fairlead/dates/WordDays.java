package dev.fairlead.dates;

import dev.fairlead.dates.Days.Read;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Days and periods that begin with a word in Latin letters: `NOV 30TH`, `END OF NOVEMBER`, `WEEK 48`.
final class WordDays extends DayMatch {

    private static final int LONGEST_MONTH = 9;
    /// `BEGINNING OF THE CURRENT ` in front of the month.
    private static final int LONGEST_PART = 30;

    WordDays(String text, int start, LocalDate sent) {
        super(text, start, sent);
    }

    @Nullable
    Read ofLetters() {
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

    private YearMonth relative(@Nullable String word) {
        return "NEXT".equals(word) || "COMING".equals(word) ? dates.nextMonth() : dates.thisMonth();
    }
}
