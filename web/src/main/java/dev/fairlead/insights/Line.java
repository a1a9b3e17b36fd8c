package dev.fairlead.insights;

import dev.fairlead.figures.Figures;
import dev.fairlead.figures.Metric;
import org.jspecify.annotations.Nullable;

/// One of the things that are compared.
///
/// @param key rep, team, lane, or first day of a period
/// @param before the same figures of the period before
record Line(String key, String label, Figures now, Figures before) {

    public @Nullable Long figure(Metric metric) {
        return now.of(metric);
    }

    public @Nullable Long former(Metric metric) {
        return before.of(metric);
    }

    /// Null when one of them is not there.
    public @Nullable Long change(Metric metric) {
        Long is = now.of(metric);
        Long was = before.of(metric);
        return is == null || was == null ? null : (Long) (is - was);
    }

    /// Whether there are messages behind the figure.
    public boolean opens(Metric metric) {
        Long figure = now.of(metric);
        return figure != null && (figure > 0 || metric.isMinutes());
    }

    /// How much mail there was.
    long load() {
        return now.count(Metric.MESSAGES_IN) + now.count(Metric.MESSAGES_OUT);
    }

    /// Of a hundred of the first figure, how many of the second; null of nothing.
    public @Nullable Long share(Metric whole, Metric part) {
        return now.count(whole) == 0 ? null : (Long) Math.round(100.0 * now.count(part) / now.count(whole));
    }
}
