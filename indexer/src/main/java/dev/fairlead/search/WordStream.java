package dev.fairlead.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text for the index. Beside each Chinese character stands the pair with the next one, beside the
/// last piece of a number the joined number, at the same position. Used over and over for one text after the other.
final class WordStream extends TokenStream {
    private static final int BREAK = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Words words = new Words();
    private final Codes codes = new Codes();
    private final char[] pair = new char[4];
    private String text = "";
    private int pairLength;
    private boolean code;

    WordStream read(String newText) {
        text = newText;
        return this;
    }

    @Override
    public void reset() {
        words.read(text);
        codes.reset();
        pairLength = 0;
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
        if (!words.next()) {
            return false;
        }
        emit(words.chars, words.length, words.afterBreak ? BREAK : 1);
        pairLength = words.ideograph ? words.pair(pair) : 0;
        code = codes.endsAt(words);
        return true;
    }

    private void emit(char[] chars, int length, int positions) {
        term.copyBuffer(chars, 0, length);
        step.setPositionIncrement(positions);
    }
}
