package dev.fairlead.vocabulary;

import java.util.Arrays;

/// A text as the dictionaries compare it, with the way back to the original.
///
/// Compatibility forms are resolved (NFKC: full width, ligatures), letters are capitals without accents, traditional
/// Chinese is simplified, all blanks, dashes and foot marks look alike, runs of blanks are one, invisible characters
/// and the `>` of quoted lines are gone. Line feeds stay.
public final class FoldedText {

    private final String folded;
    private final int[] origins;
    private final int originalLength;

    private FoldedText(String folded, int[] origins, int originalLength) {
        this.folded = folded;
        this.origins = origins;
        this.originalLength = originalLength;
    }

    /// Folds a text in one pass.
    public static FoldedText of(String text) {
        Writer writer = new Writer(text.length());
        for (int i = 0; i < text.length(); i++) {
            writer.take(text.charAt(i), i);
        }
        return writer.finish(text.length());
    }

    /// With digits where figures are written in Chinese numerals: 四千一百美元 is read as 4100美元.
    public FoldedText withFigures() {
        if (!ChineseFigures.mayBeIn(folded)) {
            return this;
        }
        Writer writer = new Writer(folded.length());
        int[] copied = {0};
        ChineseFigures.find(folded, (place, digits) -> {
            writer.copy(this, copied[0], place[0]);
            for (int i = 0; i < digits.length(); i++) {
                boolean last = i > 0 && i == digits.length() - 1;
                writer.add(digits.charAt(i), origins[last ? place[1] - 1 : place[0]]);
            }
            copied[0] = place[1];
        });
        writer.copy(this, copied[0], folded.length());
        return writer.finish(originalLength);
    }

    /// The folded characters alone, without blanks at the ends.
    public static String fold(String text) {
        return of(text).folded.strip();
    }

    public String folded() {
        return folded;
    }

    /// Offset in the original of the character at this offset of the folded text; the length maps to the length.
    public int original(int offset) {
        return offset >= folded.length() ? originalLength : origins[offset];
    }

    /// Offset in the original right behind a stretch that ends (exclusive) at this offset of the folded text.
    public int originalEnd(int end) {
        return end == 0 ? 0 : origins[end - 1] + 1;
    }

    private static final class Writer {

        private char[] chars;
        private int[] origins;
        private int length;
        private boolean lineStart = true;

        private Writer(int expected) {
            chars = new char[expected + 16];
            origins = new int[expected + 16];
        }

        private void take(char c, int origin) {
            char simple = CharacterFolding.simple(c);
            if (simple == CharacterFolding.EXPANDS) {
                String expansion = CharacterFolding.expansion(c);
                for (int i = 0; i < expansion.length(); i++) {
                    put(expansion.charAt(i), origin);
                }
            } else if (simple != CharacterFolding.DROPPED) {
                put(simple, origin);
            }
        }

        private void put(char c, int origin) {
            if (lineStart && (c == '>' || c == ' ')) {
                return;
            }
            if (c == ' ' && length > 0 && chars[length - 1] == ' ') {
                return;
            }
            lineStart = c == '\n';
            add(c, origin);
        }

        private void copy(FoldedText text, int from, int to) {
            for (int i = from; i < to; i++) {
                add(text.folded.charAt(i), text.origins[i]);
            }
        }

        private void add(char c, int origin) {
            if (length == chars.length) {
                chars = Arrays.copyOf(chars, length * 2);
                origins = Arrays.copyOf(origins, length * 2);
            }
            chars[length] = c;
            origins[length++] = origin;
        }

        private FoldedText finish(int originalLength) {
            return new FoldedText(new String(chars, 0, length), origins, originalLength);
        }
    }
}
