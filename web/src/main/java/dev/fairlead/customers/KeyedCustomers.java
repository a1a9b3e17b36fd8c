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
        keys.apply(customer)
                .forEach(key -> ids.computeIfAbsent(key, each -> ConcurrentHashMap.newKeySet())
                        .add(customer.id()));
    }

    /// Only what it has not kept.
    void leave(Customer before, @Nullable Customer after) {
        Set<String> kept = after == null ? Set.of() : keys.apply(after);
        keys.apply(before).stream().filter(key -> !kept.contains(key)).forEach(key -> of(key).remove(before.id()));
    }

    /// Not to be changed, and changing by itself.
    Set<Long> of(String key) {
        return ids.getOrDefault(key, ConcurrentHashMap.newKeySet());
    }
}
