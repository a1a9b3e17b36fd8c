package dev.fairlead.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The register of ships: names as folded text, IMO numbers. A name can be carried by several ships, a ship has had
/// several names.
public final class Vessels {

    private static final int FIRST_WORDS = 1 << 16;

    private final Map<String, List<String>> imosByName = new HashMap<>();
    private final Map<String, List<String>> namesByImo = new HashMap<>();
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
        imosByName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(imo);
        namesByImo.computeIfAbsent(imo, i -> new ArrayList<>(1)).add(name);
    }

    /// Whether the first word of this stretch may begin a name: most do not, and none of its stretches needs a
    /// look.
    public boolean mayBegin(String text, int start, int end) {
        return firstWords.get(firstWord(text, start, end));
    }

    public boolean has(String name) {
        return imosByName.containsKey(name);
    }

    /// IMO numbers of the ships that carry or carried this name.
    public List<String> imosOf(String name) {
        return imosByName.getOrDefault(name, List.of());
    }

    /// Names of the ship with this IMO number, the present one first.
    public List<String> namesOf(String imo) {
        return namesByImo.getOrDefault(imo, List.of());
    }

    public int size() {
        return namesByImo.size();
    }
}
