package dev.fairlead.figures;

import java.util.List;

/// Several that take in the same.
record Counters(List<? extends Counter> all) implements Counter {

    @Override
    public void one(Metric metric) {
        all.forEach(counter -> counter.one(metric));
    }

    @Override
    public void different(Metric metric, long key) {
        all.forEach(counter -> counter.different(metric, key));
    }

    @Override
    public void different(Metric metric, String key) {
        all.forEach(counter -> counter.different(metric, key));
    }

    @Override
    public void value(Metric metric, int value) {
        all.forEach(counter -> counter.value(metric, value));
    }
}
