package dev.fairlead.readings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what a reading belongs to: the price that it repeats, the quote that it goes on with, or itself.
final class Adoption {

    private final Map<String, List<Known>> byPrice = new HashMap<>();
    private final Map<String, List<Known>> byThread = new HashMap<>();

    /// @param others readings of the same conversation, party and price, or lane and price
    Adoption(Collection<Known> others) {
        for (Known known : others) {
            Reading other = known.reading();
            byPrice.computeIfAbsent(other.price(), price -> new ArrayList<>()).add(known);
            byThread.computeIfAbsent(other.source().threadKey(), thread -> new ArrayList<>())
                    .add(known);
        }
    }

    Known of(Known known) {
        Reading reading = known.reading();
        Optional<Known> original = byPrice.getOrDefault(reading.price(), List.of()).stream()
                .filter(other -> reading.echoes(other.reading()))
                .min(Comparator.comparing(other -> other.reading().quotedAt()));
        if (original.isPresent()) {
            return known.in(original.get().series(), reading, true);
        }
        if (!reading.copied() && !reading.offer().isComplete()) {
            List<Reading> above = byThread.getOrDefault(reading.source().threadKey(), List.of()).stream()
                    .map(Known::reading)
                    .filter(other -> !other.copied()
                            && other.offer().isComplete()
                            && other.quotedAt().isBefore(reading.quotedAt())
                            && reading.mayContinue(other))
                    .toList();
            // Where it might go on with one of several it stays by itself.
            if (above.stream().map(Reading::series).distinct().count() == 1) {
                Reading first = above.getFirst();
                return known.in(first.series(), reading.filledFrom(first), false);
            }
        }
        return known.in(reading.series(), reading, false);
    }
}
