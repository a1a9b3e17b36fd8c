package dev.fairlead.ratelines;

import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateToken.Kind;
import org.jspecify.annotations.Nullable;

/// Tokens of one character: marks, and Chinese characters that say nothing of prices, which most tokens of a Chinese
/// line are.
final class RateSigns {

    private static final String[] MARKS = new String[128];
    private static final char FIRST_HAN = 0x4E00;
    /// Chinese characters as strings, each made when it is first met; threads that make one twice make the same.
    private static final @Nullable String[] HAN = new String[0xA000 - FIRST_HAN];

    static {
        for (char c = 0; c < MARKS.length; c++) {
            // USD 630\\20'DC: the other slash
            MARKS[c] = c == '\\' ? "/" : String.valueOf(c);
        }
    }

    private RateSigns() {}

    static RateToken token(char c, int at) {
        if (c < MARKS.length) {
            return RateToken.of(Kind.MARK, MARKS[c], at, at + 1);
        }
        boolean word = Scan.isChinese(c) && c != '。' && c != '、';
        return RateToken.of(word ? Kind.OTHER : Kind.MARK, written(c), at, at + 1);
    }

    private static String written(char c) {
        int place = c - FIRST_HAN;
        if (place < 0 || place >= HAN.length) {
            return String.valueOf(c);
        }
        String known = HAN[place];
        if (known == null) {
            known = String.valueOf(c);
            HAN[place] = known;
        }
        return known;
    }
}
