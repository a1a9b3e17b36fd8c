package dev.fairlead.facts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When a conversation has ended.
///
/// @param quiet a conversation in which nothing waits has ended when nobody writes for so long
@ConfigurationProperties("fairlead.activity")
public record FactSettings(@DefaultValue("30d") Duration quiet) {

    public FactSettings {
        if (quiet.toDays() < 1) {
            throw new IllegalArgumentException(
                    "fairlead.activity.quiet is %s; expected a day or more, like 30d".formatted(quiet));
        }
    }
}
