package dev.fairlead.officehours;

import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/// The business hours of each rep: those of the country in which the rep's clock goes.
@Component
public class OfficeHours {

    private final Users users;
    private final Countries countries;

    OfficeHours(Users users, OfficeSettings settings) {
        this.users = users;
        this.countries = new Countries(settings, Holidays.read(settings.holidays()));
    }

    /// Of somebody who is unknown: those of an office in no country, by universal time.
    public BusinessHours of(String rep) {
        return countries.in(users.find(rep).map(User::zone).orElse(ZoneOffset.UTC));
    }
}
