package dev.fairlead.enquiries;

import dev.fairlead.officehours.BusinessHours;
import dev.fairlead.officehours.OfficeHours;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Times enquiries by the business hours of the rep who got them; made for one look at them.
final class BusinessClock {

    private final OfficeHours offices;
    private final Map<String, BusinessHours> hours = new HashMap<>();

    BusinessClock(OfficeHours offices) {
        this.offices = offices;
    }

    long between(String rep, Instant start, Instant end) {
        return hours.computeIfAbsent(rep, offices::of).minutesBetween(start, end);
    }
}
