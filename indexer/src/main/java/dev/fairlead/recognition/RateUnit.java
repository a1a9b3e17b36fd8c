package dev.fairlead.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an amount is for: kinds of boxes, or a unit such as BL, WM, CNTR.
///
/// @param types one for each amount of the list, or one for all; empty when only a unit is known
/// @param unit empty when nothing is said
record RateUnit(List<String> types, String unit) {

    static final RateUnit UNKNOWN = new RateUnit(List.of(), "");

    // By place in the list when nothing else is said: USD 850/1350/1350
    private static final List<String> SIZES = List.of("20GP", "40GP", "40HQ", "45HQ");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("CONTAINER", "CNTR"),
            Map.entry("CNTR", "CNTR"),
            Map.entry("CTNR", "CNTR"),
            Map.entry("BOX", "CNTR"),
            Map.entry("UNIT", "CNTR"),
            Map.entry("柜", "CNTR"),
            Map.entry("箱", "CNTR"),
            Map.entry("BL", "BL"),
            Map.entry("B/L", "BL"),
            Map.entry("SET", "BL"),
            Map.entry("DOC", "BL"),
            Map.entry("票", "BL"),
            Map.entry("SHIPMENT", "SHIPMENT"),
            Map.entry("SHPT", "SHIPMENT"),
            Map.entry("TEU", "TEU"),
            Map.entry("FEU", "FEU"),
            Map.entry("CBM", "WM"),
            Map.entry("RT", "WM"),
            Map.entry("R/T", "WM"),
            Map.entry("W/M", "WM"),
            Map.entry("M3", "WM"),
            Map.entry("方", "WM"),
            Map.entry("立方", "WM"),
            Map.entry("计费吨", "WM"),
            Map.entry("KG", "KG"),
            Map.entry("KGS", "KG"),
            Map.entry("公斤", "KG"),
            Map.entry("TON", "TON"),
            Map.entry("MT", "TON"),
            Map.entry("吨", "TON"),
            Map.entry("DAY", "DAY"),
            Map.entry("天", "DAY"),
            Map.entry("HQ", "40HQ"),
            Map.entry("HC", "40HQ"),
            Map.entry("GP", "20GP"),
            Map.entry("20", "20GP"),
            Map.entry("40", "40GP"),
            Map.entry("45", "45HQ"),
            Map.entry("40H", "40HQ"));

    /// Reads behind an amount: `per 40HQ`, `/柜`, `per 20/40/HQ`, `W/M`.
    static RateUnit behind(RateLine line, int end) {
        String text = line.sheet().text();
        int lineEnd = line.end();
        int i = Scan.skip(text, end, " ");
        boolean announced = false;
        if (text.startsWith("/-", i)) {
            i = Scan.skip(text, i + 2, " ");
        }
        for (String word : List.of("PER ", "/", "EACH ", "每", "一")) {
            if (text.startsWith(word, i)) {
                i = Scan.skip(text, i + word.length(), " ");
                announced = true;
                break;
            }
        }
        List<String> types = new ArrayList<>();
        while (i < lineEnd) {
            Sheet.Spot box = spotAt(line, i);
            if (box == null) {
                break;
            }
            types.add(box.mention().value());
            i = box.to();
            if (i >= lineEnd || text.charAt(i) != '/') {
                break;
            }
            i++;
        }
        if (!types.isEmpty()) {
            return announced ? new RateUnit(types, "") : UNKNOWN;
        }
        return unit(text, i, announced);
    }

    /// In `20GP 2150 / 40HQ 3280` the box behind the slash is that of the next amount.
    static boolean belongsToNext(RateLine line, int end) {
        String text = line.sheet().text();
        int i = Scan.skip(text, end, " /");
        Sheet.Spot box = spotAt(line, i);
        int next = box == null ? line.end() : Scan.skip(text, box.to(), " :$");
        return next < line.end() && Scan.isDigit(text.charAt(next));
    }

    private static RateUnit unit(String text, int at, boolean announced) {
        for (int length = Math.min(9, text.length() - at); length > 0; length--) {
            String unit = UNITS.get(text.substring(at, at + length));
            boolean whole = Scan.endsWord(text, at + length) || text.startsWith("S", at + length);
            if (unit != null && whole && (announced || unit.equals("WM"))) {
                return Character.isDigit(unit.charAt(0))
                        ? new RateUnit(List.of(unit), "")
                        : new RateUnit(List.of(), unit);
            }
        }
        return UNKNOWN;
    }

    /// Reads in front of an amount: `20GP: USD 450`, `20'/40'/40'H $1.150/$1.950/$1.950`.
    static RateUnit before(RateLine line, int start, int lineStart) {
        String text = line.sheet().text();
        List<String> types = new ArrayList<>();
        int i = start;
        while (i > lineStart) {
            int at = i;
            while (at > lineStart && " :=-.,'\"(/$|@\t".indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            Sheet.Spot box = spotEndingNear(line, at, i);
            if (box == null) {
                break;
            }
            types.addFirst(box.mention().value());
            i = box.from();
        }
        return types.isEmpty() ? UNKNOWN : new RateUnit(types, "");
    }

    /// The type of the amount at this place of a list of so many.
    String type(int index, int amounts) {
        if (types.size() == amounts) {
            return types.get(index);
        }
        if (types.isEmpty()) {
            return amounts > 1 && unit.isEmpty() && amounts <= SIZES.size() ? SIZES.get(index) : "";
        }
        return amounts == 1 ? types.getLast() : amounts <= SIZES.size() ? SIZES.get(index) : "";
    }

    boolean isKnown() {
        return !types.isEmpty() || !unit.isEmpty();
    }

    private static Sheet.@Nullable Spot spotAt(RateLine line, int from) {
        for (Sheet.Spot spot : line.spots()) {
            if (spot.from() == from && spot.mention().type() == MentionType.EQUIPMENT) {
                return spot;
            }
        }
        return null;
    }

    private static Sheet.@Nullable Spot spotEndingNear(RateLine line, int from, int to) {
        for (Sheet.Spot spot : line.spots()) {
            if (spot.to() >= from && spot.to() <= to && spot.mention().type() == MentionType.EQUIPMENT) {
                return spot;
            }
        }
        return null;
    }
}
