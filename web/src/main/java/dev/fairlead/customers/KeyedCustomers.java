package dev.fairlead.customers;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Ids of customers by something that several may share: people, teams, phones. Read by many threads, written by one.
final class KeyedCustomers {

    private final Function<Customer, Set<String>> keys;
    private final Map<String, Set<Long>> ids = new ConcurrentHashMap<>();

    KeyedCustomers(Function<Customer, Set<String>> keys) {
        this.keys = keys;
    }

    void enter(Customer customer) {
        keys.apply(customer).forEach(key -> ids.compute(key, (same, known) -> with(known, customer.id())));
    }

    /// Most keys are of one customer alone, for whom a set that can grow takes ten times the memory.
    private static Set<Long> with(@Nullable Set<Long> known, long id) {
        if (known == null || known.equals(Set.of(id))) {
            return Set.of(id);
        }
        Set<Long> growing = known;
        if (known.size() == 1) {
            growing = ConcurrentHashMap.newKeySet();
            growing.addAll(known);
        }
        growing.add(id);
        return growing;
    }

    private static @Nullable Set<Long> without(Set<Long> known, long id) {
        if (known.equals(Set.of(id))) {
            return null;
        }
        if (known.size() > 1) {
            known.remove(id);
        }
        return known;
    }

    /// Only what it has not kept.
    void leave(Customer before, @Nullable Customer after) {
        Set<String> kept = after == null ? Set.of() : keys.apply(after);
        keys.apply(before).stream()
                .filter(key -> !kept.contains(key))
                .forEach(key -> ids.computeIfPresent(key, (same, known) -> without(known, before.id())));
    }

    /// Not to be changed, and changing by itself.
    Set<Long> of(String key) {
        return ids.getOrDefault(key, Set.of());
    }
}
