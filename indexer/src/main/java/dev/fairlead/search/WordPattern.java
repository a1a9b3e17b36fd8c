package dev.fairlead.search;

import java.util.ArrayList;
import java.util.List;

/// A word or phrase to look for, cut in the same way as the texts were.
///
/// @param words single words in their order
/// @param terms what to look up in the index: a Chinese run as pairs, which are much rarer than characters
/// @param code the number when the whole is one that was written in pieces or whole, otherwise empty
/// @param prefix the last word is only the beginning of one
record WordPattern(List<String> words, List<Term> terms, String code, boolean prefix) {

    record Term(String text, int position) {}

    static WordPattern of(String text, boolean prefix) {
        List<String> words = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        Words in = new Words().read(text);
        Codes codes = new Codes();
        char[] pair = new char[4];
        int firstWord = -1;
        int runStart = -1;
        String code = "";
        for (int position = 0; in.next(); position++) {
            words.add(in.toString());
            firstWord = firstWord < 0 ? in.start : firstWord;
            int pairLength = in.ideograph ? in.pair(pair) : 0;
            code = codes.endsAt(in) && codes.start() == firstWord ? codes.toString() : "";
            if (pairLength > 0) {
                runStart = runStart < 0 ? position : runStart;
                terms.add(new Term(new String(pair, 0, pairLength), position));
            } else if (runStart < 0) {
                terms.add(new Term(in.toString(), position));
            } else {
                runStart = -1;
            }
        }
        return new WordPattern(words, terms, code, prefix);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
