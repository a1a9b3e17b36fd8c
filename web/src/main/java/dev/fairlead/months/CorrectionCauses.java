package dev.fairlead.months;

import dev.fairlead.facts.Fact;
import dev.fairlead.facts.Fact.Side;
import dev.fairlead.facts.FactRows;
import dev.fairlead.figures.Metric;
import dev.fairlead.months.Correction.Cause;
import dev.fairlead.months.FrozenMonths.Freeze;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Why something of a frozen month is not what it was.
@Component
class CorrectionCauses {

    private final FactRows facts;
    private final JdbcClient jdbc;

    CorrectionCauses(FactRows facts, JdbcClient jdbc) {
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /// @param item came or went, or took another time
    Cause of(Metric metric, FrozenItem item, Past past) {
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
        return item.customerId() != fact.customerId() || past.hadOtherCustomer(item)
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
                "select count(*) from activity_frozen where in_month = :month and rep <> :rep and metric in"
                        + " ('messagesIn',"
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
                "select count(*) from activity_verdict where mail_id in (select mail_id from activity_fact"
                        + " where thread_key"
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
