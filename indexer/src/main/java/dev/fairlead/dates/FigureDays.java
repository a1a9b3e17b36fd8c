package dev.fairlead.dates;

import dev.fairlead.dates.Days.Read;
import dev.fairlead.mentions.Scan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days and periods that begin with a figure: `2026-11-30`, `30 NOV`, `1ST-15TH DEC`, `30/11`, 11月30日.
final class FigureDays extends ChineseDays {

    FigureDays(String text, int start, LocalDate sent) {
        super(text, start, sent);
    }

    @Nullable
    Read ofDigits() {
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
}
