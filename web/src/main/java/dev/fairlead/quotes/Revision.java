package dev.fairlead.quotes;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// One of the prices of a quote that followed each other.
///
/// @param copies in how many more places it stands
public record Revision(int number, Instant quotedAt, Offer offer, long mailId, String messageId, int copies) {

    /// The latest first.
    static List<Revision> of(Collection<Known> readings) {
        var byNumber = new TreeMap<Integer, List<Known>>(Comparator.reverseOrder());
        readings.stream()
                .sorted(Comparator.comparing(Known::echo)
                        .thenComparing(known -> known.reading().copied())
                        .thenComparing(known -> known.reading().quotedAt()))
                .forEach(known -> byNumber.computeIfAbsent(known.revision(), number -> new java.util.ArrayList<>())
                        .add(known));
        return byNumber.entrySet().stream()
                .map(entry -> {
                    Reading first = entry.getValue().getFirst().reading();
                    return new Revision(
                            entry.getKey(),
                            first.quotedAt(),
                            first.offer(),
                            first.source().mailId(),
                            first.source().messageId(),
                            entry.getValue().size() - 1);
                })
                .toList();
    }
}
