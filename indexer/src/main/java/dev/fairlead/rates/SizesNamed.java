package dev.fairlead.rates;

import dev.fairlead.ratelines.RateUnit;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The kinds of containers that a mail names beside its prices: a list of as many amounts without any is for these,
/// the shorter first. `20' USD 230 / 40'HC USD 390, THC 5,600/7,000`
final class SizesNamed {

    private SizesNamed() {}

    /// Null where only one kind is named, or more than one mail has lists for.
    static @Nullable List<String> in(List<RateDraft> drafts) {
        TreeSet<String> named = new TreeSet<>();
        for (RateDraft draft : drafts) {
            String box = draft.size() == 0 ? draft.equipment() : null;
            if (box != null && !RateUnit.SIZES.contains(box)) {
                return null;
            }
            if (box != null) {
                named.add(box);
            }
        }
        return named.size() < 2 ? null : List.copyOf(named);
    }
}
