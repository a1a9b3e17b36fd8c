package dev.fairlead.linking;

import dev.fairlead.vocabulary.WordEdges;

/// Walks over the words of a folded text without making an object for each: runs of letters and digits, and every
/// Chinese character by itself.
final class PhraseWords {
    private static final char FIRST_CHINESE = 0x2E80;

    private final String text;
    private int at;

    /// Of the current word: its place, and the hash of its characters, the same as that of a string of them.
    int start;

    int end;
    int hash;

    PhraseWords(String text, int from) {
        this.text = text;
        this.at = from;
    }

    boolean next() {
        while (at < text.length() && !isPart(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        start = at;
        hash = text.charAt(at++);
        if (!isChinese((char) hash)) {
            for (char c; at < text.length() && goesOn(c = text.charAt(at)); at++) {
                hash = 31 * hash + c;
            }
        }
        end = at;
        return true;
    }

    /// Goes on behind this place.
    void skipTo(int place) {
        at = place;
    }

    boolean is(String word) {
        return word.length() == end - start && text.startsWith(word, start);
    }

    String word() {
        return text.substring(start, end);
    }

    private static boolean isPart(char c) {
        return c < FIRST_CHINESE ? WordEdges.isWordCharacter(c) : isChinese(c) || Character.isLetterOrDigit(c);
    }

    private static boolean goesOn(char c) {
        return c < FIRST_CHINESE ? WordEdges.isWordCharacter(c) : !isChinese(c) && Character.isLetterOrDigit(c);
    }

    private static boolean isChinese(char c) {
        return isHan(c) || c >= FIRST_CHINESE && Character.isIdeographic(c);
    }

    /// Nearly all Chinese characters: no table needs to be asked.
    private static boolean isHan(char c) {
        return c >= 0x4E00 && c < 0xA000;
    }
}
