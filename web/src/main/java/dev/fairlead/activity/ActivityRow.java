package dev.fairlead.activity;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fairlead.facts.RepDay;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Tallies;
import dev.fairlead.months.FrozenMonths;
import dev.fairlead.sheets.Sum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of one rep in one period; null where there is nothing to count or to take a median of.
///
/// @param period first day of the period
/// @param frozen null unless it is a month that is frozen
public record ActivityRow(
        String rep,
        LocalDate period,
        @JsonIgnore Map<Metric, @Nullable Long> figures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Frozen frozen) {

    /// What the figures of the month were when it was frozen, and what they have changed by since.
    ///
    /// @param by user name, or `clock`
    public record Frozen(Instant at, String by, Map<String, @Nullable Long> figures, Map<String, Long> corrections) {}

    /// @param mail what the mail comes to, null where there is none
    /// @param live what is counted elsewhere
    static ActivityRow of(RepDay period, @Nullable Sum mail, Tallies live) {
        Map<Metric, @Nullable Long> figures = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            figures.put(
                    metric,
                    mail != null && metric.source() == Metric.Source.MAIL ? mail.figure(metric) : live.figure(metric));
        }
        return new ActivityRow(period.rep(), period.day(), figures, null);
    }

    ActivityRow frozen(FrozenMonths.Freeze freeze, Map<Metric, @Nullable Long> were) {
        Map<String, @Nullable Long> frozenFigures = new LinkedHashMap<>();
        Map<String, Long> corrections = new LinkedHashMap<>();
        were.forEach((metric, was) -> {
            frozenFigures.put(metric.key(), was);
            Long is = figures.get(metric);
            if (was != null && is != null && !was.equals(is)) {
                corrections.put(metric.key(), is - was);
            }
        });
        return new ActivityRow(rep, period, figures, new Frozen(freeze.at(), freeze.by(), frozenFigures, corrections));
    }

    /// By what the figure has changed since it was frozen; null when it has not, or is not frozen.
    public @Nullable Long delta(Metric metric) {
        return frozen == null ? null : frozen.corrections().get(metric.key());
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
