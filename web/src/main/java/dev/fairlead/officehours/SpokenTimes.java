package dev.fairlead.officehours;

import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Business time as people say it: `45 min`, `3 h 20 min`, `12 working days 4 h`, in the reader's language.
@Component
public class SpokenTimes {

    private static final long HOUR = 60;

    private final OfficeHours offices;
    private final MessageSource words;

    SpokenTimes(OfficeHours offices, MessageSource words) {
        this.offices = offices;
        this.words = words;
    }

    /// @param rep in whose working days it is said
    public String of(long minutes, String rep) {
        BusinessHours office = offices.of(rep);
        // An office that never closes has days of 24 hours.
        long open = Duration.between(office.opens(), office.closes()).toMinutes();
        long day = open > 0 ? open : Duration.ofDays(1).toMinutes();
        if (minutes < day) {
            return say(minutes < HOUR ? "office.time.minutes" : "office.time.hours", minutes / HOUR, minutes % HOUR);
        }
        return say("office.time.days", minutes / day, minutes % day / HOUR);
    }

    private String say(String key, long whole, long rest) {
        return words.getMessage(key, new Object[] {whole, rest}, LocaleContextHolder.getLocale());
    }
}
