package dev.fairlead.activity;

import dev.fairlead.activity.Metric.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opens a figure to the mails it is made of.
@Component
class DrillDown {

    private static final String COUNTED = "customer_id is not null and side in ('IN', 'OUT') and ";

    private final JdbcClient jdbc;
    private final LiveItems live;
    private final AnswerTimes times;

    DrillDown(JdbcClient jdbc, LiveItems live, AnswerTimes times) {
        this.jdbc = jdbc;
        this.live = live;
        this.times = times;
    }

    /// @param minutes null for what takes no time
    record Entry(
            long mailId,
            String rep,
            @Nullable Long customerId,
            @Nullable Integer minutes) {}

    /// @param total all that the figure counts, of which `entries` are the newest
    record Behind(List<Entry> entries, long total) {}

    /// @throws InvalidActivityRequest when the figure has no such parts
    Behind behind(Metric metric, Activity.Span span, Focus focus, int most) {
        focus.check(metric);
        if (metric.source() == Source.NONE || span.reps().isEmpty()) {
            return new Behind(List.of(), 0);
        }
        if (focus.isOfHours()) {
            return ofHours(span, focus, most);
        }
        return metric.source() == Source.MAIL
                ? fromFacts(metric, span, focus, most)
                : fromElsewhere(metric, span, focus, most);
    }

    private Behind ofHours(Activity.Span span, Focus focus, int most) {
        List<AnswerTimes.Answered> all = times.of(span).stream()
                .filter(one -> focus.holds(one.slot()) && focus.holds(one.customerId()))
                .toList();
        return new Behind(
                all.stream()
                        .limit(most)
                        .map(one -> new Entry(one.mailId(), one.rep(), one.customerId(), one.minutes()))
                        .toList(),
                all.size());
    }

    Map<Long, String> customerNames(List<Entry> entries) {
        List<Long> ids = entries.stream()
                .map(Entry::customerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from customer where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(row.getLong(1), row.getString(2));
                    });
        }
        return names;
    }

    private Behind fromElsewhere(Metric metric, Activity.Span span, Focus focus, int most) {
        List<Item> items = live.of(span).stream()
                .filter(item -> item.metric() == metric && focus.holds(item.customerId()))
                .sorted(Comparator.comparing(Item::day)
                        .thenComparing(Item::mailId)
                        .reversed())
                .toList();
        return new Behind(
                items.stream()
                        .limit(most)
                        .map(item -> new Entry(
                                item.mailId(),
                                item.rep(),
                                item.customerId() == 0 ? null : item.customerId(),
                                metric.isMinutes() ? item.value() : null))
                        .toList(),
                items.size());
    }

    private Behind fromFacts(Metric metric, Activity.Span span, Focus focus, int most) {
        String from = " from " + rowsOf(metric) + focus.sql();
        Map<String, Object> values = focus.values();
        values.put("reps", span.reps());
        values.put("from", span.from());
        values.put("to", span.to());
        long total = Objects.requireNonNull(jdbc.sql("select count(*)" + from)
                .params(values)
                .query(Long.class)
                .single());
        String minutes = metric.isMinutes() || metric == Metric.ANSWER_PROMPT || metric == Metric.FIRST_ANSWER_PROMPT
                ? "f.minutes"
                : "null";
        List<Entry> entries = jdbc.sql("select f.mail_id, f.rep, f.customer_id, " + minutes + from
                        + " order by f.sent_at desc, f.mail_id desc fetch first " + most + " rows only")
                .params(values)
                .query((row, number) -> new Entry(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, Long.class),
                        row.getObject(4, Integer.class)))
                .list();
        return new Behind(entries, total);
    }

    private static String rowsOf(Metric metric) {
        return switch (metric) {
            case NEW_CUSTOMERS -> first("CUSTOMER");
            case NEW_CONTACTS -> first("PERSON");
            case CONVERSATIONS_CLOSED ->
                "activity_fact f where f.ended_by in (:reps) and f.ended_on between :from and :to";
            default ->
                "activity_fact f where f.rep in (:reps) and f.sent_on between :from and :to and " + condition(metric);
        };
    }

    private static String first(String kind) {
        return "activity_first f where f.rep in (:reps) and f.sent_on between :from and :to and f.kind = '" + kind
                + "'";
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
