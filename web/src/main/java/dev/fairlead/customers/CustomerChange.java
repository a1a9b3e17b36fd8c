package dev.fairlead.customers;

import java.time.Instant;
import java.util.List;

/// One field of a customer that somebody changed.
///
/// @param field as the API names it, or `created`, `merged` … for what happened to the whole file
/// @param was of a list only what went
/// @param now of a list only what came
record CustomerChange(long customerId, int version, String field, String was, String now, String by, Instant at) {

    List<String> gone() {
        return was.isEmpty() ? List.of() : was.lines().toList();
    }

    List<String> come() {
        return now.isEmpty() ? List.of() : now.lines().toList();
    }
}
