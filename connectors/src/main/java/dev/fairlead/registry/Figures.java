package dev.fairlead.registry;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How it goes with a connector, since the program began.
///
/// @param lastLook when it last looked whether there is something; null where it is handed what comes, or nobody knows
/// @param lastRun when it last did something; null when it has not yet
/// @param millis that this took, null when nobody knows
/// @param records of the last run by what became of them; of a plugin those of all runs
/// @param lastMinute records or events in the last minute
/// @param lastHour the same in the last hour
/// @param errors of the last 24 hours
/// @param lastErrorAt null when there was none
/// @param lastError in words, empty when there was none
public record Figures(
        @Nullable Instant lastLook,
        @Nullable Instant lastRun,
        @Nullable Long millis,
        Map<String, Long> records,
        long lastMinute,
        long lastHour,
        long errors,
        @Nullable Instant lastErrorAt,
        String lastError) {

    /// Of one that has never done anything.
    static final Figures NONE = new Figures(null, null, null, Map.of(), 0, 0, 0, null, "");
}
