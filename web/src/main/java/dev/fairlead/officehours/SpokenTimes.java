package dev.fairlead.officehours;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Business time as people say it: `45 min`, `3 h 20 min`, `12 working days 4 h`, in the reader's language.
@Component
public class SpokenTimes {

    private static final long HOUR = 60;

    private final OfficeHours offices;
    private final OfficeSettings settings;
    private final MessageSource words;

    SpokenTimes(OfficeHours offices, OfficeSettings settings, MessageSource words) {
        this.offices = offices;
        this.settings = settings;
        this.words = words;
    }

    /// @param rep in whose working days it is said; null or empty for time of several people, which is said in the
    /// working days that offices usually have
    public String of(long minutes, @Nullable String rep) {
        return of(minutes, rep, LocaleContextHolder.getLocale());
    }

    /// In a language that is not the reader's, as in planned mail.
    public String of(long minutes, @Nullable String rep, Locale locale) {
        long day = minutesADay(rep);
        if (minutes < day) {
            String key = minutes < HOUR ? "office.time.minutes" : "office.time.hours";
            return say(locale, key, minutes / HOUR, minutes % HOUR);
        }
        return say(locale, "office.time.days", minutes / day, minutes % day / HOUR);
    }

    private long minutesADay(@Nullable String rep) {
        if (rep == null || rep.isEmpty()) {
            return Duration.between(settings.opens(), settings.closes()).toMinutes();
        }
        BusinessHours office = offices.of(rep);
        return Duration.between(office.opens(), office.closes()).toMinutes();
    }

    private String say(Locale locale, String key, long whole, long rest) {
        return words.getMessage(key, new Object[] {whole, rest}, locale);
    }
}
