package dev.fairlead.query;

import dev.fairlead.query.Problem.Cause;
import dev.fairlead.query.SearchField.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Single terms of a search: a word, a phrase, a value of a field.
final class Terms {
    /// Fewer letters than this before a `*` would match half the dictionary.
    private static final int SHORTEST_PREFIX = 2;

    /// Each beginning may stand for thousands of words.
    private static final int MOST_PREFIXES = 16;

    /// A phrase of more words, with the frequent ones again and again, would keep a core busy for seconds.
    private static final int MOST_WORDS = 64;

    private final Problems problems;
    private final Values values;
    private int prefixes;

    Terms(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /// @param name what stands before a colon in the word, empty when there is none; no field is called so
    Optional<Query> word(String word, String name, int start) {
        boolean looksLikeField = word.length() > name.length() + 1 && !word.startsWith("//", name.length() + 1);
        if (!name.isEmpty() && looksLikeField) {
            problems.add(start, start + name.length() + 1, Cause.NO_FIELD, Problems.shown(name));
        }
        return word(word, start);
    }

    private Optional<Query> word(String word, int start) {
        String bare = withoutStars(word, start);
        if (isEmpty(bare)) {
            problems.add(start, start + word.length(), Cause.NO_LETTER, Problems.shown(word));
            return Optional.empty();
        }
        return Optional.of(new Query.Text(firstWords(bare, start), false, isPrefix(word, bare, start)));
    }

    /// The number itself, or else its pieces wherever they stand.
    static Query number(String typed) {
        boolean beginning = typed.endsWith("*");
        String number = beginning ? typed.substring(0, typed.length() - 1) : typed;
        String[] words = number.split(" +");
        List<Query> pieces = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            pieces.add(new Query.Text(words[i], false, beginning && i == words.length - 1));
        }
        return new Query.Or(List.of(new Query.Text(number, true, beginning), new Query.And(pieces)));
    }

    Optional<Query> phrase(@Nullable SearchField field, String phrase, int start) {
        if (field != null) {
            return fieldValue(field, phrase.strip(), true, false, start);
        }
        if (isEmpty(phrase)) {
            problems.add(start, start + phrase.length() + 2, Cause.QUOTE_EMPTY);
            return Optional.empty();
        }
        return Optional.of(new Query.Text(firstWords(phrase, start).strip(), true, false));
    }

    Optional<Query> value(SearchField field, String word, int start) {
        String bare = withoutStars(word, start);
        return fieldValue(field, bare, false, isPrefix(word, bare, start), start);
    }

    private Optional<Query> fieldValue(SearchField field, String value, boolean phrase, boolean prefix, int start) {
        int end = start + field.key().length() + 1 + value.length();
        if (isEmpty(value)) {
            problems.add(start, end, Cause.NO_VALUE, field.key(), field.example());
            return Optional.empty();
        }
        if (isWord(field.kind())) {
            return Optional.of(new Query.Field(field, firstWords(value, start), phrase, prefix));
        }
        return values.read(field, value, start, end);
    }

    /// Each Chinese character is a word here.
    private String firstWords(String text, int start) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean begins = letter && (!inside || Character.isIdeographic(c));
            inside = letter;
            if (begins && ++words > MOST_WORDS) {
                problems.add(start, start + text.length(), Cause.TOO_MANY_WORDS, MOST_WORDS);
                return text.substring(0, i);
            }
        }
        return text;
    }

    private static boolean isWord(Kind kind) {
        return switch (kind) {
            case TEXT, PERSON, NAME, CODE, EXACT -> true;
            case FLAG, SIZE, DATE, PERIOD, LANE -> false;
        };
    }

    private String withoutStars(String word, int start) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == '*') {
            end--;
        }
        String bare = word.substring(0, end);
        if (bare.indexOf('*') >= 0) {
            problems.add(start, start + word.length(), Cause.STAR_INSIDE, Problems.shown(word));
        }
        return bare;
    }

    private boolean isPrefix(String word, String bare, int start) {
        if (word.length() == bare.length() || bare.indexOf('*') >= 0 || isEmpty(bare)) {
            return false;
        }
        long letters = bare.codePoints().filter(Character::isLetterOrDigit).count();
        boolean enough = letters >= SHORTEST_PREFIX || bare.codePoints().anyMatch(Character::isIdeographic);
        if (!enough) {
            problems.add(start, start + word.length(), Cause.STAR_EARLY, word, SHORTEST_PREFIX);
        }
        return enough && affordable(word, start);
    }

    private boolean affordable(String word, int start) {
        boolean affordable = ++prefixes <= MOST_PREFIXES;
        if (!affordable) {
            problems.add(start, start + word.length(), Cause.TOO_MANY_BEGINNINGS, Problems.shown(word), MOST_PREFIXES);
        }
        return affordable;
    }

    private static boolean isEmpty(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
