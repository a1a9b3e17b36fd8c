package dev.fairlead.activity;

import dev.fairlead.activity.Metric.Unit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a figure is put together from: of one day, or of many.
///
/// As text: a count, or the different keys or the values with `;` between, sorted, so that the same things always make
/// the same text.
final class Tally {

    private static final String MARK = ";";

    private final Unit unit;
    private int count;
    private int hits;
    private int[] values = new int[0];
    private final Set<String> keys = new HashSet<>();

    Tally(Unit unit) {
        this.unit = unit;
    }

    void add(Item item) {
        add(item.key(), item.value());
    }

    private void add(String key, int value) {
        switch (unit) {
            case DIFFERENT -> keys.add(key);
            case MINUTES -> append(value);
            case PERCENT -> hits += value;
            case COUNT -> {}
        }
        count++;
    }

    private void append(int value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, Math.max(4, values.length * 2));
        }
        values[count] = value;
    }

    /// Adds what was written by [#toString()].
    void addText(String text) {
        switch (unit) {
            case COUNT -> count += Integer.parseInt(text);
            case DIFFERENT -> keys.addAll(Arrays.asList(text.split(MARK)));
            case MINUTES -> {
                for (String value : text.split(MARK)) {
                    add("", Integer.parseInt(value));
                }
            }
            case PERCENT -> {
                int mark = text.indexOf('/');
                hits += Integer.parseInt(text.substring(0, mark));
                count += Integer.parseInt(text.substring(mark + 1));
            }
        }
    }

    @Override
    public String toString() {
        return switch (unit) {
            case COUNT -> Integer.toString(count);
            case DIFFERENT -> String.join(MARK, new TreeSet<>(keys));
            case MINUTES -> {
                StringBuilder text = new StringBuilder();
                for (int value : sorted()) {
                    text.append(text.isEmpty() ? "" : MARK).append(value);
                }
                yield text.toString();
            }
            case PERCENT -> hits + "/" + count;
        };
    }

    /// Of how many things it is put together, each of different ones once.
    int count() {
        return unit == Unit.DIFFERENT ? keys.size() : count;
    }

    /// Null when there is nothing to take a median or a share of.
    @Nullable
    Long figure() {
        return switch (unit) {
            case COUNT -> (long) count;
            case DIFFERENT -> (long) keys.size();
            case MINUTES -> median();
            case PERCENT -> count == 0 ? null : Math.round(100.0 * hits / count);
        };
    }

    private int[] sorted() {
        int[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /// The middle one, or the mean of the two in the middle.
    private @Nullable Long median() {
        int[] sorted = sorted();
        if (sorted.length == 0) {
            return null;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? (long) sorted[middle] : ((long) sorted[middle - 1] + sorted[middle]) / 2;
    }
}
