package dev.fairlead.goods;

import dev.fairlead.text.Words;
import java.util.Set;

/// Words for what goods are packed in: no goods themselves.
final class Packages {

    private static final Set<String> PACKAGES = Words.set("""
            PALLETS PALLET CARTONS CARTON CTNS BAGS DRUMS BOXES CASES CRATES ROLLS BUNDLES PIECES PCS SACKS
            BALES PACKAGES PKGS CANS TINS PAILS JARS BOTTLES LOOSE LOADS LOAD CONTAINERS IBCS PLTS TONS TONNES
            """);
    private static final Set<String> KINDS =
            Set.of("JUMBO", "BIG", "BULK", "WOODEN", "STEEL", "PLASTIC", "IRON", "PP", "LOOSE", "EURO", "STANDARD");

    private static final String[] PACKED = {
        " PACKED ", " PACKING AS ", " PACKING IN ", " ON PALLETS", " ON PALLET", " ON SKIDS", " INSIDE "
    };
    private static final Set<String> MATERIALS = Set.of(
            "WOODEN", "STEEL", "PLASTIC", "IRON", "METAL", "PAPER", "FIBRE", "FIBER", "HDPE", "PLYWOOD", "GLASS");

    private Packages() {}

    /// `JUMBO BAGS`, `WOODEN CASES`: nothing but packages.
    static boolean areAll(String phrase) {
        int last = phrase.lastIndexOf(' ');
        return PACKAGES.contains(phrase.substring(last + 1)) && (last < 0 || KINDS.contains(phrase.substring(0, last)));
    }

    /// Where the name ends that says what the goods are packed in: `PU BRIEFCASES PACKED IN CARTONS`, `FOOD
    /// ADDITIVES IN PLASTIC DRUMS`. "In bulk" and "in bags" are how goods of the bulk trade are sold, and stay.
    static int endBefore(String text, int start, int end) {
        for (String packed : PACKED) {
            int at = text.indexOf(packed, start, end);
            if (at > start) {
                return at;
            }
        }
        int in = text.indexOf(" IN ", start, end);
        int kind = in + 4;
        int space = in < 0 ? -1 : text.indexOf(' ', kind, end);
        boolean material = space > kind && MATERIALS.contains(text.substring(kind, space));
        return material && PACKAGES.contains(text.substring(space + 1, end)) ? in : end;
    }

    /// Behind the packages: of "wooden pallets of bricks" the bricks.
    static int skip(String text, int start, int end) {
        int of = text.lastIndexOf(" OF ", end - 1);
        int word = of <= start ? -1 : text.lastIndexOf(' ', of - 1) + 1;
        return word >= 0 && PACKAGES.contains(text.substring(Math.max(word, start), of)) ? of + 4 : start;
    }
}
