package dev.fairlead.recognition;

import java.util.List;
import java.util.Map;

/// English names of months and days of the week in folded text, whole or shortened to three letters and more.
final class Months {

    private static final List<String> MONTHS = List.of(
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER");
    /// As Spanish, Portuguese and German write them where English does not.
    private static final Map<String, Integer> ABROAD = Map.of("FEV", 2, "ABR", 4, "OKT", 10, "DIC", 12, "DEZ", 12);

    private static final List<String> DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private static final int LONGEST_WORD = 40;

    private Months() {}

    /// Number of the month that is named here, 0 when none is.
    static int at(String text, int start) {
        return named(MONTHS, "JFMASOND", text, start);
    }

    /// Number of the month whose first three letters begin here, whatever follows them: `NOV30`; 0 when none does.
    static int beginning(String text, int start) {
        if (start < text.length() && "JFMASOND".indexOf(text.charAt(start)) >= 0) {
            for (int i = 0; i < MONTHS.size(); i++) {
                if (text.regionMatches(start, MONTHS.get(i), 0, 3)) {
                    return i + 1;
                }
            }
        }
        return start + 3 <= text.length() && "FAOD".indexOf(text.charAt(start)) >= 0
                ? ABROAD.getOrDefault(text.substring(start, start + 3), 0)
                : 0;
    }

    /// Offset behind a day of the week and the signs around it; the same offset when none stands here.
    static int skipDay(String text, int start) {
        int from = start < text.length() && text.charAt(start) == '(' ? start + 1 : start;
        int end = from;
        if (text.startsWith("周", from) || text.startsWith("星期", from) || text.startsWith("礼拜", from)) {
            int day = text.charAt(from) == '周' ? from + 1 : from + 2;
            end = day < text.length() && "一二三四五六日天".indexOf(text.charAt(day)) >= 0 ? day + 1 : from;
        } else if (named(DAYS, "MTWFS", text, from) > 0) {
            end = letters(text, from);
        }
        return end == from ? start : Scan.skip(text, end, " ,.)/");
    }

    /// Offset behind the letters that begin here; of a run that is longer than any word, behind its first part,
    /// so that who asks at each of its letters takes no longer than the run.
    static int letters(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_WORD);
        int i = from;
        while (i < limit && Scan.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// @param initials of the names
    private static int named(List<String> names, String initials, String text, int start) {
        boolean may = start < text.length() && initials.indexOf(text.charAt(start)) >= 0;
        int length = may ? Math.min(10, letters(text, start) - start) : 0;
        if (length < 3) {
            return 0;
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).regionMatches(0, text, start, length)) {
                return i + 1;
            }
        }
        return text.startsWith("SEPT", start) && length == 4 ? 9 : 0;
    }
}
