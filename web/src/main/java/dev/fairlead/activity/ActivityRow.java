package dev.fairlead.activity;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of one rep in one period; null where there is nothing to count or to take a median of.
///
/// @param period first day of the period
public record ActivityRow(
        String rep, LocalDate period, @JsonIgnore Map<Metric, @Nullable Long> figures) {

    static ActivityRow of(String rep, LocalDate period, Tallies tallies) {
        Map<Metric, @Nullable Long> figures = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            figures.put(metric, tallies.figure(metric));
        }
        return new ActivityRow(rep, period, figures);
    }

    public @Nullable Long figure(Metric metric) {
        return figures.get(metric);
    }

    public long count(Metric metric) {
        Long figure = figures.get(metric);
        return figure == null ? 0 : figure;
    }

    /// As the API writes them: `"messagesIn": 12`.
    @JsonAnyGetter
    Map<String, @Nullable Long> byKey() {
        Map<String, @Nullable Long> byKey = new LinkedHashMap<>();
        figures.forEach((metric, figure) -> byKey.put(metric.key(), figure));
        return byKey;
    }
}
