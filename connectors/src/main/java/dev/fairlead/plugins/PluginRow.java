package dev.fairlead.plugins;

import dev.fairlead.spi.Permissions;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What administrators decided about a plugin.
///
/// @param notice why it was stopped, when nobody stopped it
/// @param settings those that were given, secrets encrypted
/// @param perMinute records that it may bring in a minute
record PluginRow(
        String id,
        Wanted wanted,
        String notice,
        Map<String, String> settings,
        Permissions granted,
        @Nullable String grantedBy,
        @Nullable Instant grantedAt,
        int perMinute) {

    static final int PER_MINUTE = 30_000;

    /// What shall be.
    enum Wanted {
        RUN,
        STOP,
        /// Stopped by the program; an administrator starts it again, or a new version of it.
        FAILED,
        /// Switched off by an administrator, new versions too.
        KILLED
    }

    static PluginRow fresh(String id) {
        return new PluginRow(id, Wanted.STOP, "", Map.of(), Permissions.NONE, null, null, PER_MINUTE);
    }
}
