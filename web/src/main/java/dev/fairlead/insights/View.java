package dev.fairlead.insights;

import dev.fairlead.figures.ActivityRequest;
import dev.fairlead.figures.ActivityRequest.Asked;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// What one of these pages is asked to show, as it stands in its address.
///
/// @param by what is compared, one of [By]
/// @param metric of the chart
record View(
        @Nullable String rep,
        @Nullable String team,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String by,
        @Nullable String group,
        @Nullable String metric) {

    /// Four weeks: as many of each weekday.
    private static final int DAYS_SHOWN = 28;

    enum By {
        REP,
        TEAM,
        LANE,
        PERIOD;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// As somebody who did not say otherwise wants it: reps beside each other.
    By comparison() {
        return Arrays.stream(By.values())
                .filter(one -> one.key().equalsIgnoreCase(by))
                .findFirst()
                .orElse(By.REP);
    }

    /// The figure of the chart, one of these.
    Metric charted(List<Metric> metrics) {
        return metrics.stream()
                .filter(one -> one.key().equals(metric))
                .findFirst()
                .orElse(metrics.getFirst());
    }

    /// The reader's view of it: the last four weeks unless said otherwise.
    Span span(ActivityRequest request) {
        LocalDate end = to == null ? request.today() : to;
        LocalDate start = from == null ? end.minusDays(DAYS_SHOWN - 1) : from;
        return request.span(new Asked(rep, team, start, end, "day"));
    }

    View of(String rep) {
        return new View(rep, team, from, to, by, group, metric);
    }
}
