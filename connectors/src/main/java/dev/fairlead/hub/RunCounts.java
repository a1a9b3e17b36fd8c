package dev.fairlead.hub;

import dev.fairlead.trade.Outcome.What;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// What became of the records of one run. Parts of an exchange may run beside each other.
final class RunCounts {

    /// Under which an exchange carries it.
    static final String PROPERTY = "FairleadRunCounts";

    private final Map<What, Long> counts = new EnumMap<>(What.class);

    synchronized void add(What what, long more) {
        if (more > 0) {
            counts.merge(what, more, Long::sum);
        }
    }

    synchronized long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Without those that are 0.
    synchronized Map<String, Long> byName() {
        Map<String, Long> names = new LinkedHashMap<>();
        counts.forEach((what, count) -> names.put(what.key(), count));
        return names;
    }
}
