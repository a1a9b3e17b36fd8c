package dev.fairlead.rates;

import dev.fairlead.mentions.Scan;
/// A line of a chat that was copied into a mail: `[22/11, 09:20] Bilal: 275 usd`, `22/11/26, 9:20 am - Bilal: ok`.

final class ChatLine {

    private static final int LONGEST_STAMP = 28;
    private static final int LONGEST_NAME = 30;

    private ChatLine() {}

    /// Where the words of the speaker begin; the start itself when the line is of no chat.
    static int words(String text, int start, int end) {
        char first = start < end ? text.charAt(start) : ' ';
        if (first != '[' && !Scan.isDigit(first)) {
            return start;
        }
        String mark = first == '[' ? "]" : " - ";
        int stamp = find(text, mark, start, Math.min(end, start + LONGEST_STAMP));
        if (stamp < 0 || Scan.digits(text, start, stamp) < 3 || !hasClock(text, start, stamp)) {
            return start;
        }
        int colon = find(text, ":", stamp, Math.min(end, stamp + LONGEST_NAME));
        return colon < 0 ? start : Scan.skip(text, colon + 1, " ");
    }

    private static int find(String text, String mark, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasClock(String text, int from, int to) {
        int colon = find(text, ":", from, to);
        return colon > from
                && colon + 1 < to
                && Scan.isDigit(text.charAt(colon - 1))
                && Scan.isDigit(text.charAt(colon + 1));
    }
}
