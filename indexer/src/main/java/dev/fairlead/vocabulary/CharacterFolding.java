package dev.fairlead.vocabulary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What each character of the basic plane becomes in a [FoldedText]; worked out once.
final class CharacterFolding {

    static final char DROPPED = '\uFFFE';
    static final char EXPANDS = '\uFFFF';

    /// What the trade writes otherwise than the reform says: feet, accounts, chains, and silicon as in Taiwan.
    private static final Map<Character, Character> OF_THE_TRADE =
            Map.of('呎', '尺', '帳', '账', '帐', '账', '鍊', '链', '矽', '硅');

    // An Arabic sign stands for eighteen letters: a mail of them would grow to as much.
    private static final int LONGEST_EXPANSION = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final char[] SIMPLE = new char[65_536];
    private static final Map<Character, String> EXPANSIONS = new HashMap<>();

    static {
        for (int c = 0; c < SIMPLE.length; c++) {
            SIMPLE[c] = fold((char) c);
        }
    }

    private CharacterFolding() {}

    static char simple(char c) {
        return SIMPLE[c];
    }

    static String expansion(char c) {
        return EXPANSIONS.getOrDefault(c, "");
    }

    private static char fold(char c) {
        if (c < 128) {
            return foldAscii(c);
        }
        if (Character.isSurrogate(c) || isOneFormOnly(c)) {
            return OF_THE_TRADE.getOrDefault(c, SimplifiedHan.of(c));
        }
        if (Character.isSpaceChar(c) || c == '\u0085') {
            return c == '\u2028' || c == '\u2029' || c == '\u0085' ? '\n' : ' ';
        }
        int type = Character.getType(c);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.CONTROL) {
            return DROPPED;
        }
        if (type == Character.DASH_PUNCTUATION || c == '\u2212' || c == '\u2015') {
            return '-';
        }
        return foldSign(c);
    }

    // CJK and Hangul: most characters there are, and none has another form but the simplified one.
    private static boolean isOneFormOnly(char c) {
        return c >= 0x3400 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3;
    }

    private static char foldAscii(char c) {
        return switch (c) {
            case '\r', 0 -> DROPPED;
            case '`' -> '\'';
            case '\f', '\u000B' -> '\n';
            default -> Character.toUpperCase(c);
        };
    }

    private static char foldSign(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u2032', '\u00B4', '\u02B9', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u2033' -> '"';
            case '×', '✕', '＊', '∗' -> c == '×' || c == '✕' ? 'X' : '*';
            case '￥' -> '¥';
            case 'Ø', 'ø' -> 'O';
            case 'Ł', 'ł' -> 'L';
            case 'Đ', 'đ' -> 'D';
            case 'ı' -> 'I';
            case '丨' -> '|';
            default -> foldLetter(c);
        };
    }

    private static char foldLetter(char c) {
        String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (c < 0x2000) {
            folded = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                    .replaceAll("");
        }
        folded = folded.toUpperCase(Locale.ROOT);
        if (folded.isEmpty()) {
            return DROPPED;
        }
        if (folded.length() == 1) {
            return folded.charAt(0);
        }
        if (folded.length() > LONGEST_EXPANSION) {
            return c;
        }
        EXPANSIONS.put(c, folded);
        return EXPANDS;
    }
}
