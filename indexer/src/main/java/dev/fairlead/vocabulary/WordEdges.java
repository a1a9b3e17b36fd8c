package dev.fairlead.vocabulary;

/// Where a Latin word begins and ends in a folded text. Chinese has no such edges.
public final class WordEdges {

    private static final int FIRST_CJK = 0x2E80;
    private static final boolean[] WORD = new boolean[FIRST_CJK];

    static {
        for (char c = 0; c < FIRST_CJK; c++) {
            WORD[c] = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 127 && Character.isLetterOrDigit(c);
        }
    }

    private WordEdges() {}

    /// Letters and digits of scripts that write blanks between words.
    public static boolean isWordCharacter(char c) {
        return c < FIRST_CJK && WORD[c];
    }

    /// The first place from here on where a word may begin.
    static int nextStart(String text, int from) {
        int at = from;
        while (at < text.length() && !startsWhole(text, at)) {
            at++;
        }
        return at;
    }

    /// A word may begin here.
    static boolean startsWhole(String text, int start) {
        if (start == 0 || !isWordCharacter(text.charAt(start)) || !isWordCharacter(text.charAt(start - 1))) {
            return true;
        }
        // "3X40HQ": the X belongs to the number of boxes
        return text.charAt(start - 1) == 'X'
                && start >= 2
                && Character.isDigit(text.charAt(start))
                && (Character.isDigit(text.charAt(start - 2)) || text.charAt(start - 2) == ' ');
    }

    /// A word that ends before this offset (and is not empty) ends whole.
    static boolean endsWhole(String text, int end) {
        if (end == text.length() || !isWordCharacter(text.charAt(end - 1)) || !isWordCharacter(text.charAt(end))) {
            return true;
        }
        // "20GPX2"
        return text.charAt(end) == 'X' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    }
}
