package dev.fairlead.search;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Cuts a text into words as the index knows them, without making an object per word.
///
/// A word is a run of letters and digits, folded by [Folding]; each Chinese character is a word of its own; all other
/// signs separate. Of a run longer than [#LONGEST] the first characters count.
final class Words {
    static final int LONGEST = 64;

    /// Between values of one field: a phrase does not reach over it. No character of any text (Unicode
    /// noncharacter).
    static final char BREAK = '\uffff';

    /// Blanks that may stand inside a Chinese word: the line break of a wrapped mail.
    private static final int WIDEST_GAP = 4;

    /// Letters, then digits, and nothing else: what codes are made of.
    boolean shaped;

    int letters;
    int digits;

    /// The current word: its characters, and its place in the text.
    final char[] chars = new char[LONGEST + 8];

    int length;
    int start;
    int end;
    boolean ideograph;
    boolean afterBreak;

    private String text = "";
    private int at;

    Words read(String newText) {
        return read(newText, 0);
    }

    Words read(String newText, int from) {
        text = newText;
        at = from;
        return this;
    }

    String text() {
        return text;
    }

    boolean next() {
        return nextOf(null);
    }

    /// The next word that begins with one of these letters; any word when null.
    boolean nextOf(@Nullable BitSet first) {
        afterBreak = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            byte kind = kindAt(at);
            if (kind == Folding.WORD && first != null && !first.get(Folding.folded(c))) {
                passOver();
            } else if (kind == Folding.SEPARATOR || kind == Folding.IGNORED) {
                afterBreak |= c == BREAK;
                at++;
            } else {
                read(kind);
                if (first == null || first.get(chars[0])) {
                    return true;
                }
            }
        }
        return false;
    }

    private void read(byte kind) {
        if (kind == Folding.IDEOGRAPH) {
            single(text.charAt(at));
        } else {
            run();
        }
    }

    private void passOver() {
        while (at < text.length() && isWordPart(Folding.kind(text.charAt(at)))) {
            at++;
        }
    }

    private static boolean isWordPart(byte kind) {
        return kind == Folding.WORD || kind == Folding.EXPANDED || kind == Folding.IGNORED;
    }

    private byte kindAt(int place) {
        byte kind = Folding.kind(text.charAt(place));
        if (kind != Folding.SURROGATE) {
            return kind;
        }
        return Folding.isIdeograph(text.codePointAt(place)) ? Folding.IDEOGRAPH : Folding.SEPARATOR;
    }

    private void single(char c) {
        start = at;
        length = 0;
        ideograph = true;
        shaped = false;
        if (Character.isHighSurrogate(c)) {
            chars[length++] = c;
            chars[length++] = text.charAt(at + 1);
        } else {
            chars[length++] = Folding.folded(c);
        }
        at += length;
        end = at;
    }

    private void run() {
        start = at;
        length = 0;
        letters = 0;
        digits = 0;
        ideograph = false;
        shaped = true;
        while (at < text.length() && take(text.charAt(at))) {
            at++;
        }
        end = at;
    }

    private boolean take(char c) {
        switch (Folding.kind(c)) {
            case Folding.WORD -> put(Folding.folded(c));
            case Folding.IGNORED -> {}
            case Folding.EXPANDED -> Folding.expansion(c).chars().forEach(x -> put((char) x));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void put(char c) {
        if (length == LONGEST) {
            return;
        }
        chars[length++] = c;
        if (c >= '0' && c <= '9') {
            digits++;
        } else if (c >= 'a' && c <= 'z' && digits == 0) {
            letters++;
        } else {
            shaped = false;
        }
    }

    /// Adds the Chinese character that follows the current one to `pair`; 0 when none follows.
    int pair(char[] pair) {
        int place = end;
        while (place < text.length() && place < end + WIDEST_GAP && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        if (place >= text.length() || kindAt(place) != Folding.IDEOGRAPH) {
            return 0;
        }
        System.arraycopy(chars, 0, pair, 0, length);
        char c = text.charAt(place);
        if (Character.isHighSurrogate(c)) {
            pair[length] = c;
            pair[length + 1] = text.charAt(place + 1);
            return length + 2;
        }
        pair[length] = Folding.folded(c);
        return length + 1;
    }

    boolean is(String word) {
        return length == word.length() && startsWith(word);
    }

    boolean startsWith(String word) {
        if (word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
