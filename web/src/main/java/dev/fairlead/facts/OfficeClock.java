package dev.fairlead.facts;

import dev.fairlead.officehours.BusinessHours;
import dev.fairlead.officehours.OfficeHours;
import org.springframework.stereotype.Component;

/// Whose office is open when.
interface OfficeClock {

    BusinessHours of(String rep);

    /// As the calendars say.
    @Component
    record Calendars(OfficeHours offices) implements OfficeClock {

        @Override
        public BusinessHours of(String rep) {
            return offices.of(rep);
        }
    }
}
