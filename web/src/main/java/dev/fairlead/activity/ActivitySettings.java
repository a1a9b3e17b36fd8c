package dev.fairlead.activity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How figures are counted.
///
/// @param quiet a conversation in which nothing waits has ended when nobody writes for so long
@ConfigurationProperties("fairlead.activity")
record ActivitySettings(@DefaultValue("30d") Duration quiet) {

    ActivitySettings {
        if (quiet.toDays() < 1) {
            throw new IllegalArgumentException(
                    "fairlead.activity.quiet is %s; expected a day or more, like 30d".formatted(quiet));
        }
    }
}
