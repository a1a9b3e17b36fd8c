package dev.fairlead.activity;

import dev.fairlead.activity.DrillDown.Entry;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The facts that a figure is made of. They are asked for rep by rep: H2 looks for a list of reps in an index without
/// the days, and would go through all mail of them.
@Component
class FactsBehind {

    private static final String COUNTED = "customer_id is not null and side in ('IN', 'OUT') and ";

    private final JdbcClient jdbc;

    FactsBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(LocalDate day, Instant sentAt, Entry entry) {

        private static final Comparator<Found> NEWEST = Comparator.comparing(Found::day)
                .thenComparing(Found::sentAt)
                .thenComparing(found -> found.entry().mailId())
                .reversed();
    }

    /// The newest first.
    List<Entry> newest(Metric metric, Span span, Focus focus, int most) {
        String minutes = metric.isMinutes() || metric == Metric.ANSWER_PROMPT || metric == Metric.FIRST_ANSWER_PROMPT
                ? "f.minutes"
                : "cast(null as integer)";
        String day = metric == Metric.CONVERSATIONS_CLOSED ? "e.ended_on" : "f.sent_on";
        String sql = "select f.mail_id, f.rep, f.customer_id, " + minutes + ", " + day + ", f.sent_at from "
                + rowsOf(metric) + focus.sql() + " order by " + day
                + " desc, f.sent_at desc, f.mail_id desc fetch first :most rows only";
        return new Backwards<Entry>(span, most).collect((from, to, left) -> {
            List<Found> found = new ArrayList<>();
            for (String rep : span.reps()) {
                found.addAll(jdbc.sql(sql)
                        .params(focus.values())
                        .params(Map.of("rep", rep, "from", from, "to", to, "most", left))
                        .query(FactsBehind::found)
                        .list());
            }
            return found.stream()
                    .sorted(Found.NEWEST)
                    .limit(left)
                    .map(Found::entry)
                    .toList();
        });
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject(5, LocalDate.class),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                new Entry(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, Long.class),
                        row.getObject(4, Integer.class),
                        null));
    }

    /// How many there are, but counted no further than this.
    long countUpTo(Metric metric, Span span, Focus focus, int most) {
        String sql = "select count(*) from (select 1 from " + rowsOf(metric) + focus.sql()
                + " fetch first :most rows only) x";
        long count = 0;
        for (String rep : span.reps()) {
            if (count < most) {
                count += jdbc.sql(sql)
                        .params(focus.values())
                        .params(Map.of("rep", rep, "from", span.from(), "to", span.to(), "most", most - count))
                        .query(Long.class)
                        .single();
            }
        }
        return count;
    }

    private static String rowsOf(Metric metric) {
        return switch (metric) {
            case NEW_CUSTOMERS -> first("CUSTOMER");
            case NEW_CONTACTS -> first("PERSON");
            case CONVERSATIONS_CLOSED ->
                "activity_ending e join activity_fact f on f.mail_id = e.mail_id where e.ended_by = :rep and e.ended_on"
                        + " between :from and :to";
            default ->
                "activity_fact f where f.rep = :rep and f.sent_on between :from and :to and " + condition(metric);
        };
    }

    private static String first(String kind) {
        return "activity_first f where f.rep = :rep and f.sent_on between :from and :to and f.kind = '" + kind + "'";
    }

    private static String condition(Metric metric) {
        return switch (metric) {
            case MESSAGES_IN -> COUNTED + "side = 'IN'";
            case MESSAGES_OUT, CUSTOMERS_CONTACTED -> COUNTED + "side = 'OUT'";
            case CONVERSATIONS -> COUNTED + "1 = 1";
            case CONVERSATIONS_OPENED -> "opens";
            case FIRST_ANSWER, FIRST_ANSWER_PROMPT -> "first_answer";
            case ANSWER, ANSWER_PROMPT -> "answers <> 0";
            case QUOTES_SENT -> "quoted";
            case AFTER_HOURS -> "late";
            case LANES -> COUNTED + "topics <> '' and topics not like '~%'";
            case VESSELS -> COUNTED + "topics like '%~%'";
            case AUTOMATIC -> "customer_id is not null and side = 'AUTOMATIC'";
            case INTERNAL -> "customer_id is not null and side = 'INTERNAL'";
            default -> throw new IllegalArgumentException("'%s' is not made of mails".formatted(metric.key()));
        };
    }
}
