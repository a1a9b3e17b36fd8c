package dev.fairlead.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The register of ships: names as folded text, IMO numbers. A name can be carried by several ships, a ship has had
/// several names.
public final class Vessels {

    private final Map<String, List<String>> imosByName = new HashMap<>();
    private final Map<String, List<String>> namesByImo = new HashMap<>();

    Vessels() {}

    void add(String imo, String name) {
        imosByName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(imo);
        namesByImo.computeIfAbsent(imo, i -> new ArrayList<>(1)).add(name);
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
