package dev.fairlead.quotes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what a reading belongs to: the price that it repeats, the quote that it goes on with, or itself.
final class Adoption {

    private final Collection<Known> others;

    /// @param others readings of the same conversation, party and price, or lane and price
    Adoption(Collection<Known> others) {
        this.others = others;
    }

    Known of(Known known) {
        Reading reading = known.reading();
        Optional<Reading> original = others.stream()
                .map(Known::reading)
                .filter(reading::echoes)
                .min(Comparator.comparing(Reading::quotedAt));
        if (original.isPresent()) {
            return known.in(original.get().series(), reading, true);
        }
        if (!reading.copied() && !reading.offer().isComplete()) {
            List<Reading> above = others.stream()
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
