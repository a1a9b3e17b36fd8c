package dev.fairlead.mentions;

import dev.fairlead.vocabulary.WordEdges;

/// Small steps through folded text. Every step is bounded by the characters it passes.
public final class Scan {

    /// Far more than a person writes in one line.
    private static final int LONGEST_LINE = 1_000;

    /// Of letters and digits; the longest code of the trade has 35.
    static final int LONGEST_RUN = 200;

    private Scan() {}

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /// Of a few signs, which are quicker looked through than searched.
    public static boolean isAmong(char c, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (signs.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    public static boolean isCode(char c) {
        return isDigit(c) || isLetter(c);
    }

    public static boolean isChinese(char c) {
        return c >= 0x2E80 && c < 0xAC00;
    }

    /// A character of a Chinese word: no punctuation, no kana.
    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /// Offset behind the run of capitals and digits that begins here.
    ///
    /// A run of megabytes is no code, and who asks at each of its places shall not walk to its end each time.
    public static int codeEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_RUN);
        int i = from;
        while (i < limit && isCode(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// Offset behind the run of digits that begins here.
    public static int digitsEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_RUN);
        int i = from;
        while (i < limit && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// Value of at most nine digits.
    public static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /// Offset of the first character that is not among these; of more signs than a line has, behind those of
    /// one line, so that who asks in each of the lines takes no longer than the text.
    public static int skip(String text, int from, String skipped) {
        int limit = lineLimit(text, from);
        int i = from;
        while (i < limit && isAmong(text.charAt(i), skipped)) {
            i++;
        }
        return i;
    }

    public static boolean startsWord(String text, int at) {
        return at == 0 || !WordEdges.isWordCharacter(text.charAt(at - 1));
    }

    public static boolean endsWord(String text, int end) {
        return end >= text.length() || !WordEdges.isWordCharacter(text.charAt(end));
    }

    public static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static int digits(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (isDigit(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /// A line of megabytes is no line: the farthest that one ends which begins here.
    public static int lineLimit(String text, int from) {
        return Math.min(text.length(), from + LONGEST_LINE);
    }

    /// End of the line, or of its first stretch.
    public static int lineEnd(String text, int from) {
        int limit = lineLimit(text, from);
        int end = from < limit ? text.indexOf('\n', from, limit) : from;
        return end < 0 ? limit : end;
    }

    public static int lineStart(String text, int from) {
        int limit = Math.max(0, from - LONGEST_LINE);
        int i = from;
        while (i > limit && text.charAt(i - 1) != '\n') {
            i--;
        }
        return i;
    }

    /// A Chinese character stands somewhere: without one the Chinese words need not be looked for.
    public static boolean hasChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isChinese(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
