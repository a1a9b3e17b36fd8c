package dev.fairlead.officehours;

import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The business hours of each rep: those of the calendar that he or she goes by, which is that of the country in which
/// the rep's clock goes, unless somebody said otherwise.
@Component
public class OfficeHours {

    private record Key(CalendarId calendar, ZoneId zone, OwnHours own) {}

    private record Kept(HandBook book, Map<Key, BusinessHours> hours) {}

    private final Users users;
    private final OfficeRows rows;
    private final Countries countries;
    private volatile Kept kept;

    OfficeHours(Users users, OfficeSettings settings, Calendars calendars, OfficeRows rows) {
        this.users = users;
        this.rows = rows;
        this.countries = new Countries(settings, calendars);
        this.kept = new Kept(rows.book(), new ConcurrentHashMap<>());
    }

    /// Of somebody who is unknown: those of an office in no country, by universal time.
    public BusinessHours of(String rep) {
        ZoneId zone = users.find(rep).map(User::zone).orElse(ZoneOffset.UTC);
        OwnHours own = rows.book().people().getOrDefault(rep, OwnHours.NONE);
        var key = new Key(calendarOf(rep), zone, own);
        return current().hours().computeIfAbsent(key, one -> countries.in(one.calendar(), one.zone(), one.own()));
    }

    /// Which calendar a person goes by.
    CalendarId calendarOf(String rep) {
        CalendarId own = rows.book().people().getOrDefault(rep, OwnHours.NONE).calendar();
        ZoneId zone = users.find(rep).map(User::zone).orElse(ZoneOffset.UTC);
        return own == null ? CalendarId.ofCountry(Countries.of(zone)) : own;
    }

    Countries.Hours hoursOf(CalendarId calendar, OwnHours own) {
        return countries.hoursOf(calendar, own);
    }

    /// What was worked out is kept until a change by hand brings another book.
    private Kept current() {
        HandBook book = rows.book();
        Kept last = kept;
        if (last.book() != book) {
            last = new Kept(book, new ConcurrentHashMap<>());
            kept = last;
        }
        return last;
    }
}
