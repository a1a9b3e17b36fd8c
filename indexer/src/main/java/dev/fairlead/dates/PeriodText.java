package dev.fairlead.dates;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Periods that have a name instead of two ends: weeks, halves and thirds of a month, and the days around today.
final class PeriodText {

    private PeriodText() {}

    static @Nullable WrittenDate at(String text, int start, DateGrammar dates) {
        char c = text.charAt(start);
        if (c == 'W') {
            return week(text, start, dates);
        }
        if (c == '第') {
            int end = Scan.digitsEnd(text, start + 1);
            boolean week = end > start + 1 && end - start <= 3 && text.startsWith("周", end);
            return week ? dates.week(Scan.number(text, start + 1, end), end + 1) : null;
        }
        if ("EMBL".indexOf(c) >= 0) {
            return partOfNamedMonth(text, start, dates);
        }
        return "今明后昨本这下".indexOf(c) >= 0 ? chineseDay(text, start, dates.sent()) : null;
    }

    /// `WK47`, `WEEK 47`, `WK.47`
    private static @Nullable WrittenDate week(String text, int start, DateGrammar dates) {
        String word = text.startsWith("WEEK", start) ? "WEEK" : text.startsWith("WK", start) ? "WK" : "";
        int at = Scan.skip(text, start + word.length(), " .#NO");
        int end = Scan.digitsEnd(text, at);
        return word.isEmpty() || end == at || end - at > 2 || !Scan.endsWord(text, end)
                ? null
                : dates.week(Scan.number(text, at, end), end);
    }

    /// `1H NOV`: the H has been passed.
    static @Nullable WrittenDate half(String text, int half, int at, DateGrammar dates) {
        int monthAt = Scan.skip(text, at, " -");
        monthAt = text.startsWith("OF ", monthAt) ? monthAt + 3 : monthAt;
        int month = Months.at(text, monthAt);
        return month == 0
                ? null
                : days(month, half == 1 ? 1 : 16, half == 1 ? 15 : 31, Months.letters(text, monthAt), dates);
    }

    /// `END NOV`, `MID OF NOVEMBER`, `EARLY DEC`
    private static @Nullable WrittenDate partOfNamedMonth(String text, int start, DateGrammar dates) {
        int wordEnd = Months.letters(text, start);
        int monthAt = Scan.skip(text, wordEnd, " -");
        monthAt = text.startsWith("OF ", monthAt) ? monthAt + 3 : monthAt;
        int month = Months.at(text, monthAt);
        if (month == 0) {
            return null;
        }
        int end = Months.letters(text, monthAt);
        return switch (text.substring(start, wordEnd)) {
            case "EARLY", "BEGINNING", "BEG" -> days(month, 1, 10, end, dates);
            case "MID", "MIDDLE" -> days(month, 11, 20, end, dates);
            case "LATE", "END" -> days(month, 21, 31, end, dates);
            default -> null;
        };
    }

    /// What follows `11月`: 上半月, 下旬, 底 and the like; 份 or nothing is the whole month.
    static @Nullable WrittenDate partOfMonth(String text, int month, int at, DateGrammar dates) {
        int end = Math.min(text.length(), at + 3);
        String behind = text.substring(at, end);
        if (behind.startsWith("上半月")) {
            return days(month, 1, 15, end, dates);
        }
        if (behind.startsWith("下半月")) {
            return days(month, 16, 31, end, dates);
        }
        if (behind.startsWith("上旬") || behind.startsWith("初")) {
            return days(month, 1, 10, behind.startsWith("初") ? at + 1 : at + 2, dates);
        }
        if (behind.startsWith("中旬") || behind.startsWith("中")) {
            return days(month, 11, 20, behind.startsWith("中旬") ? at + 2 : at + 1, dates);
        }
        if (behind.startsWith("下旬") || behind.startsWith("底") || behind.startsWith("末")) {
            return days(month, 21, 31, behind.startsWith("下旬") ? at + 2 : at + 1, dates);
        }
        return behind.startsWith("份") ? days(month, 1, 31, at + 1, dates) : null;
    }

    private static @Nullable WrittenDate days(int month, int from, int to, int end, DateGrammar dates) {
        WrittenDate first = dates.near(month, from, end);
        if (first == null) {
            return null;
        }
        YearMonth whole = YearMonth.from(first.first());
        return new WrittenDate(first.first(), whole.atDay(Math.min(to, whole.lengthOfMonth())), "", end);
    }

    /// 今天, 明天, 后天, 本周五, 下周一; a bare 周五 is said of every week.
    private static @Nullable WrittenDate chineseDay(String text, int start, LocalDate sent) {
        String two = text.substring(start, Math.min(text.length(), start + 2));
        switch (two) {
            case "今天", "今日" -> {
                return WrittenDate.day(sent, start + 2);
            }
            case "明天", "明日" -> {
                return WrittenDate.day(sent.plusDays(1), start + 2);
            }
            case "后天" -> {
                return WrittenDate.day(sent.plusDays(2), start + 2);
            }
            case "昨天" -> {
                return WrittenDate.day(sent.minusDays(1), start + 2);
            }
            case "本周", "这周", "下周" -> {
                int day = start + 2 < text.length() ? "一二三四五六日".indexOf(text.charAt(start + 2)) : -1;
                int weeks = two.equals("下周") ? 1 : 0;
                return day < 0
                        ? null
                        : WrittenDate.day(
                                sent.with(java.time.DayOfWeek.of(day + 1)).plusWeeks(weeks), start + 3);
            }
            default -> {
                return null;
            }
        }
    }

    /// Behind `st`, `nd`, `rd` or `th`.
    static int ordinalEnd(String text, int end) {
        for (String ordinal : new String[] {"ST", "ND", "RD", "TH"}) {
            if (text.startsWith(ordinal, end) && Scan.endsWord(text, end + 2)) {
                return end + 2;
            }
        }
        return end;
    }
}
