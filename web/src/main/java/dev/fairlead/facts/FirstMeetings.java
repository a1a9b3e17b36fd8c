package dev.fairlead.facts;

import dev.fairlead.facts.First.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The first mail of each customer and of each of its people, among facts that come in any order, from any thread.
final class FirstMeetings {

    private final Map<Key, Fact> first = new HashMap<>();

    synchronized void add(List<Fact> facts) {
        facts.stream()
                .filter(Fact::counted)
                .forEach(fact -> First.of(fact)
                        .forEach(one ->
                                first.merge(one.key(), fact, (a, b) -> First.ORDER.compare(a, b) <= 0 ? a : b)));
    }

    synchronized List<First> all() {
        List<First> met = new ArrayList<>(first.size());
        first.forEach((key, fact) ->
                First.of(fact).stream().filter(one -> one.key().equals(key)).forEach(met::add));
        return met;
    }
}
