package dev.fairlead.plugins;

import dev.fairlead.rounds.Pauses;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// Connectors that come as jars.
///
/// @param folder of the jars; it need not be there
/// @param look how often it is looked whether a jar has changed; it is taken when it has not for so long
/// @param largest jar that is taken
/// @param callTime after which a call that has not ended ends its plugin: start, push, health, reading the descriptor
/// @param pollTime the same for a poll
/// @param stopTime that a plugin has to end
/// @param threads that a plugin may have at a time
/// @param failures one after the other until a plugin is stopped
/// @param retryFirst pause after the first failure; each further one doubles it, up to an hour
/// @param tries of one event until it is put aside
@Validated
@ConfigurationProperties("fairlead.plugins")
public record PluginSettings(
        @DefaultValue("config/plugins") Path folder,
        @DefaultValue("2s") Duration look,
        @DefaultValue("50MB") DataSize largest,
        @DefaultValue("30s") Duration callTime,
        @DefaultValue("10m") Duration pollTime,
        @DefaultValue("5s") Duration stopTime,
        @DefaultValue("20") int threads,
        @DefaultValue("5") int failures,
        @DefaultValue("10s") Duration retryFirst,
        @DefaultValue("3") int tries) {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /// @param failed how often, 1 and more
    Duration pauseAfter(int failed) {
        return Pauses.after(failed, retryFirst, LONGEST_PAUSE);
    }
}
