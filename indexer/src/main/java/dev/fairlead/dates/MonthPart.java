package dev.fairlead.dates;

import java.time.LocalDate;
import java.time.YearMonth;

/// Days of a month that go by a name: its second half, its last ten days, its third week, its end.
record MonthPart(LocalDate first, LocalDate last) {

    /// @param name in Chinese; what is none of the names is the end
    static MonthPart of(String name, YearMonth month) {
        return switch (name) {
            case "上半月" -> new MonthPart(month.atDay(1), month.atDay(15));
            case "下半月" -> new MonthPart(month.atDay(16), month.atEndOfMonth());
            case "上旬" -> new MonthPart(month.atDay(1), month.atDay(10));
            case "中旬" -> new MonthPart(month.atDay(11), month.atDay(20));
            case "下旬" -> new MonthPart(month.atDay(21), month.atEndOfMonth());
            case "初" -> new MonthPart(month.atDay(5), month.atDay(5));
            default -> new MonthPart(month.atEndOfMonth(), month.atEndOfMonth());
        };
    }

    /// The first seven days of a month, the next seven; for no number the last.
    static MonthPart week(YearMonth month, int week) {
        LocalDate end = month.atEndOfMonth();
        return week == 0
                ? new MonthPart(end.minusDays(6), end)
                : new MonthPart(month.atDay(7 * week - 6), month.atDay(7 * week));
    }

    static String inChinese(String word) {
        return switch (word) {
            case "END", "E", "LATE" -> "底";
            case "MID", "M" -> "中旬";
            default -> "初";
        };
    }

    boolean isDay() {
        return first.equals(last);
    }
}
