package dev.fairlead.loads;

import dev.fairlead.mentions.Scan;

/// How many boxes a text speaks of: `3X40HQ`, `20GP X 2`, `2个40高柜`, `20ft: 7 containers`.
final class BoxCount {

    private static final int MOST_DIGITS = 3;

    private BoxCount() {}

    /// The number beside the name of a box, empty when none stands there.
    static String around(String text, int start, int end) {
        String before = before(text, start);
        return before.isEmpty() ? behind(text, end) : before;
    }

    private static String before(String text, int start) {
        int i = back(text, start);
        boolean times = i > 0 && "X*".indexOf(text.charAt(i - 1)) >= 0;
        boolean counted = i > 0 && "个只台条".indexOf(text.charAt(i - 1)) >= 0;
        if (!times && !counted) {
            return "";
        }
        int last = back(text, i - 1);
        int first = last;
        while (first > 0 && Scan.isDigit(text.charAt(first - 1))) {
            first--;
        }
        return number(text, first, last);
    }

    private static int back(String text, int from) {
        int i = from;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private static String behind(String text, int end) {
        int i = Scan.skip(text, end, " ");
        boolean times = i < text.length() && "X*".indexOf(text.charAt(i)) >= 0;
        int first = Scan.skip(text, times ? i + 1 : i, times ? " " : " :-");
        int last = Scan.digitsEnd(text, first);
        int word = Scan.skip(text, last, " ");
        boolean containers =
                text.startsWith("CONTAINER", word) || text.startsWith("CNTR", word) || text.startsWith("UNIT", word);
        return times || containers ? number(text, first, last) : "";
    }

    private static String number(String text, int first, int last) {
        boolean plausible = last > first && last - first <= MOST_DIGITS && Scan.startsWord(text, first);
        int number = plausible ? Scan.number(text, first, last) : 0;
        return number == 0 ? "" : Integer.toString(number);
    }
}
