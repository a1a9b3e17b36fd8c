package dev.fairlead.vocabulary;

import com.ibm.icu.text.Transliterator;

/// Traditional Chinese characters and their simplified ones, from ICU, as a table that costs one look.
///
/// Where two characters became one in the reform (發 and 髮 are 发), both are found by either: a reader of the one
/// script types what he or she knows.
public final class SimplifiedHan {
    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';
    private static final char[] TABLE = table();

    private SimplifiedHan() {}

    public static char of(char c) {
        return c >= FIRST && c <= LAST ? TABLE[c - FIRST] : c;
    }

    private static char[] table() {
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        Transliterator simplifier = Transliterator.getInstance("Traditional-Simplified");
        // Nine characters in ten are their own simplified form, which ICU knows without a look at each.
        for (String traditional : simplifier.getSourceSet().retain(FIRST, LAST)) {
            String simplified = simplifier.transliterate(traditional);
            // Rare ones have their simplified form outside of the basic plane: they stay as they are.
            if (traditional.length() == 1 && simplified.length() == 1) {
                table[traditional.charAt(0) - FIRST] = simplified.charAt(0);
            }
        }
        return table;
    }
}
