package dev.fairlead.dates;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.text.Words;
import java.util.List;

/// A cheap look at whether a day or period may begin at a place of a folded text, before any pattern is tried.
public final class DaySigns {
    private static final List<String> LEADS = Words.list("""
            END; MID; BEGINNING; EARLY; LATE; E/; M/; B/; E_; MONTH END; MONTHEND; EOM; WEEK; WK; CW; KW; H1;
            H2; FIRST; SECOND; THIRD WEEK; LAST WEEK
            """);
    private static final List<String> ORDINALS = List.of("ST", "ND", "RD", "TH");
    private static final List<String> BEHIND_A_DAY =
            List.of("ST", "ND", "RD", "TH", "TO", "OF", "AL ", "A ", "DE ", "BIS ", "THRU ");

    /// No written day in Chinese names its unit later than this.
    private static final int CHINESE_REACH = 9;

    private DaySigns() {}

    public static boolean at(String text, int start) {
        char c = text.charAt(start);
        if (Scan.isDigit(c)) {
            return isFigure(text, start);
        }
        if (Scan.isLetter(c)) {
            return Months.beginning(text, start) > 0 || "ELMBWCKHFST".indexOf(c) >= 0 && beginsWith(LEADS, text, start);
        }
        return "本当下上中第月一二三四五六七八九十".indexOf(c) >= 0 && namesUnit(text, start);
    }

    private static boolean beginsWith(List<String> words, String text, int start) {
        for (String word : words) {
            if (text.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesUnit(String text, int start) {
        int end = Math.min(text.length(), start + CHINESE_REACH);
        for (int i = start; i < end; i++) {
            if ("月周日号".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 9 && Scan.isDigit(text.charAt(end))) {
            end++;
        }
        int length = end - start;
        return length <= 2 && end < text.length() && mayFollow(text, start, end)
                || length == 4 && text.startsWith("20", start)
                || length == 8;
    }

    /// Most small figures are boxes, days or packages: of them a word follows that is no month.
    private static boolean mayFollow(String text, int start, int end) {
        char next = text.charAt(end);
        if (Scan.isChinese(next)) {
            return "月个日号".indexOf(next) >= 0;
        }
        int at = next == ' ' ? end + 1 : end;
        if (at >= text.length() || !Scan.isLetter(text.charAt(at))) {
            return at < text.length() && "/.-~&,".indexOf(text.charAt(at)) >= 0;
        }
        boolean half = text.charAt(at) == 'H' && end - start == 1 && text.charAt(start) <= '2';
        return half || beginsWith(BEHIND_A_DAY, text, at) || Months.beginning(text, at) > 0;
    }

    /// Behind a figure the second one of a pair of days follows: `2/7 MAY`, `1ST TO 15TH NOV`.
    static boolean isPair(String text, int end) {
        int at = beginsWith(ORDINALS, text, end) ? end + 2 : end;
        at = text.startsWith(" ", at) ? at + 1 : at;
        int word = Months.letters(text, at);
        boolean joint = word > at || at < text.length() && "-~/&".indexOf(text.charAt(at)) >= 0;
        int behind = word > at ? word : at + 1;
        behind = text.startsWith(" ", behind) ? behind + 1 : behind;
        return joint && behind < text.length() && Scan.isDigit(text.charAt(behind));
    }

    /// Behind a figure a word follows, perhaps a month or the ending of a number.
    static boolean isBeforeWord(String text, int end) {
        int at = Scan.skip(text, end, " ./,-");
        return at < text.length() && Scan.isLetter(text.charAt(at));
    }
}
