package dev.fairlead.activity;

import java.util.List;

/// Takes in what is to be counted, figure by figure.
interface Counter {

    /// Takes in nothing.
    Counter NONE = new Counters(List.of());

    /// One more of a figure that counts as many as there are.
    void one(Metric metric);

    /// Of a figure that counts different things, one that is known by this number; never both number and text.
    void different(Metric metric, long key);

    void different(Metric metric, String key);

    /// Of a median the minutes, of a share 1 or 0.
    void value(Metric metric, int value);
}
