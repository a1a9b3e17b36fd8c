package dev.fairlead.sheets;

import dev.fairlead.facts.WeekHour;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.figures.Tallies;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How long answers took, by the weekday and hour at which the customer had written, by the clock of the rep who
/// answered.
@Component
public class AnswerTimes {

    private final Sheets sheets;

    AnswerTimes(Sheets sheets) {
        this.sheets = sheets;
    }

    /// @param hour from 0
    public record Slot(DayOfWeek weekday, int hour) {

        private static Slot of(int weekHour) {
            return new Slot(WeekHour.weekday(weekHour), WeekHour.hour(weekHour));
        }
    }

    /// @param median business minutes
    /// @param prompt share of the answers in time
    public record Times(
            long answers, @Nullable Long median, @Nullable Long prompt) {

        private static Times of(Tallies tallies) {
            return new Times(
                    tallies.count(Metric.ANSWER), tallies.figure(Metric.ANSWER), tallies.figure(Metric.ANSWER_PROMPT));
        }
    }

    /// Put together by weekday and hour, or by what else is made of them. Hours in which nobody wrote what was
    /// answered are not there.
    public <K> Map<K, Times> by(Span span, Function<Slot, K> group) {
        Map<K, Tallies> tallies = new HashMap<>();
        Items items = sheets.items();
        sheets.each(
                span.reps(),
                span.from(),
                span.to(),
                day -> day.sheet().works(work -> {
                    if (work.isAnswer()) {
                        K key = group.apply(Slot.of(work.asked()));
                        items.count(work, tallies.computeIfAbsent(key, one -> new Tallies()));
                    }
                }));
        Map<K, Times> times = new HashMap<>();
        tallies.forEach((key, some) -> times.put(key, Times.of(some)));
        return times;
    }
}
