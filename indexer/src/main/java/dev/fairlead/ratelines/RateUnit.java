package dev.fairlead.ratelines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an amount is for: kinds of boxes, or a unit such as BL, WM, CNTR.
///
/// @param boxes one for each amount of a list, or all for one amount; empty when only a unit is known
/// @param unit empty when nothing is said
/// @param first index of the first token, `next` of the first behind it
/// @param announced by a slash or "per", so that it cannot belong to the next amount
public record RateUnit(List<String> boxes, String unit, int first, int next, boolean announced) {

    // By place in the list when nothing else is said: USD 850/1350/1350
    public static final List<String> SIZES = List.of("20GP", "40GP", "40HQ", "45HQ");

    public static RateUnit unknown(int at) {
        return new RateUnit(List.of(), "", at, at, false);
    }

    public static RateUnit of(List<String> boxes) {
        return new RateUnit(boxes, "", 0, 0, false);
    }

    public boolean isKnown() {
        return !boxes.isEmpty() || !unit.isEmpty();
    }

    public boolean isBox() {
        return !boxes.isEmpty();
    }

    /// The boxes of each amount of a list of so many; none where only a unit or nothing is known.
    ///
    /// @param order what the lines above say of the order of lists
    /// @param labelled the box stands in front, with a colon: it is that of all amounts
    public List<List<String>> boxesOf(int amounts, @Nullable List<String> order, boolean labelled) {
        if (amounts == 1) {
            return List.of(boxes);
        }
        if (boxes.size() == amounts) {
            return each(boxes);
        }
        if (labelled && boxes.size() == 1) {
            // 40HQ SOC: USD 6,900 / 7,600: two lanes or carriers, one kind of box
            return each(java.util.Collections.nCopies(amounts, boxes.getFirst()));
        }
        if (amounts == 2 && boxes.equals(List.of("40HQ"))) {
            // USD 850/1150/40HQ: the last is for the box behind it
            return each(List.of("20GP", "40HQ"));
        }
        if (boxes.size() == 3 && amounts == 2) {
            return List.of(boxes.subList(0, 1), boxes.subList(1, 3));
        }
        boolean ordered = order != null && order.size() == amounts;
        if (!unit.isEmpty() || amounts > SIZES.size() && !ordered) {
            return each(java.util.Collections.nCopies(amounts, "")).stream()
                    .map(none -> List.<String>of())
                    .toList();
        }
        return each(ordered ? java.util.Objects.requireNonNull(order) : SIZES.subList(0, amounts));
    }

    private static List<List<String>> each(List<String> boxes) {
        return boxes.stream().map(List::of).toList();
    }
}
