package dev.fairlead.activity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How figures are counted.
///
/// @param quiet a conversation in which nothing waits has ended when nobody writes for so long
/// @param freezeAfter a month is frozen so long after its end
/// @param prompt an answer within so much business time is a prompt one
@ConfigurationProperties("fairlead.activity")
record ActivitySettings(
        @DefaultValue("30d") Duration quiet,
        @DefaultValue("4h") Duration prompt,
        @DefaultValue("5d") Duration freezeAfter) {

    Items items() {
        return new Items((int) prompt.toMinutes());
    }

    ActivitySettings {
        if (quiet.toDays() < 1) {
            throw new IllegalArgumentException(
                    "fairlead.activity.quiet is %s; expected a day or more, like 30d".formatted(quiet));
        }
    }
}
