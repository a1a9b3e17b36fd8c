package dev.fairlead.enquiries;

import dev.fairlead.officehours.BusinessHours;
import java.time.Duration;

/// Business time as people say it: whole working days, and what is left of one.
public record WorkingTime(long days, long hours, long minutes) {

    private static final long HOUR = 60;

    static WorkingTime of(long minutes, BusinessHours office) {
        // An office that never closes has days of 24 hours.
        long open = Duration.between(office.opens(), office.closes()).toMinutes();
        long day = open > 0 ? open : Duration.ofDays(1).toMinutes();
        long rest = minutes % day;
        return new WorkingTime(minutes / day, rest / HOUR, rest % HOUR);
    }
}
