package dev.fairlead.facts;

import dev.fairlead.officehours.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The office hours of the reps, asked once for one piece of work.
public final class RepHours {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Function<String, BusinessHours> offices;
    private final Map<String, BusinessHours> known = new HashMap<>();
    private @Nullable Day last;

    RepHours(Function<String, BusinessHours> offices) {
        this.offices = offices;
    }

    private BusinessHours of(String rep) {
        return known.computeIfAbsent(rep, offices);
    }

    public LocalDate day(String rep, Instant time) {
        Day day = last;
        if (day == null || !day.holds(rep, time)) {
            ZoneId zone = of(rep).zone();
            LocalDate date = time.atZone(zone).toLocalDate();
            day = new Day(
                    rep,
                    date,
                    date.atStartOfDay(zone).toInstant(),
                    date.plusDays(1).atStartOfDay(zone).toInstant());
            last = day;
        }
        return day.date();
    }

    /// Of much that is asked about, most is of the day that was asked for last.
    private record Day(String rep, LocalDate date, Instant start, Instant end) {

        boolean holds(String other, Instant time) {
            return rep.equals(other) && !time.isBefore(start) && time.isBefore(end);
        }
    }

    /// By the clock on the rep's wall.
    ZonedDateTime local(String rep, Instant time) {
        return time.atZone(of(rep).zone());
    }

    boolean isLate(String rep, Instant time) {
        Instant minute = time.truncatedTo(ChronoUnit.MINUTES);
        return of(rep).minutesBetween(minute, minute.plus(MINUTE)) == 0;
    }

    /// Never negative: of two clocks one may be wrong.
    int minutes(String rep, Instant from, Instant to) {
        return (int) Math.min(Integer.MAX_VALUE, of(rep).minutesBetween(from, to));
    }
}
