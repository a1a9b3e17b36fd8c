package dev.fairlead.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word or phrase to look for, cut in the same way as the texts were.
///
/// @param words single words in their order
/// @param terms what to look up in the index: a Chinese run as pairs, which are much rarer than characters
/// @param code the number when the whole is one that was written in pieces or whole, otherwise empty
/// @param prefix the last word is only the beginning of one
/// @param forms of a single word that may stand in another form, that word first; otherwise empty
record WordPattern(List<String> words, List<Term> terms, String code, boolean prefix, List<String> forms) {
    private static final int DIGITS_OF_A_NUMBER = 6;
    private static final int DIGITS_OF_A_BEGINNING = 4;

    record Term(String text, int position) {}

    /// A word that is found in its other forms too: `rate` in `rates`.
    static WordPattern inflected(String text) {
        WordPattern exact = of(text, false);
        return exact.words.size() == 1 && exact.terms.size() == 1
                ? new WordPattern(
                        exact.words, exact.terms, exact.code, false, Inflections.of(text, exact.words.getFirst()))
                : exact;
    }

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
        return new WordPattern(words, terms, prefix ? beginning(words, code) : code, prefix, List.of());
    }

    /// `MSKU 1234` is the beginning of a number that may be written without the blank.
    private static String beginning(List<String> words, String code) {
        boolean begun = words.size() > 1
                && words.getFirst().matches("[a-z]{3,4}|[a-z]{3,4}[0-9]+|[0-9]{3}")
                && words.stream().skip(1).allMatch(word -> word.matches("[0-9]{1,12}"));
        return code.isEmpty() && begun ? String.join("", words) : code;
    }

    /// The number in capitals when it is one that also stands in the fields of numbers, otherwise empty.
    String number() {
        String whole = !code.isEmpty() ? code : words.size() == 1 ? words.getFirst() : "";
        long digits = whole.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= (prefix ? DIGITS_OF_A_BEGINNING : DIGITS_OF_A_NUMBER) ? whole.toUpperCase(Locale.ROOT) : "";
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
