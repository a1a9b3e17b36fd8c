package dev.fairlead.figures;

import dev.fairlead.figures.Metric.Unit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a figure is put together from: of one day, or of many.
final class Tally {

    private static final int FEW = 4;

    private final Unit unit;
    private int count;
    private int hits;
    private int[] values = new int[0];
    private @Nullable LongBag numbers;
    private @Nullable Set<String> texts;

    Tally(Unit unit) {
        this.unit = unit;
    }

    void add(Item item) {
        if (unit == Unit.DIFFERENT) {
            addKey(item.key());
        } else {
            addValue(item.value());
        }
    }

    void addValue(int value) {
        if (unit == Unit.MINUTES) {
            if (count == values.length) {
                values = Arrays.copyOf(values, Math.max(FEW, values.length * 2));
            }
            values[count] = value;
        } else {
            hits += value;
        }
        count++;
    }

    void addKey(long key) {
        if (numbers == null) {
            numbers = new LongBag();
        }
        numbers.add(key);
    }

    void addKey(String key) {
        if (texts == null) {
            texts = new HashSet<>();
        }
        texts.add(key);
    }

    /// Of how many things it is put together, each of different ones once.
    int count() {
        return unit == Unit.DIFFERENT
                ? (numbers == null ? 0 : numbers.different()) + (texts == null ? 0 : texts.size())
                : count;
    }

    /// Null when there is nothing to take a median or a share of.
    @Nullable
    Long figure() {
        return switch (unit) {
            case COUNT, DIFFERENT -> (long) count();
            case MINUTES -> median();
            case PERCENT -> count == 0 ? null : Math.round(100.0 * hits / count);
        };
    }

    /// The middle one, or the mean of the two in the middle.
    private @Nullable Long median() {
        if (count == 0) {
            return null;
        }
        int[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        int middle = count / 2;
        return count % 2 == 1 ? (long) sorted[middle] : ((long) sorted[middle - 1] + sorted[middle]) / 2;
    }
}
