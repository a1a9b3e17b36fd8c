package dev.fairlead.activity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How figures are counted.
///
/// @param freezeAfter a month is frozen so long after its end
/// @param prompt an answer within so much business time is a prompt one
@ConfigurationProperties("fairlead.activity")
record ActivitySettings(
        @DefaultValue("4h") Duration prompt,
        @DefaultValue("5d") Duration freezeAfter) {

    Items items() {
        return new Items((int) prompt.toMinutes());
    }
}
