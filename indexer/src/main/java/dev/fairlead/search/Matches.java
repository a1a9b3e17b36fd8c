package dev.fairlead.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the sought words in a text, cutting it exactly as the index did.
final class Matches {
    private static final int MOST = 100;

    /// @param pattern which of the sought ones
    record Match(int start, int end, int pattern) {}

    private final List<WordPattern> patterns;
    private final Words words = new Words();
    private final Words ahead = new Words();
    private final Codes codes = new Codes();

    /// First letters of what is sought, all other words are passed over; null where a number may be written in
    /// pieces, which begin with any.
    private final @Nullable BitSet first;

    Matches(List<WordPattern> sought) {
        this.patterns = sought.stream().filter(pattern -> !pattern.isEmpty()).toList();
        this.first = patterns.stream().anyMatch(Matches::mayBeInPieces) ? null : firstLetters(patterns);
    }

    private static boolean mayBeInPieces(WordPattern pattern) {
        return !pattern.code().isEmpty()
                || pattern.words().getFirst().chars().anyMatch(c -> c >= '0' && c <= '9')
                || pattern.prefix();
    }

    private static BitSet firstLetters(List<WordPattern> patterns) {
        BitSet letters = new BitSet();
        patterns.forEach(pattern -> letters.set(pattern.words().getFirst().charAt(0)));
        return letters;
    }

    /// In the order of the text; those that overlap are left out.
    List<Match> in(String text) {
        List<Match> found = new ArrayList<>();
        words.read(text);
        codes.reset();
        int free = 0;
        while (found.size() < MOST && !patterns.isEmpty() && words.nextOf(first)) {
            boolean code = first == null && codes.endsAt(words);
            Match match = at(code);
            if (match != null && match.start >= free) {
                found.add(match);
                free = match.end;
            }
        }
        return found;
    }

    private @Nullable Match at(boolean code) {
        for (int i = 0; i < patterns.size(); i++) {
            WordPattern pattern = patterns.get(i);
            // All forms of a word, and a number and its pieces, begin with the same letter.
            int end = words.chars[0] == pattern.words().getFirst().charAt(0) ? end(pattern) : 0;
            if (end > 0) {
                return new Match(words.start, end, i);
            }
            if (code && isCode(pattern)) {
                return new Match(codes.start(), words.end, i);
            }
        }
        return null;
    }

    /// The end of the pattern that begins at the current word, 0 if none does.
    private int end(WordPattern pattern) {
        if (!pattern.code().isEmpty() && words.is(pattern.code())) {
            return words.end;
        }
        if (!fits(pattern, 0, words)) {
            return 0;
        }
        int end = words.end;
        ahead.read(words.text(), end);
        for (int i = 1; i < pattern.words().size(); i++) {
            if (!ahead.next() || !fits(pattern, i, ahead)) {
                return 0;
            }
            end = ahead.end;
        }
        return end;
    }

    private static boolean fits(WordPattern pattern, int number, Words word) {
        String sought = pattern.words().get(number);
        for (String form : pattern.forms()) {
            if (word.is(form)) {
                return true;
            }
        }
        boolean last = number == pattern.words().size() - 1;
        return last && pattern.prefix() ? word.startsWith(sought) : word.is(sought);
    }

    private boolean isCode(WordPattern pattern) {
        String sought = pattern.code().isEmpty() && pattern.words().size() == 1
                ? pattern.words().getFirst()
                : pattern.code();
        boolean longEnough = pattern.prefix() ? sought.length() <= codes.length() : sought.length() == codes.length();
        return !sought.isEmpty() && longEnough && sought.contentEquals(new String(codes.chars(), 0, sought.length()));
    }
}
