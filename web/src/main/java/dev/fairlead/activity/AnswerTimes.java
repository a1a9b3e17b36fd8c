package dev.fairlead.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How long answers took, by the weekday and hour at which the customer had written, by the clock of the rep who
/// answered.
@Component
public class AnswerTimes {

    private final JdbcClient jdbc;
    private final FactBook book;
    private final ActivitySettings settings;

    AnswerTimes(JdbcClient jdbc, FactBook book, ActivitySettings settings) {
        this.jdbc = jdbc;
        this.book = book;
        this.settings = settings;
    }

    /// @param hour from 0
    public record Slot(DayOfWeek weekday, int hour) {}

    /// @param median business minutes
    /// @param prompt share of the answers in time
    public record Times(
            long answers, @Nullable Long median, @Nullable Long prompt) {}

    /// @param mailId of the answer
    record Answered(long mailId, String rep, long customerId, Slot slot, int minutes) {}

    /// Every answer of the span: those that the figure counts.
    List<Answered> of(Activity.Span span) {
        if (span.reps().isEmpty()) {
            return List.of();
        }
        RepHours hours = book.hours();
        return jdbc.sql("select f.mail_id, f.rep, f.customer_id, q.sent_at, f.minutes from activity_fact f"
                        + " join activity_fact q on q.mail_id = f.answers"
                        + " where f.rep in (:reps) and f.sent_on between :from and :to and f.answers <> 0"
                        + " order by f.sent_at desc, f.mail_id desc")
                .params(Map.of("reps", span.reps(), "from", span.from(), "to", span.to()))
                .query((row, number) -> {
                    String rep = row.getString(2);
                    ZonedDateTime asked = hours.local(
                            rep, row.getObject(4, OffsetDateTime.class).toInstant());
                    Slot slot = new Slot(asked.getDayOfWeek(), asked.getHour());
                    return new Answered(row.getLong(1), rep, row.getLong(3), slot, row.getInt(5));
                })
                .list();
    }

    /// Put together by weekday and hour, or by what else is made of them. Hours in which nobody wrote what was answered
    /// are not there.
    public <K> Map<K, Times> by(Activity.Span span, Function<Slot, K> group) {
        Map<K, Tallies> tallies = new HashMap<>();
        for (Answered one : of(span)) {
            Tallies some = tallies.computeIfAbsent(group.apply(one.slot()), slot -> new Tallies());
            some.add(item(Metric.ANSWER, one, one.minutes()));
            some.add(item(Metric.ANSWER_PROMPT, one, settings.items().isPrompt(one.minutes()) ? 1 : 0));
        }
        Map<K, Times> times = new HashMap<>();
        tallies.forEach((key, some) -> times.put(
                key,
                new Times(some.count(Metric.ANSWER), some.figure(Metric.ANSWER), some.figure(Metric.ANSWER_PROMPT))));
        return times;
    }

    private static Item item(Metric metric, Answered one, int value) {
        return new Item(metric, one.rep(), LocalDate.EPOCH, one.mailId(), one.customerId(), "", value);
    }
}
