package dev.fairlead.activity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the figures are made of by lane, vessel or customer: the same items, counted apart. A mail that names two lanes
/// counts for both, so that the parts are no sum.
@Component
public class Breakdown {

    /// What one mail says by itself; a conversation's end or a first mail has no lane.
    public static final Set<Metric> METRICS = EnumSet.of(
            Metric.MESSAGES_IN,
            Metric.MESSAGES_OUT,
            Metric.CUSTOMERS_CONTACTED,
            Metric.CONVERSATIONS,
            Metric.CONVERSATIONS_OPENED,
            Metric.FIRST_ANSWER,
            Metric.FIRST_ANSWER_PROMPT,
            Metric.ANSWER,
            Metric.ANSWER_PROMPT,
            Metric.QUOTES_SENT);

    private final JdbcClient jdbc;
    private final LiveItems live;
    private final ActivitySettings settings;

    Breakdown(JdbcClient jdbc, LiveItems live, ActivitySettings settings) {
        this.jdbc = jdbc;
        this.live = live;
        this.settings = settings;
    }

    public enum By {
        LANE,
        VESSEL,
        /// By the customer's number.
        CUSTOMER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Collection<String> of(Fact fact) {
            return switch (this) {
                case LANE -> Topics.lanes(fact.topics());
                case VESSEL -> Topics.vessels(fact.topics());
                case CUSTOMER -> List.of(Long.toString(Objects.requireNonNull(fact.customerId())));
            };
        }
    }

    /// The figures of [#METRICS] of each lane, vessel or customer; of customers enquiries and what waits as well.
    public Map<String, Figures> of(Activity.Span span, By by) {
        Map<String, Tallies> tallies = new HashMap<>();
        if (!span.reps().isEmpty()) {
            Items items = settings.items();
            jdbc.sql("select " + FactRows.COLUMNS + " from activity_fact where rep in (:reps) and sent_on between :from"
                            + " and :to and customer_id is not null and side in ('IN', 'OUT')"
                            + (by == By.CUSTOMER ? "" : " and topics <> ''"))
                    .params(Map.of("reps", span.reps(), "from", span.from(), "to", span.to()))
                    .query((RowCallbackHandler) row -> add(tallies, FactRows.counted(row, 0), items, by));
        }
        if (by == By.CUSTOMER) {
            live.of(span).stream()
                    .filter(item -> item.customerId() != 0)
                    .forEach(item ->
                            of(tallies, Long.toString(item.customerId())).add(item));
        }
        Map<String, Figures> figures = new HashMap<>();
        tallies.forEach((part, some) -> figures.put(part, Figures.of(some)));
        return figures;
    }

    private static void add(Map<String, Tallies> tallies, Counted row, Items items, By by) {
        for (String part : by.of(row.fact())) {
            Tallies some = of(tallies, part);
            items.of(row, item -> {
                if (METRICS.contains(item.metric())) {
                    some.add(item);
                }
            });
        }
    }

    private static Tallies of(Map<String, Tallies> tallies, String part) {
        return tallies.computeIfAbsent(part, one -> new Tallies());
    }
}
