package dev.fairlead.figures;

import java.util.List;

/// Takes in what is to be counted, figure by figure.
public interface Counter {

    /// Takes in nothing.
    Counter NONE = all(List.of());

    /// All of these take in the same.
    static Counter all(List<? extends Counter> some) {
        return new Counters(some);
    }

    /// One more of a figure that counts as many as there are.
    void one(Metric metric);

    /// Of a figure that counts different things, one that is known by this number; never both number and text.
    void different(Metric metric, long key);

    void different(Metric metric, String key);

    /// Of a median the minutes, of a share 1 or 0.
    void value(Metric metric, int value);
}
