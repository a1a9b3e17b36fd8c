package dev.fairlead.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Something in a search that was not understood or not obeyed, for the person who typed it.
///
/// @param start first character in the search as typed; `end` is exclusive
/// @param said what the sentence of its cause names: what was read, what was expected
public record Problem(int start, int end, Cause cause, List<String> said) {

    /// Each with its sentence for programs; pages have one in their reader's language.
    public enum Cause {
        TOO_LONG("The search has %s characters; only the first %s were read"),
        TOO_MANY_TERMS("More than %s terms; this one and those behind it were passed over"),
        TOO_MANY_WORDS("More than %1$s words in a row; only the first %1$s were searched for"),
        TOO_MANY_BEGINNINGS("'%s': more than %s beginnings in one search; searched for as a whole word"),
        TOO_DEEP("More than %s parentheses within each other; this one was passed over"),
        TOO_SLOW("The search took too long and was ended early: what was found so far is shown. Use more or longer"
                + " words"),
        CLOSED_ONLY("Read ')' without '(' before it; it was passed over"),
        OPENED_ONLY("Read '(' without ')' behind it; the search was read as if it ended with one"),
        QUOTE_OPEN("Read a quotation mark without its closing one; the phrase was read to the end"),
        QUOTE_EMPTY("Nothing to search for between the quotation marks"),
        OR_FIRST("Read OR without a word before it; it was passed over"),
        OR_LAST("Read OR with nothing behind it; expected one more word"),
        NO_LETTER("'%s' holds no letter or digit to search for"),
        NO_FIELD("There is no field '%s:'; it was searched for as a word. Fields are listed in the help"),
        NO_VALUE("Read %s: without a value; expected one right behind the colon, as in %s"),
        NO_DAY("Read '%s' behind %s:, expected a day or month such as 2026-05-01, 2026/05/01 or 2026-05; it was"
                + " passed over"),
        NO_PERIOD("Read '%s' behind %s:, expected a number with d, w, m or y, such as 7d; it was passed over"),
        NO_SIZE("Read '%s' behind %s:, expected a number of bytes, K or M, such as 2M; it was passed over"),
        NO_LANE("Read '%s' behind %s:, expected two ports with a dash between, such as CNSHA-DEHAM; it was passed"
                + " over"),
        NO_CHOICE("Read '%s' behind %s:, expected one of %s; it was passed over"),
        STAR_INSIDE("'%s': a * may stand only at the end of a word; the others were passed over"),
        STAR_EARLY("'%s': expected at least %s letters before the *; searched for as a whole word");

        private final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }

        /// As messages name it.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Problem of(int start, int end, Cause cause, Object... said) {
        return new Problem(
                start, end, cause, Arrays.stream(said).map(String::valueOf).toList());
    }

    /// What was read, what was expected, and what was done instead.
    public String message() {
        return cause.sentence.formatted(said.toArray());
    }
}
