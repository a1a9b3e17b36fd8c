package dev.fairlead.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of texts for the index; a phrase does not reach from one into the next. Beside the last piece of a number
/// stands the joined number, at the same position. Used over and over for one document after the other.
///
/// A Chinese character stands as the pair with the next one, and by itself only at both ends of a run: a search for one
/// character looks for all that begins with it, and in a phrase a character without a Chinese neighbour stands at an
/// end.
final class WordStream extends TokenStream {
    /// A text of its own that separates those before it from those behind. No word is like it.
    static final String OWN_WORDS_END = "\u0001";

    private static final int BREAK = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Words words = new Words();
    private final Codes codes = new Codes();
    private final char[] pair = new char[4];
    private List<String> texts = List.of();
    private int begun;
    private boolean atStart;
    private int pairLength;
    private boolean paired;
    private boolean code;

    WordStream read(List<String> newTexts) {
        texts = newTexts;
        return this;
    }

    @Override
    public void reset() {
        begun = 0;
        words.read("");
        codes.reset();
        pairLength = 0;
        paired = false;
        code = false;
    }

    @Override
    public boolean incrementToken() {
        if (pairLength > 0) {
            emit(pair, pairLength, 0);
            pairLength = 0;
            return true;
        }
        if (code) {
            emit(codes.chars(), codes.length(), 0);
            code = false;
            return true;
        }
        return nextWord();
    }

    private boolean nextWord() {
        while (!words.next()) {
            if (begun == texts.size()) {
                return false;
            }
            if (nextText().equals(OWN_WORDS_END)) {
                emit(OWN_WORDS_END.toCharArray(), OWN_WORDS_END.length(), BREAK);
                return true;
            }
        }
        int positions = words.afterBreak || (atStart && begun > 1) ? BREAK : 1;
        atStart = false;
        code = codes.endsAt(words);
        if (words.ideograph) {
            ideograph(positions);
        } else {
            paired = false;
            emit(words.chars, words.length, positions);
        }
        return true;
    }

    private String nextText() {
        String text = texts.get(begun++);
        words.read(text.equals(OWN_WORDS_END) ? "" : text);
        codes.reset();
        atStart = true;
        return text;
    }

    private void ideograph(int positions) {
        int length = words.pair(pair);
        boolean inside = paired && length > 0;
        paired = length > 0;
        if (inside) {
            emit(pair, length, positions);
        } else {
            emit(words.chars, words.length, positions);
            pairLength = length;
        }
    }

    private void emit(char[] chars, int length, int positions) {
        term.copyBuffer(chars, 0, length);
        step.setPositionIncrement(positions);
    }
}
