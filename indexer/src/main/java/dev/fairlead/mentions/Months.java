package dev.fairlead.mentions;

import java.util.List;

/// English names of months and days of the week in folded text, whole or shortened to three letters and more.
public final class Months {

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
    private static final List<String> DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private static final int LONGEST_WORD = 40;

    private Months() {}

    /// Number of the month that is named here, 0 when none is.
    public static int at(String text, int start) {
        return named(MONTHS, "JFMASOND", text, start);
    }

    /// Number of the month whose first three letters begin here, whatever follows them: `NOV30`; 0 when none does.
    public static int beginning(String text, int start) {
        return start + 3 <= text.length() && Scan.isLetter(text.charAt(start))
                ? ofLetters(text.charAt(start), text.charAt(start + 1), text.charAt(start + 2))
                : 0;
    }

    /// As Spanish, Portuguese and German write them, too, where English does not.
    private static int ofLetters(char first, char second, char third) {
        return switch (first) {
            case 'J' -> second == 'A' && third == 'N' ? 1 : second != 'U' ? 0 : third == 'N' ? 6 : third == 'L' ? 7 : 0;
            case 'F' -> second == 'E' && (third == 'B' || third == 'V') ? 2 : 0;
            case 'M' -> second != 'A' ? 0 : third == 'R' ? 3 : third == 'Y' ? 5 : 0;
            case 'A' -> second == 'U' && third == 'G' ? 8 : second == 'P' || second == 'B' ? (third == 'R' ? 4 : 0) : 0;
            case 'S' -> second == 'E' && third == 'P' ? 9 : 0;
            case 'O' -> (second == 'C' || second == 'K') && third == 'T' ? 10 : 0;
            case 'N' -> second == 'O' && third == 'V' ? 11 : 0;
            case 'D' -> second == 'E' && (third == 'C' || third == 'Z') || second == 'I' && third == 'C' ? 12 : 0;
            default -> 0;
        };
    }

    /// Offset behind a day of the week and the signs around it; the same offset when none stands here.
    public static int skipDay(String text, int start) {
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
    public static int letters(String text, int from) {
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
