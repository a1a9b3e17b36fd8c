package dev.fairlead.hub;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How it goes with a route, since the program began.
///
/// @param lastLook when it last looked at its source; null for one that is handed what comes
/// @param lastRun when something last went down it
/// @param lastMinute records in the minute that runs
/// @param lastHour records in the last hour
/// @param errors in the last 24 hours
/// @param lastError in words, empty when there was none
public record Activity(
        @Nullable Instant lastLook,
        @Nullable RouteRun lastRun,
        long lastMinute,
        long lastHour,
        long errors,
        @Nullable Instant lastErrorAt,
        String lastError) {}
