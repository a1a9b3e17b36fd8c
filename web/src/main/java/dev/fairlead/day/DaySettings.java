package dev.fairlead.day;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the rep's day shows, and when a customer counts as quiet.
///
/// @param quietTimes so many times the usual gap between two days of contact
/// @param quietDays but never less than so many days
/// @param quietContacts so many days of contact within a year make a rhythm
/// @param expiring how long before a quote's end it is shown
/// @param enquiries how long an enquiry without a quote is worth one
@ConfigurationProperties("fairlead.day")
record DaySettings(
        @DefaultValue("3") int quietTimes,
        @DefaultValue("14") int quietDays,
        @DefaultValue("6") int quietContacts,
        @DefaultValue("5d") Duration expiring,
        @DefaultValue("30d") Duration enquiries) {

    DaySettings {
        if (quietTimes < 1 || quietDays < 1 || quietContacts < 2) {
            throw new IllegalArgumentException(
                    "fairlead.day: read quiet-times %d, quiet-days %d, quiet-contacts %d; expected 1, 1, 2 or more"
                            .formatted(quietTimes, quietDays, quietContacts));
        }
    }
}
