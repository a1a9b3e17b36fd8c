package dev.fairlead.activity;

import org.jspecify.annotations.Nullable;

/// The figures of one rep's day, or of any days and reps put together.
final class Tallies implements Counter {

    private static final Metric[] METRICS = Metric.values();

    private final @Nullable Tally[] tallies = new @Nullable Tally[METRICS.length];

    void add(Item item) {
        of(item.metric()).add(item);
    }

    @Override
    public void one(Metric metric) {
        of(metric).addValue(0);
    }

    @Override
    public void different(Metric metric, long key) {
        of(metric).addKey(key);
    }

    @Override
    public void different(Metric metric, String key) {
        of(metric).addKey(key);
    }

    @Override
    public void value(Metric metric, int value) {
        of(metric).addValue(value);
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
    Long figure(Metric metric) {
        Tally tally = tallies[metric.ordinal()];
        return tally == null ? new Tally(metric.unit()).figure() : tally.figure();
    }

    /// How many things the figure is put together of.
    int count(Metric metric) {
        Tally tally = tallies[metric.ordinal()];
        return tally == null ? 0 : tally.count();
    }
}
