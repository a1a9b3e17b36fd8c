package dev.fairlead.activity;

import dev.fairlead.officehours.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// The office hours of the reps, asked once for one piece of work.
final class RepHours {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Function<String, BusinessHours> offices;
    private final Map<String, BusinessHours> known = new HashMap<>();

    RepHours(Function<String, BusinessHours> offices) {
        this.offices = offices;
    }

    private BusinessHours of(String rep) {
        return known.computeIfAbsent(rep, offices);
    }

    LocalDate day(String rep, Instant time) {
        return time.atZone(of(rep).zone()).toLocalDate();
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
