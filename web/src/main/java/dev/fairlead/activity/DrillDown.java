package dev.fairlead.activity;

import dev.fairlead.activity.Metric.Source;
import dev.fairlead.activity.Metric.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opens a figure to the mails it is made of; those that stand for quotes say for which.
@Component
class DrillDown {

    private static final String COUNTED = "customer_id is not null and side in ('IN', 'OUT') and ";

    /// Of more nobody says how many they are where nothing counts them.
    private static final int MOST_COUNTED = 2_000;

    private final JdbcClient jdbc;
    private final LiveItems live;
    private final AnswerTimes times;
    private final PeriodSums sums;

    DrillDown(JdbcClient jdbc, LiveItems live, AnswerTimes times, PeriodSums sums) {
        this.jdbc = jdbc;
        this.live = live;
        this.times = times;
        this.sums = sums;
    }

    /// @param mailId 0 for a quote that came from no mail
    /// @param minutes null for what takes no time
    /// @param quoteId of what stands for one quote
    record Entry(
            long mailId,
            String rep,
            @Nullable Long customerId,
            @Nullable Integer minutes,
            @Nullable Long quoteId) {}

    /// @param total all that the figure counts
    record Behind(List<Entry> entries, long total) {}

    /// Which of them.
    ///
    /// @param behind how many newer ones come before
    record Slice(int behind, int most) {}

    /// The newest first.
    ///
    /// @throws InvalidActivityRequest when the figure has no such parts
    Behind behind(Metric metric, Activity.Span span, Focus focus, Slice slice) {
        focus.check(metric);
        if (span.reps().isEmpty()) {
            return new Behind(List.of(), 0);
        }
        if (focus.isOfHours()) {
            return ofHours(span, focus, slice);
        }
        return metric.source() == Source.MAIL
                ? new Behind(fromFacts(metric, span, focus, slice), total(metric, span, focus))
                : fromElsewhere(metric, span, focus, slice);
    }

    private Behind ofHours(Activity.Span span, Focus focus, Slice slice) {
        List<AnswerTimes.Answered> all = times.of(span).stream()
                .filter(one -> focus.holds(one.slot()) && focus.holds(one.customerId()))
                .toList();
        return new Behind(
                all.stream()
                        .skip(slice.behind())
                        .limit(slice.most())
                        .map(one -> new Entry(one.mailId(), one.rep(), one.customerId(), one.minutes(), null))
                        .toList(),
                all.size());
    }

    private Behind fromElsewhere(Metric metric, Activity.Span span, Focus focus, Slice slice) {
        List<Item> items = live.of(span, metric.source()).stream()
                .filter(item -> item.metric() == metric && focus.holds(item.customerId()))
                .sorted(Comparator.comparing(Item::day)
                        .thenComparing(Item::mailId)
                        .thenComparing(Item::key)
                        .reversed())
                .toList();
        return new Behind(
                items.stream()
                        .skip(slice.behind())
                        .limit(slice.most())
                        .map(item -> new Entry(
                                item.mailId(),
                                item.rep(),
                                item.customerId() == 0 ? null : (Long) item.customerId(),
                                metric.isMinutes() ? (Integer) item.value() : null,
                                Item.quoteIn(item.key())))
                        .toList(),
                items.size());
    }

    private List<Entry> fromFacts(Metric metric, Activity.Span span, Focus focus, Slice slice) {
        String minutes = metric.isMinutes() || metric == Metric.ANSWER_PROMPT || metric == Metric.FIRST_ANSWER_PROMPT
                ? "f.minutes"
                : "null";
        String sql = "select f.mail_id, f.rep, f.customer_id, " + minutes + " from " + rowsOf(metric) + focus.sql()
                + " order by " + dayOf(metric) + " desc, f.sent_at desc, f.mail_id desc fetch first :most rows only";
        List<Entry> entries = new Backwards<Entry>(span, slice.behind() + slice.most())
                .collect((from, to, most) -> jdbc.sql(sql)
                        .params(focus.values())
                        .params(Map.of("reps", span.reps(), "from", from, "to", to, "most", most))
                        .query(DrillDown::entry)
                        .list());
        return entries.stream().skip(slice.behind()).toList();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong(1), row.getString(2), row.getObject(3, Long.class), row.getObject(4, Integer.class), null);
    }

    /// Most figures know how many things they are made of.
    private long total(Metric metric, Activity.Span span, Focus focus) {
        if (!focus.equals(Focus.NONE)) {
            return counted(metric, span, focus);
        }
        return switch (metric) {
            case CUSTOMERS_CONTACTED -> kept(span, Metric.MESSAGES_OUT);
            // It opens to those that were sent late.
            case AFTER_HOURS -> counted(metric, span, focus);
            case CONVERSATIONS -> kept(span, Metric.MESSAGES_IN, Metric.MESSAGES_OUT);
            default -> metric.unit() == Unit.DIFFERENT ? counted(metric, span, focus) : kept(span, metric);
        };
    }

    private long kept(Activity.Span span, Metric... metrics) {
        Activity.Span months = new Activity.Span(span.reps(), span.from(), span.to(), Grain.MONTH, span.zone());
        return sums.of(months).sums().values().stream()
                .mapToLong(sum -> Stream.of(metrics).mapToLong(sum::count).sum())
                .sum();
    }

    private long counted(Metric metric, Activity.Span span, Focus focus) {
        return Objects.requireNonNull(jdbc.sql("select count(*) from (select 1 from " + rowsOf(metric) + focus.sql()
                        + " fetch first :most rows only) x")
                .params(focus.values())
                .params(Map.of("reps", span.reps(), "from", span.from(), "to", span.to(), "most", MOST_COUNTED))
                .query(Long.class)
                .single());
    }

    private static String dayOf(Metric metric) {
        return metric == Metric.CONVERSATIONS_CLOSED ? "f.ended_on" : "f.sent_on";
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
