package dev.fairlead.sheets;

import dev.fairlead.figures.Figures;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.figures.Tallies;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the figures are made of by lane, vessel or customer: the same mails, counted apart. A mail that names two lanes
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

    private final Sheets sheets;
    private final LiveItems live;

    Breakdown(Sheets sheets, LiveItems live) {
        this.sheets = sheets;
        this.live = live;
    }

    public enum By {
        LANE,
        VESSEL,
        /// By the customer's number.
        CUSTOMER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Collection<?> of(Work work) {
            return switch (this) {
                case LANE -> work.lanes();
                case VESSEL -> work.vessels();
                case CUSTOMER -> List.of(work.customer());
            };
        }
    }

    /// The figures of [#METRICS] of each lane, vessel or customer; of customers enquiries and what waits as well.
    public Map<String, Figures> of(Span span, By by) {
        Map<Object, Tallies> tallies = new HashMap<>();
        Items items = sheets.items();
        sheets.each(
                span.reps(),
                span.from(),
                span.to(),
                day -> day.sheet().works(work -> by.of(work).forEach(part -> items.count(work, of(tallies, part)))));
        if (by == By.CUSTOMER) {
            live.of(span).stream()
                    .filter(item -> item.customerId() != 0)
                    .forEach(item -> of(tallies, item.customerId()).add(item));
        }
        Map<String, Figures> figures = new HashMap<>();
        tallies.forEach((part, some) -> figures.put(part.toString(), Figures.of(some)));
        return figures;
    }

    private static Tallies of(Map<Object, Tallies> tallies, Object part) {
        return tallies.computeIfAbsent(part, one -> new Tallies());
    }
}
