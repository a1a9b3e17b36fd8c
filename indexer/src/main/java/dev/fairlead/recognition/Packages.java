package dev.fairlead.recognition;

import java.util.Set;

/// Words for what goods are packed in: no goods themselves.
final class Packages {

    private static final Set<String> PACKAGES = Set.of(
            ("PALLETS PALLET CARTONS CARTON CTNS BAGS DRUMS BOXES CASES CRATES ROLLS BUNDLES PIECES PCS SACKS BALES "
                            + "PACKAGES PKGS LOADS LOAD CONTAINERS IBCS PLTS TONS TONNES")
                    .split(" "));
    private static final Set<String> KINDS =
            Set.of("JUMBO", "BIG", "BULK", "WOODEN", "STEEL", "PLASTIC", "IRON", "PP", "LOOSE", "EURO", "STANDARD");

    private Packages() {}

    /// `JUMBO BAGS`, `WOODEN CASES`: nothing but packages.
    static boolean areAll(String phrase) {
        int last = phrase.lastIndexOf(' ');
        return PACKAGES.contains(phrase.substring(last + 1)) && (last < 0 || KINDS.contains(phrase.substring(0, last)));
    }

    /// Behind the packages: of "wooden pallets of bricks" the bricks.
    static int skip(String text, int start, int end) {
        int of = text.lastIndexOf(" OF ", end - 1);
        int word = of <= start ? -1 : text.lastIndexOf(' ', of - 1) + 1;
        return word >= 0 && PACKAGES.contains(text.substring(Math.max(word, start), of)) ? of + 4 : start;
    }
}
