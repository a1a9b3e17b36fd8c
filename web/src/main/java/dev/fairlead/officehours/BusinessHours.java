package dev.fairlead.officehours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/// Counts the minutes of a span in which an office in this zone is open.
///
/// @param opens first minute of the working day, `closes` the first one after it
/// @param special days that are unlike others of their name: true for a Saturday on which work is made up for, false
/// for a public holiday
public record BusinessHours(
        LocalTime opens, LocalTime closes, Set<DayOfWeek> days, ZoneId zone, Map<LocalDate, Boolean> special) {

    // Nobody's answer is measured over years; the days between are counted one by one.
    private static final long LONGEST_DAYS = 3_700;

    public BusinessHours(LocalTime opens, LocalTime closes, Set<DayOfWeek> days, ZoneId zone) {
        this(opens, closes, days, zone, Map.of());
    }

    public long minutesBetween(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        LocalDate first = from.atZone(zone).toLocalDate();
        LocalDate last = to.atZone(zone).toLocalDate();
        if (ChronoUnit.DAYS.between(first, last) > LONGEST_DAYS) {
            last = first.plusDays(LONGEST_DAYS);
        }
        Duration open = Duration.ZERO;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            open = open.plus(openOn(day, from, to));
        }
        return open.toMinutes();
    }

    /// Whether somebody works there on this day.
    public boolean isOpenOn(LocalDate day) {
        return special.getOrDefault(day, days.contains(day.getDayOfWeek()));
    }

    private Duration openOn(LocalDate day, Instant from, Instant to) {
        if (!isOpenOn(day)) {
            return Duration.ZERO;
        }
        // By the clock on the wall: the zone's own rules decide how long the day is when clocks change.
        Instant start = later(ZonedDateTime.of(day, opens, zone).toInstant(), from);
        Instant end = earlier(ZonedDateTime.of(day, closes, zone).toInstant(), to);
        return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
