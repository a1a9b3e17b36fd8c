package dev.fairlead.activity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// When the office is open, in each rep's own time zone: answer times count these hours only.
///
/// @param opens first minute of the working day, `closes` the first one after it
@Validated
@ConfigurationProperties("fairlead.activity")
record ActivitySettings(
        @DefaultValue("09:00") LocalTime opens,
        @DefaultValue("18:00") LocalTime closes,

        @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"})
        Set<DayOfWeek> days) {

    ActivitySettings {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "fairlead.activity: the office opens at %s but closes at %s; expected a later time"
                            .formatted(opens, closes));
        }
    }
}
