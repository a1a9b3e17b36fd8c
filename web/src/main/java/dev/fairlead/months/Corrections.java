package dev.fairlead.months;

import dev.fairlead.facts.Fact;
import dev.fairlead.facts.Fact.Side;
import dev.fairlead.facts.FactRows;
import dev.fairlead.figures.Item;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Tallies;
import dev.fairlead.months.Correction.Cause;
import dev.fairlead.months.FrozenMonths.Freeze;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What changed in the figures of a frozen month since, and why.
@Component
public class Corrections {

    private static final Map<Metric, Side> SIDES = Map.of(
            Metric.MESSAGES_IN, Side.IN,
            Metric.MESSAGES_OUT, Side.OUT,
            Metric.AUTOMATIC, Side.AUTOMATIC,
            Metric.INTERNAL, Side.INTERNAL);

    private final FrozenMonths months;
    private final Freezes freezes;
    private final FactRows facts;
    private final JdbcClient jdbc;

    Corrections(FrozenMonths months, Freezes freezes, FactRows facts, JdbcClient jdbc) {
        this.months = months;
        this.freezes = freezes;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /// A figure of a frozen month: what it was, what it is now, and what makes the difference.
    ///
    /// @param delta now less frozen, where both are numbers
    public record Corrected(
            Metric metric,
            @Nullable Long frozen,
            @Nullable Long now,
            @Nullable Long delta,
            List<Correction> corrections) {}

    /// Of a month that is not frozen there are none.
    public List<Corrected> of(String rep, LocalDate month) {
        return months.find(rep, month).map(this::of).orElse(List.of());
    }

    /// All figures of a frozen month.
    List<Corrected> of(Freeze freeze) {
        Map<Metric, List<FrozenItem>> now = new EnumMap<>(Metric.class);
        Tallies tallies = new Tallies();
        for (Item item : freezes.items(freeze.rep(), freeze.month())) {
            tallies.add(item);
            now.computeIfAbsent(item.metric(), metric -> new ArrayList<>()).add(FrozenItem.of(item));
        }
        Map<Metric, @Nullable Long> frozen = months.figures(freeze.rep(), freeze.month());
        Past past = past(freeze);
        List<Corrected> all = new ArrayList<>();
        for (Metric metric : frozen.keySet()) {
            Long was = frozen.get(metric);
            Long is = tallies.figure(metric);
            Long delta = was == null || is == null ? null : (Long) (is - was);
            all.add(new Corrected(metric, was, is, delta, changes(metric, past, now.getOrDefault(metric, List.of()))));
        }
        return all;
    }

    /// The frozen month as it was.
    ///
    /// @param sides which way each mail went, by the figure that counted it
    private record Past(Freeze freeze, Map<Metric, List<FrozenItem>> items, Map<Long, Side> sides) {}

    private Past past(Freeze freeze) {
        Map<Metric, List<FrozenItem>> items = new EnumMap<>(Metric.class);
        Map<Long, Side> sides = new HashMap<>();
        for (Metric metric : Metric.values()) {
            List<FrozenItem> some = months.items(freeze.rep(), freeze.month(), metric);
            items.put(metric, some);
            Side side = SIDES.get(metric);
            if (side != null) {
                some.forEach(item -> sides.put(item.mailId(), side));
            }
        }
        return new Past(freeze, items, sides);
    }

    private List<Correction> changes(Metric metric, Past past, List<FrozenItem> now) {
        Map<FrozenItem, Integer> left = new HashMap<>();
        now.forEach(item -> left.merge(item, 1, Integer::sum));
        past.items().getOrDefault(metric, List.of()).forEach(item -> left.merge(item, -1, Integer::sum));
        return left.entrySet().stream()
                .filter(one -> one.getValue() != 0)
                .map(one -> correction(metric, Integer.signum(one.getValue()), one.getKey(), past))
                .sorted(Comparator.comparing(Correction::mailId).thenComparing(Correction::sign))
                .toList();
    }

    private Correction correction(Metric metric, int sign, FrozenItem item, Past past) {
        return new Correction(metric, sign, item.mailId(), item.customerId(), item.value(), cause(metric, item, past));
    }

    private Cause cause(Metric metric, FrozenItem item, Past past) {
        Freeze freeze = past.freeze();
        if (item.mailId() > freeze.lastMailId()) {
            return Cause.LATE_MAIL;
        }
        Fact fact = facts.find(item.mailId()).orElse(null);
        Side was = past.sides().get(item.mailId());
        if (item.mailId() == 0 || fact != null && was == null && metric.source() != Metric.Source.MAIL) {
            return Cause.CONVERSATION;
        }
        if (fact == null || fact.customerId() == null || was == null && fact.counted()) {
            return otherMonth(metric, item, freeze);
        }
        if (!fact.rep().equals(freeze.rep())) {
            return Cause.REP;
        }
        if (was != null && was != fact.side()) {
            return Cause.DIRECTION;
        }
        return item.customerId() != fact.customerId() || customerChanged(item, past)
                ? Cause.RELINKED
                : ofConversation(metric, fact, freeze);
    }

    /// A mail that the month did not have, though it was there: it was another rep's, or it was linked since.
    /// Conversations that ended in this month may have their mails in the month before.
    private Cause otherMonth(Metric metric, FrozenItem item, Freeze freeze) {
        if (metric == Metric.CONVERSATIONS_CLOSED) {
            return facts.find(item.mailId())
                    .map(fact -> ofConversation(metric, fact, freeze))
                    .orElse(Cause.RELINKED);
        }
        return wasAnothers(item.mailId(), freeze) ? Cause.REP : Cause.RELINKED;
    }

    /// Whether it is in the same frozen month of somebody else.
    private boolean wasAnothers(long mailId, Freeze freeze) {
        return exists(
                "select count(*) from activity_frozen where in_month = :month and rep <> :rep and metric in ('messagesIn',"
                        + " 'messagesOut') and (items like :first or items like :later)",
                Map.of(
                        "month",
                        freeze.month(),
                        "rep",
                        freeze.rep(),
                        "first",
                        mailId + "\t%",
                        "later",
                        "%\n" + mailId + "\t%"));
    }

    private static boolean customerChanged(FrozenItem item, Past past) {
        return past.items().values().stream()
                .flatMap(List::stream)
                .anyMatch(one -> one.mailId() == item.mailId() && one.customerId() != item.customerId());
    }

    private Cause ofConversation(Metric metric, Fact fact, Freeze freeze) {
        boolean late = metric == Metric.NEW_CUSTOMERS || metric == Metric.NEW_CONTACTS
                ? exists(
                        "select count(*) from activity_fact where customer_id = :id and mail_id > :last",
                        Map.of("id", Objects.requireNonNull(fact.customerId()), "last", freeze.lastMailId()))
                : exists(
                        "select count(*) from activity_fact where thread_key = :thread and mail_id > :last",
                        Map.of("thread", fact.threadKey(), "last", freeze.lastMailId()));
        if (late) {
            return Cause.LATE_MAIL;
        }
        Map<String, Object> since = Map.of(
                "thread",
                fact.threadKey(),
                "rep",
                freeze.rep(),
                "at",
                freeze.at().atOffset(ZoneOffset.UTC));
        if (exists(
                "select count(*) from activity_verdict where mail_id in (select mail_id from activity_fact where thread_key"
                        + " = :thread) and :rep <> '' and (made_at > :at or undone_at > :at)",
                since)) {
            return Cause.BY_HAND;
        }
        boolean hours = exists(
                "select count(*) from activity_hours where rep = :rep and changed_at > :at and :thread <> ''", since);
        return hours ? Cause.HOURS : Cause.CONVERSATION;
    }

    private boolean exists(String sql, Map<String, ?> values) {
        return jdbc.sql(sql).params(values).query(Long.class).single() > 0;
    }
}
