package dev.fairlead.insights;

import dev.fairlead.sheets.AnswerTimes.Slot;
import dev.fairlead.sheets.AnswerTimes.Times;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Answer times as a table: a row for each hour in which customers wrote, a column for each weekday.
record Heat(Map<Slot, Times> times) {

    /// Above so many business minutes a cell is a step warmer: half an hour, one, two, four, a day.
    private static final int[] STEPS = {30, 60, 120, 240, 480};

    /// From the first hour with anything to the last.
    public List<Integer> hours() {
        TreeSet<Integer> some = new TreeSet<>();
        times.keySet().forEach(slot -> some.add(slot.hour()));
        return some.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(some.first(), some.last()).boxed().toList();
    }

    public List<DayOfWeek> weekdays() {
        return List.of(DayOfWeek.values());
    }

    public @Nullable Times at(DayOfWeek weekday, int hour) {
        return times.get(new Slot(weekday, hour));
    }

    public long answers() {
        return times.values().stream().mapToLong(Times::answers).sum();
    }

    /// From 0, quick.
    public int warmth(Times one) {
        long minutes = Objects.requireNonNullElse(one.median(), 0L);
        int step = 0;
        while (step < STEPS.length && minutes > STEPS[step]) {
            step++;
        }
        return step;
    }

    /// The upper ends of the steps, in minutes.
    public static List<Integer> steps() {
        return IntStream.of(STEPS).boxed().toList();
    }
}
