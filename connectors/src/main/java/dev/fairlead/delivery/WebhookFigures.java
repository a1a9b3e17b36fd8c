package dev.fairlead.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the calls of a web hook went, of those that are kept: the last 200.
///
/// @param lastMinute events that were taken
/// @param lastHour events that were taken
/// @param errors calls of the last 24 hours that failed
public record WebhookFigures(
        @Nullable Instant lastAt,
        long lastMinute,
        long lastHour,
        long errors,
        @Nullable Instant lastErrorAt) {

    /// Of one that was never called.
    public static final WebhookFigures NONE = new WebhookFigures(null, 0, 0, 0, null);
}
