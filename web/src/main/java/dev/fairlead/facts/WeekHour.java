package dev.fairlead.facts;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An hour of the week as one number: 0 is Monday, midnight to one.
public final class WeekHour {

    public static final int NONE = -1;
    private static final int HOURS = 24;

    private WeekHour() {}

    static int of(ZonedDateTime time) {
        return (time.getDayOfWeek().getValue() - 1) * HOURS + time.getHour();
    }

    /// Those of this weekday (1 is Monday) and hour; null for any.
    public static List<Integer> all(@Nullable Integer weekday, @Nullable Integer hour) {
        return IntStream.range(0, HOURS * DayOfWeek.values().length)
                .filter(one -> weekday == null || one / HOURS + 1 == weekday)
                .filter(one -> hour == null || one % HOURS == hour)
                .boxed()
                .toList();
    }

    public static DayOfWeek weekday(int number) {
        return DayOfWeek.of(number / HOURS + 1);
    }

    /// From 0.
    public static int hour(int number) {
        return number % HOURS;
    }
}
