package dev.fairlead.readings;

import dev.fairlead.quotes.Revision;
import dev.fairlead.quotes.Revisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The prices of quotes as their mails name them.
@Component
class ReadRevisions implements Revisions {

    private final ReadingRows readings;

    ReadRevisions(ReadingRows readings) {
        this.readings = readings;
    }

    @Override
    public Map<Long, List<Revision>> of(Collection<Long> quoteIds) {
        return readings.ofQuotes(quoteIds).stream()
                .collect(Collectors.groupingBy(
                        known -> Objects.requireNonNull(known.quoteId()),
                        Collectors.collectingAndThen(Collectors.toList(), ReadRevisions::latestFirst)));
    }

    /// Of one quote.
    static List<Revision> latestFirst(Collection<Known> readings) {
        var byNumber = new TreeMap<Integer, List<Known>>(Comparator.reverseOrder());
        readings.stream()
                .sorted(Comparator.comparing(Known::echo)
                        .thenComparing(known -> known.reading().copied())
                        .thenComparing(known -> known.reading().quotedAt()))
                .forEach(known -> byNumber.computeIfAbsent(known.revision(), number -> new ArrayList<>())
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
