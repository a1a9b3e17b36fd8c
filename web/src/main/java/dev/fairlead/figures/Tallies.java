package dev.fairlead.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The figures of one rep's day, or of any days and reps put together.
public final class Tallies implements Counter {

    private static final Metric[] METRICS = Metric.values();

    private final @Nullable Tally[] tallies = new @Nullable Tally[METRICS.length];

    /// Null for all.
    private final @Nullable Set<Metric> wanted;

    public Tallies() {
        this.wanted = null;
    }

    /// Of these figures only, whatever else comes in.
    public Tallies(Set<Metric> wanted) {
        this.wanted = wanted;
    }

    public void add(Item item) {
        of(item.metric()).add(item);
    }

    @Override
    public void one(Metric metric) {
        if (isWanted(metric)) {
            of(metric).addValue(0);
        }
    }

    @Override
    public void different(Metric metric, long key) {
        if (isWanted(metric)) {
            of(metric).addKey(key);
        }
    }

    @Override
    public void different(Metric metric, String key) {
        if (isWanted(metric)) {
            of(metric).addKey(key);
        }
    }

    @Override
    public void value(Metric metric, int value) {
        if (isWanted(metric)) {
            of(metric).addValue(value);
        }
    }

    private boolean isWanted(Metric metric) {
        return wanted == null || wanted.contains(metric);
    }

    private Tally of(Metric metric) {
        Tally tally = tallies[metric.ordinal()];
        if (tally == null) {
            tally = new Tally(metric.unit());
            tallies[metric.ordinal()] = tally;
        }
        return tally;
    }

    /// Nothing is 0, but nothing has no median and no share.
    @Nullable
    public Long figure(Metric metric) {
        Tally tally = tallies[metric.ordinal()];
        return tally == null ? new Tally(metric.unit()).figure() : tally.figure();
    }

    /// How many things the figure is put together of.
    public int count(Metric metric) {
        Tally tally = tallies[metric.ordinal()];
        return tally == null ? 0 : tally.count();
    }
}
