package dev.fairlead.ratelines;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Sheet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Mentions by their place in the folded text.
final class SpotIndex {

    private static final Comparator<Sheet.Spot> BY_PLACE = Comparator.comparingInt(Sheet.Spot::from);

    private final Sheet.Spot[] spots;
    private final int[] starts;
    private int cursor;

    SpotIndex(List<Sheet.Spot> noted) {
        this.spots = noted.toArray(Sheet.Spot[]::new);
        Arrays.sort(spots, BY_PLACE);
        this.starts = new int[spots.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = spots[i].from();
        }
    }

    /// To be called before a stretch is looked at from left to right.
    void begin(int from) {
        cursor = first(from);
    }

    /// The equipment or port that begins exactly here; null when something else or nothing does. Asked from left to
    /// right.
    Sheet.@Nullable Spot at(int from) {
        while (cursor < starts.length && starts[cursor] < from) {
            cursor++;
        }
        for (int i = cursor; i < starts.length && starts[i] == from; i++) {
            MentionType type = spots[i].mention().type();
            if (type == MentionType.EQUIPMENT || type == MentionType.PORT) {
                return spots[i];
            }
        }
        return null;
    }

    /// A weight of the goods was read exactly here.
    boolean isWeight(int from) {
        for (int i = first(from); i < starts.length && starts[i] == from; i++) {
            if (spots[i].mention().type() == MentionType.WEIGHT) {
                return true;
            }
        }
        return false;
    }

    /// All that begin from here on and before there, in their order.
    List<Sheet.Spot> between(int from, int to) {
        return Arrays.asList(spots).subList(first(from), first(to));
    }

    private int first(int from) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
