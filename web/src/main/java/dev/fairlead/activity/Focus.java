package dev.fairlead.activity;

import dev.fairlead.facts.WeekHour;
import dev.fairlead.figures.InvalidActivityRequest;
import dev.fairlead.figures.Metric;
import dev.fairlead.sheets.Breakdown;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The part of a figure that somebody points at: a lane, a vessel, a customer, or the weekday and hour at which
/// customers wrote what was answered.
///
/// @param weekday from 1, Monday (ISO 8601)
/// @param hour from 0
record Focus(
        @Nullable String lane,
        @Nullable String vessel,
        @Nullable Long customer,
        @Nullable Integer weekday,
        @Nullable Integer hour) {

    static final Focus NONE = new Focus(null, null, null, null, null);

    Focus {
        lane = lane == null || lane.isBlank() ? null : lane.strip();
        vessel = vessel == null || vessel.isBlank() ? null : vessel.strip();
        if (weekday != null && (weekday < 1 || weekday > 7) || hour != null && (hour < 0 || hour > 23)) {
            throw InvalidActivityRequest.hour();
        }
    }

    /// Its name; null when none was pointed at.
    @Nullable
    String weekdayIn(Locale locale) {
        return weekday == null ? null : DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, locale);
    }

    boolean isOfHours() {
        return weekday != null || hour != null;
    }

    /// @throws InvalidActivityRequest when this figure has no such parts
    void check(Metric metric) {
        boolean ofMail = Breakdown.METRICS.contains(metric);
        boolean ofAnswers = metric == Metric.ANSWER || metric == Metric.ANSWER_PROMPT;
        if ((lane != null || vessel != null) && !ofMail || isOfHours() && !ofAnswers) {
            throw InvalidActivityRequest.part(metric.key());
        }
    }

    boolean holds(long customerId) {
        return customer == null || customer == customerId;
    }

    /// Behind other conditions on the facts `f`.
    String sql() {
        return (customer == null ? "" : " and f.customer_id = :customer")
                + (lane == null ? "" : " and ';' || f.topics || ';' like :lane escape '!'")
                + (vessel == null ? "" : " and ';' || f.topics || ';' like :vessel escape '!'")
                + (weekday == null && hour == null ? "" : " and f.asked in (:asked)");
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (customer != null) {
            values.put("customer", customer);
        }
        if (lane != null) {
            values.put("lane", topic(lane));
        }
        if (vessel != null) {
            values.put("vessel", topic("~" + vessel));
        }
        if (isOfHours()) {
            values.put("asked", WeekHour.all(weekday, hour));
        }
        return values;
    }

    private static String topic(String text) {
        return "%;" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + ";%";
    }
}
