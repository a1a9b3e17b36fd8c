package dev.fairlead.text;

import java.util.List;
import java.util.Set;

/// The word lists of the rules as they stand in the code, over as many lines as it takes.
public final class Words {

    private Words() {}

    /// Single words, with blanks between: `PALLETS CARTONS BAGS`.
    public static Set<String> set(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /// Turns of speech in their order, with semicolons between, since of two that begin alike the first one counts.
    /// A blank at an end of one is written `_`: `AT PORT_; OFF_`.
    public static List<String> list(String phrases) {
        return List.of(phrases.split("[;\n]")).stream()
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> phrase.replace('_', ' '))
                .toList();
    }
}
