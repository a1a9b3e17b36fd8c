package dev.fairlead.figures;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of any reps and days put together; null where there is nothing to count or to take a median of.
public record Figures(Map<Metric, @Nullable Long> values) {

    /// Of nothing at all.
    public static final Figures NONE = of(new Tallies());

    public static Figures of(Tallies tallies) {
        Map<Metric, @Nullable Long> values = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            values.put(metric, tallies.figure(metric));
        }
        return new Figures(values);
    }

    public @Nullable Long of(Metric metric) {
        return values.get(metric);
    }

    public long count(Metric metric) {
        Long figure = values.get(metric);
        return figure == null ? 0 : figure;
    }
}
