package dev.fairlead.vocabulary;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// The register of ships: names as folded text, IMO numbers. A name can be carried by several ships, a ship has had
/// several names.
public final class Vessels {

    private static final int FIRST_WORDS = 1 << 16;

    private final Set<String> names = new HashSet<>();
    private final Set<String> imos = new HashSet<>();
    /// Remainders of the hashes of first words: most words of a text begin no name, and need no look into the
    /// register.
    private final BitSet firstWords = new BitSet(FIRST_WORDS);

    Vessels() {}

    private static int firstWord(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end && text.charAt(i) != ' '; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash & FIRST_WORDS - 1;
    }

    void add(String imo, String name) {
        firstWords.set(firstWord(name, 0, name.length()));
        names.add(name);
        imos.add(imo);
    }

    /// Whether the first word of this stretch may begin a name: most do not, and none of its stretches needs a
    /// look.
    public boolean mayBegin(String text, int start, int end) {
        return firstWords.get(firstWord(text, start, end));
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    /// How many ships, whatever their names.
    public int size() {
        return imos.size();
    }
}
