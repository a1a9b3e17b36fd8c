package dev.fairlead.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases with which lines begin, whatever their case. They are kept by their first character, so that nearly every
/// line costs one look.
final class Openings {
    private final BitSet firsts = new BitSet();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /// @param phrases of two with the same beginning the earlier one counts
    Openings(List<String> phrases) {
        for (String phrase : phrases) {
            char first = lower(phrase.charAt(0));
            firsts.set(first);
            byFirst.computeIfAbsent(first, same -> new ArrayList<>()).add(phrase);
        }
    }

    boolean begin(String line, int at) {
        return !at(line, at).isEmpty();
    }

    /// The phrase that stands here, empty without one.
    String at(String line, int at) {
        if (at < line.length() && firsts.get(lower(line.charAt(at)))) {
            for (String phrase : byFirst.getOrDefault(lower(line.charAt(at)), List.of())) {
                if (line.regionMatches(true, at, phrase, 0, phrase.length())) {
                    return phrase;
                }
            }
        }
        return "";
    }

    private static char lower(char c) {
        return Character.toLowerCase(c);
    }
}
