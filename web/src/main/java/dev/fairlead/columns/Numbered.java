package dev.fairlead.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Values that many rows share, each kept once under a small number. What no row has any more stays until the program
/// ends.
public final class Numbered<T> {

    /// Stands for null.
    public static final int NONE = -1;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    public int number(@Nullable T value) {
        if (value == null) {
            return NONE;
        }
        Integer known = numbers.putIfAbsent(value, values.size());
        if (known == null) {
            values.add(value);
            return values.size() - 1;
        }
        return known;
    }

    /// [#NONE] when no row ever had it.
    public int find(T value) {
        return Objects.requireNonNullElse(numbers.get(value), NONE);
    }

    public @Nullable T value(int number) {
        return number == NONE ? null : values.get(number);
    }

    public T get(int number) {
        return values.get(number);
    }

    /// The numbers of those of which this is true.
    public BitSet where(Predicate<T> test) {
        BitSet found = new BitSet(values.size());
        for (int number = 0; number < values.size(); number++) {
            if (test.test(values.get(number))) {
                found.set(number);
            }
        }
        return found;
    }
}
