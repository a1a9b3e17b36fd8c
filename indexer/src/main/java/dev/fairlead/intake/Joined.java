package dev.fairlead.intake;

import java.util.HashMap;
import java.util.Map;

/// Things that belong together, found by joining them two at a time; nearly constant time for each.
final class Joined<T> {

    private final Map<T, T> above = new HashMap<>();

    void join(T one, T other) {
        T first = first(one);
        T second = first(other);
        if (!first.equals(second)) {
            above.put(second, first);
        }
    }

    /// The same for all that belong together.
    T first(T one) {
        T top = one;
        T next = above.putIfAbsent(top, top);
        while (next != null && !next.equals(top)) {
            top = next;
            next = above.getOrDefault(top, top);
        }
        // What was passed on the way hangs directly on the top from now on.
        T passed = one;
        while (!passed.equals(top)) {
            T following = above.getOrDefault(passed, top);
            above.put(passed, top);
            passed = following;
        }
        return top;
    }
}
