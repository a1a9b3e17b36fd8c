package dev.fairlead.search;

import dev.fairlead.search.SearchResult.FacetCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// The most frequent values of one facet, found without a look at the names of the others.
final class FrequentValues {
    private final int most;
    private final PriorityQueue<FacetCount> best = new PriorityQueue<>(FacetCounter.MOST_FREQUENT_FIRST.reversed());

    /// Of the rarest of the best once there are enough of them.
    private long rarest;

    /// A rep with two mailboxes is counted within each, and is one value all the same.
    private final Map<String, Long> added = new HashMap<>();

    FrequentValues(int most) {
        this.most = most;
    }

    void add(FacetDictionary.Value value, long count) {
        if (value.mailbox() != null) {
            added.merge(value.value(), count, Long::sum);
        } else if (belongs(value.value(), count)) {
            offer(new FacetCount(value.value(), count));
        }
    }

    private boolean belongs(String value, long count) {
        return best.size() < most
                || count > rarest
                || count == rarest && value.compareTo(best.element().value()) < 0;
    }

    private void offer(FacetCount value) {
        best.add(value);
        if (best.size() > most) {
            best.poll();
        }
        rarest = best.element().count();
    }

    List<FacetCount> mostFrequentFirst() {
        Stream<FacetCount> sums = added.entrySet().stream().map(sum -> new FacetCount(sum.getKey(), sum.getValue()));
        return Stream.concat(best.stream(), sums)
                .sorted(FacetCounter.MOST_FREQUENT_FIRST)
                .limit(most)
                .toList();
    }
}
