package dev.fairlead.dates;

import dev.fairlead.dates.Days.Read;
import dev.fairlead.mentions.Scan;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Days and periods in Chinese: 11月30日, 十一月三十日, 下月底, 48周.
class ChineseDays extends DayMatch {

    ChineseDays(String text, int start, LocalDate sent) {
        super(text, start, sent);
    }

    @Nullable
    Read ofChinese() {
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

    @Nullable
    Read ofChineseMonth() {
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

    private YearMonth chineseMonth() {
        String word = m.group(2);
        if (word.equals("下")) {
            return dates.nextMonth();
        }
        return word.isEmpty() || !Scan.isDigit(word.charAt(0))
                ? dates.thisMonth()
                : dates.month(m.group(1), Integer.parseInt(word));
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
}
