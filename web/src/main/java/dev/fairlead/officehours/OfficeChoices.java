package dev.fairlead.officehours;

import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which calendars the pages offer: those of the trade's large offices, those people here go by, and those that were
/// changed by hand. Any other country's can be named.
@Component
class OfficeChoices {

    private static final List<String> USUAL = List.of("CN", "HK", "IN", "SG", "AE", "DE", "GB", "US");

    private final OfficeHours offices;
    private final OfficeRows rows;
    private final RuledDays rules;
    private final Users users;

    OfficeChoices(OfficeHours offices, OfficeRows rows, RuledDays rules, Users users) {
        this.offices = offices;
        this.rows = rows;
        this.rules = rules;
        this.users = users;
    }

    /// @param name of the country in the reader's language, with its part
    record Choice(String key, String name) {}

    List<Choice> all(CalendarId shown, Locale locale) {
        Set<String> more = new TreeSet<>(rows.book().days().keySet());
        users.all().stream()
                .filter(User::active)
                .forEach(user -> more.add(offices.calendarOf(user.username()).key()));
        rules.regionsOf("DE").forEach(region -> more.add("DE-" + region));
        rules.regionsOf("GB").stream()
                .filter(region -> !region.equals("ENG"))
                .forEach(region -> more.add("GB-" + region));
        more.add(shown.key());
        more.removeAll(USUAL);
        more.remove(CalendarId.NOWHERE.key());
        return Stream.concat(USUAL.stream(), more.stream())
                .map(key -> new Choice(key, nameOf(CalendarId.of(key), locale)))
                .toList();
    }

    String nameOf(CalendarId calendar, Locale locale) {
        String country = Locale.of("", calendar.country()).getDisplayCountry(locale);
        return calendar.region().isEmpty() ? country : country + " · " + rules.nameOf(calendar, locale);
    }
}
