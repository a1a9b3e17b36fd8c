package dev.fairlead.figures.truth;

import dev.fairlead.figures.Metric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was found of each rep's days, and what that comes to.
final class Ledger {

    /// Rep, day and figure to what stands behind it: text of the thing, or a number.
    private final Map<String, Map<LocalDate, Map<String, List<String>>>> found = new HashMap<>();

    void note(String rep, LocalDate day, String figure, String thing) {
        found.computeIfAbsent(rep, key -> new HashMap<>())
                .computeIfAbsent(day, key -> new HashMap<>())
                .computeIfAbsent(figure, key -> new ArrayList<>())
                .add(thing);
    }

    /// The figure of these days, null where there is nothing to take a median or share of.
    @Nullable
    Long figure(Metric metric, String rep, LocalDate from, LocalDate to) {
        List<String> things = new ArrayList<>();
        Map<LocalDate, Map<String, List<String>>> days = found.getOrDefault(rep, Map.of());
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            things.addAll(days.getOrDefault(day, Map.of()).getOrDefault(metric.key(), List.of()));
        }
        return switch (metric.unit()) {
            case COUNT -> (long) things.size();
            case DIFFERENT -> (long) new HashSet<>(things).size();
            case PERCENT ->
                things.isEmpty() ? null : (Long) Math.round(100.0 * Collections.frequency(things, "1") / things.size());
            case MINUTES -> median(things.stream().map(Long::valueOf).sorted().toList());
        };
    }

    private static @Nullable Long median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        long low = sorted.get((sorted.size() - 1) / 2);
        long high = sorted.get(sorted.size() / 2);
        return (low + high) / 2;
    }
}
