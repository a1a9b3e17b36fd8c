package dev.fairlead.search;

import dev.fairlead.vocabulary.SimplifiedHan;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// What each character counts as in the index: lower case, without diacritics, full-width as half-width (NFKC),
/// traditional Chinese as simplified ([SimplifiedHan]).
/// One table for the whole basic plane, so that folding costs one look per character.
final class Folding {
    static final byte SEPARATOR = 0;
    static final byte WORD = 1;
    /// A script written without blanks: each character is a word of its own.
    static final byte IDEOGRAPH = 2;
    /// Combining marks and soft hyphens: as if not there.
    static final byte IGNORED = 3;
    /// Folds to several characters (`ß`, `㎏`).
    static final byte EXPANDED = 4;
    static final byte SURROGATE = 5;

    private static final byte[] KIND = new byte[0x10000];
    private static final char[] FOLDED = new char[0x10000];
    private static final Map<Character, String> EXPANSION = new HashMap<>();

    static {
        for (int c = 0; c < 0x10000; c++) {
            learn((char) c);
        }
        for (int c = 0; c < 0x10000; c++) {
            if (KIND[c] == IDEOGRAPH) {
                FOLDED[c] = SimplifiedHan.of(FOLDED[c]);
            }
        }
    }

    private Folding() {}

    static byte kind(char c) {
        return KIND[c];
    }

    static char folded(char c) {
        return FOLDED[c];
    }

    static String expansion(char c) {
        return EXPANSION.getOrDefault(c, "");
    }

    static boolean isIdeograph(int codePoint) {
        return Character.isIdeographic(codePoint) || isWrittenWithoutBlanks(UnicodeScript.of(codePoint));
    }

    private static void learn(char c) {
        if (Character.isSurrogate(c)) {
            KIND[c] = SURROGATE;
        } else if (isInvisible(c)) {
            KIND[c] = IGNORED;
        } else if (c >= '\u4e00' && c <= '\u9fff') {
            set(c, IDEOGRAPH, c);
        } else {
            learn(c, Normalizer.normalize(String.valueOf(c), Form.NFKC));
        }
    }

    private static void learn(char c, String compatible) {
        if (!compatible.codePoints().allMatch(Folding::isWordPart)) {
            return;
        }
        String folded = fold(compatible);
        if (folded.length() != 1) {
            KIND[c] = EXPANDED;
            EXPANSION.put(c, folded);
        } else if (isIdeograph(folded.charAt(0))) {
            set(c, IDEOGRAPH, folded.charAt(0));
        } else {
            set(c, WORD, folded.charAt(0));
        }
    }

    private static void set(char c, byte kind, char folded) {
        KIND[c] = kind;
        FOLDED[c] = folded;
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u0300' && c <= '\u036f') || (c >= '\u200b' && c <= '\u200d') || c == '\u00ad' || c == '\ufeff';
    }

    private static boolean isWordPart(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || Character.isIdeographic(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String fold(String text) {
        String bare = hasDiacritics(text.codePointAt(0))
                ? Normalizer.normalize(text, Form.NFD).replaceAll("\\p{Mn}", "")
                : text;
        String lower = bare.toLowerCase(Locale.ROOT);
        char[] in = lower.toCharArray();
        char[] out = new char[in.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        return new String(Arrays.copyOf(out, length)).toLowerCase(Locale.ROOT);
    }

    private static boolean hasDiacritics(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC;
    }

    private static boolean isWrittenWithoutBlanks(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
