package dev.fairlead.sheets;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How answers are counted.
///
/// @param prompt an answer within so much business time is a prompt one
@ConfigurationProperties("fairlead.activity")
public record SheetSettings(@DefaultValue("4h") Duration prompt) {

    Items items() {
        return new Items((int) prompt.toMinutes());
    }
}
