package dev.fairlead.plugins;

import dev.fairlead.lines.LogLine;
import dev.fairlead.spi.Descriptor;
import dev.fairlead.spi.Permissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A plugin as people see it.
///
/// @param version that runs, or would
/// @param notice why it was stopped, empty when nobody needs to know
/// @param asks of the version that is shown
/// @param missing what it asks for and nobody has granted
/// @param values of the settings without secrets
/// @param secrets keys of secrets that are given
/// @param next a newer version that waits for permissions, null when there is none
/// @param threads that live now and are not the program's
public record PluginView(
        String id,
        Version version,
        PluginState state,
        String notice,
        Permissions asks,
        Permissions granted,
        Permissions missing,
        @Nullable String grantedBy,
        @Nullable Instant grantedAt,
        Map<String, String> values,
        List<String> secrets,
        List<String> needed,
        int perMinute,
        Work work,
        @Nullable Version next,
        List<String> threads,
        List<LogLine> log) {

    /// @param descriptor its texts are those of the author of the plugin, not ours
    /// @param routes that it brings, in YAML; empty when there are none
    public record Version(String file, String version, String sha256, long size, Descriptor descriptor, String routes) {

        static Version of(KnownPlugin known) {
            return new Version(
                    known.jar().file(),
                    known.descriptor().version(),
                    known.jar().sha256(),
                    known.jar().size(),
                    known.descriptor(),
                    known.routes());
        }
    }

    /// Since the program began.
    ///
    /// @param records by what became of them: `created`, `refused` …
    /// @param lastMinute records of the last minute or so
    /// @param lastHour records of the last hour
    /// @param putAside events that it did not take
    public record Work(
            @Nullable Instant lastRun,
            @Nullable Instant lastGood,
            long lastMinute,
            long lastHour,
            Map<String, Long> records,
            long events,
            long errors,
            long putAside) {}
}
