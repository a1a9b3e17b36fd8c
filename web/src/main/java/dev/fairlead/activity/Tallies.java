package dev.fairlead.activity;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of one rep's day, or of any days and reps put together.
final class Tallies {

    private final Map<Metric, Tally> tallies = new EnumMap<>(Metric.class);

    void add(Item item) {
        of(item.metric()).add(item);
    }

    private Tally of(Metric metric) {
        return tallies.computeIfAbsent(metric, one -> new Tally(one.unit()));
    }

    boolean isEmpty() {
        return tallies.isEmpty();
    }

    /// Nothing is 0, but nothing has no median and no share.
    @Nullable
    Long figure(Metric metric) {
        Tally tally = tallies.get(metric);
        return tally == null ? new Tally(metric.unit()).figure() : tally.figure();
    }

    /// How many things the figure is put together of.
    int count(Metric metric) {
        Tally tally = tallies.get(metric);
        return tally == null ? 0 : tally.count();
    }

    /// Adds what was written by [#toString()]: a line each, figure and tally with a blank between.
    void addText(String text) {
        text.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            Metric.withKey(line.substring(0, blank))
                    .ifPresent(metric -> of(metric).addText(line.substring(blank + 1)));
        });
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        tallies.forEach((metric, tally) ->
                text.append(metric.key()).append(' ').append(tally).append('\n'));
        return text.toString();
    }
}
