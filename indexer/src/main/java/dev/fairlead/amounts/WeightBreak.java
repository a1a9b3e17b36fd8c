package dev.fairlead.amounts;

import dev.fairlead.mentions.Scan;

/// From which weight on a price per kilogram holds, as tariffs of air freight write it.
///
/// ```
/// break = ( "+" | "-" | "<" | ">" | "Q" ) weight [ unit ] [ up ] | weight ( unit [ up ] | "+" ) | "N"
/// unit  = "K" | "KG" | "KGS" | "公斤" ; up = "+" | "以上" | "UP" ; weight = 45 | 50 | 100 | … | 3000
/// ```
/// `N` is the normal rate below the first weight.
public final class WeightBreak {

    private static final String[] UNITS = {"KGS", "KG", "K", "公斤", "千克"};
    private static final String[] UPWARDS = {"以上", "及以上", "以下", "级别", "级", "起", " UP", "UP", "+"};
    private static final String SEPARATORS = " :=/@|";

    private WeightBreak() {}

    /// Offset behind the break that is written here, 0 when none is.
    public static int end(String text, int at, int limit) {
        char c = text.charAt(at);
        if (c == 'N') {
            return isLetter(text, at, limit) ? at + 1 : 0;
        }
        boolean sign = "+-<>".indexOf(c) >= 0 || c == 'Q' && Scan.startsWord(text, at);
        int start = sign ? at + 1 : at;
        int digits = Scan.digitsEnd(text, start);
        if (digits > limit || !isWeight(text, start, digits) || !sign && !isBare(text, at)) {
            return 0;
        }
        if (!sign && isLineOfTwo(text, at, digits)) {
            return digits;
        }
        int unit = unitEnd(text, digits);
        int end = upwardsEnd(text, unit);
        boolean whole = end < limit && Scan.isCode(text.charAt(end)) && Scan.isCode(text.charAt(end - 1));
        return whole || end > limit || !sign && end == digits ? 0 : end;
    }

    /// A minimum charge in one letter, as tariffs have it beside the weights: `M 420`.
    public static boolean isMinimum(String text, int at, int limit) {
        return text.charAt(at) == 'M' && isLetter(text, at, limit);
    }

    /// Offset of the amount that follows, the end itself when none does.
    public static int amountBehind(String text, int end, int limit, RateForms.Match match) {
        int next = end;
        while (next < limit && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= limit) {
            return end;
        }
        boolean currency = !Scan.isDigit(text.charAt(next)) && RateForms.isCurrency(text, next, limit, match);
        return currency || Scan.isDigit(text.charAt(next)) && !isMeasure(text, next) ? next : end;
    }

    /// `120*80*60`, `+100/+300`: no amount.
    private static boolean isMeasure(String text, int at) {
        int end = Scan.digitsEnd(text, at);
        int sign = Scan.skip(text, end, " ");
        return sign < text.length() && "X*".indexOf(text.charAt(sign)) >= 0 || end(text, at, text.length()) > 0;
    }

    private static boolean isWeight(String text, int from, int to) {
        if (to - from < 2 || to - from > 4) {
            return false;
        }
        return switch (Scan.number(text, from, to)) {
            case 45, 50, 100, 200, 250, 300, 500, 1000, 2000, 3000 -> true;
            default -> false;
        };
    }

    /// `100 27.8`: a weight and an amount are all of the line.
    private static boolean isLineOfTwo(String text, int at, int digits) {
        boolean begins = at == 0 || text.charAt(at - 1) == '\n';
        int amount = digits + 1;
        if (!begins || amount >= text.length() || text.charAt(digits) != ' ') {
            return false;
        }
        int whole = Scan.digitsEnd(text, amount);
        int end = whole < text.length() && text.charAt(whole) == '.' ? Scan.digitsEnd(text, whole + 1) : whole;
        return whole > amount && end - amount <= 6 && (end >= text.length() || text.charAt(end) == '\n');
    }

    /// No part of an amount, a number or a word.
    private static boolean isBare(String text, int at) {
        return at == 0 || !Scan.isCode(text.charAt(at - 1)) && ".-+$*".indexOf(text.charAt(at - 1)) < 0;
    }

    private static int unitEnd(String text, int from) {
        int at = text.startsWith(" ", from) ? from + 1 : from;
        for (String unit : UNITS) {
            int end = at + unit.length();
            if (text.startsWith(unit, at) && (end >= text.length() || !Scan.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return from;
    }

    private static int upwardsEnd(String text, int from) {
        for (String word : UPWARDS) {
            int end = from + word.length();
            if (text.startsWith(word, from) && (end >= text.length() || !Scan.isCode(text.charAt(end)))) {
                return end;
            }
        }
        return from;
    }

    /// Alone, and a figure, a currency or the next weight stands behind it: `N 40`, `M300`, `M/N/+45`.
    private static boolean isLetter(String text, int at, int limit) {
        int next = at + 1;
        while (next < limit && SEPARATORS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (!Scan.startsWord(text, at) || next >= limit) {
            return false;
        }
        char c = text.charAt(next);
        return Scan.isDigit(c) || next > at + 1 && "+-NQ".indexOf(c) >= 0;
    }
}
