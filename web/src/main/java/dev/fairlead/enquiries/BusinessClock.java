package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Enquiry.Step;
import dev.fairlead.officehours.BusinessHours;
import dev.fairlead.officehours.OfficeHours;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Times enquiries by the business hours of the rep who got them; made for one look at them.
final class BusinessClock {

    private final OfficeHours offices;
    private final Map<String, BusinessHours> hours = new HashMap<>();

    BusinessClock(OfficeHours offices) {
        this.offices = offices;
    }

    /// Business minutes from the enquiry to its first price, null while there is none.
    @Nullable
    Long minutes(Enquiry enquiry) {
        Step quoted = enquiry.quoted();
        return quoted == null ? null : between(enquiry, quoted.at());
    }

    long between(Enquiry enquiry, Instant end) {
        return hours.computeIfAbsent(enquiry.rep(), offices::of).minutesBetween(enquiry.askedAt(), end);
    }
}
