package dev.fairlead.quotes;

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
final class Numbered<T> {

    /// Stands for null.
    static final int NONE = -1;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int number(@Nullable T value) {
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
    int find(T value) {
        return Objects.requireNonNullElse(numbers.get(value), NONE);
    }

    @Nullable
    T value(int number) {
        return number == NONE ? null : values.get(number);
    }

    T get(int number) {
        return values.get(number);
    }

    /// The numbers of those of which this is true.
    BitSet where(Predicate<T> test) {
        BitSet found = new BitSet(values.size());
        for (int number = 0; number < values.size(); number++) {
            if (test.test(values.get(number))) {
                found.set(number);
            }
        }
        return found;
    }
}
