package dev.fairlead.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The forms of an English word that a search for one of them means too: `rate` and `rates`, `confirm` and
/// `confirmed`. Made when a search is asked, so that the index holds words as they were written: phrases, names and
/// codes stay exact, and nothing is added to it.
///
/// Only regular endings, and -ed and -ing only of longer words: `booking` is not `book`, `shipping` is not `ship`.
final class Inflections {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_VERB = 5;
    private static final String SIBILANTS = "(?:s|x|z|ch|sh)";
    private static final List<String> NO_PLURALS = List.of("ss", "us", "is");

    private final Set<String> forms = new LinkedHashSet<>();

    private Inflections() {}

    /// The word itself first; nothing but it when it is no plain word, or written in capitals like a name or code.
    ///
    /// @param written as it was typed; `word` is the same folded
    static List<String> of(String written, String word) {
        boolean plain = word.length() >= SHORTEST
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && written.chars().anyMatch(Character::isLowerCase);
        if (!plain) {
            return List.of(word);
        }
        Inflections all = new Inflections();
        all.forms.add(word);
        all.addOf(word);
        singular(word).forEach(all::addOf);
        verbs(word).forEach(all::addOf);
        return List.copyOf(all.forms);
    }

    private void addOf(String base) {
        forms.add(base);
        boolean y = base.matches(".*[^aeiou]y");
        String stem = y ? base.substring(0, base.length() - 1) + "i" : base;
        forms.add(y ? stem + "es" : base + (base.matches(".*" + SIBILANTS) ? "es" : "s"));
        if (base.length() >= SHORTEST_VERB && !base.endsWith("ing") && !base.endsWith("ed")) {
            String bare = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
            forms.add((y ? stem : bare) + "ed");
            forms.add(bare + "ing");
        }
    }

    private static List<String> singular(String word) {
        if (!word.endsWith("s") || NO_PLURALS.stream().anyMatch(word::endsWith)) {
            return List.of();
        }
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return List.of(word.substring(0, word.length() - 3) + "y");
        }
        String withoutS = word.substring(0, word.length() - 1);
        // "boxes" of "box", "cases" of "case".
        return word.matches(".*" + SIBILANTS + "es")
                ? List.of(withoutS, withoutS.substring(0, withoutS.length() - 1))
                : List.of(withoutS);
    }

    private static List<String> verbs(String word) {
        String stem = word.endsWith("ing")
                ? word.substring(0, word.length() - 3)
                : word.endsWith("ed") ? word.substring(0, word.length() - 2) : "";
        if (stem.length() >= SHORTEST_VERB) {
            return stem.endsWith("i") ? List.of(stem.substring(0, stem.length() - 1) + "y") : List.of(stem, stem + "e");
        }
        // "quoted" of "quote", but not "booked" of a "booke".
        return stem.matches("[a-z]{3}[tcgsv]") ? List.of(stem + "e") : List.of();
    }
}
