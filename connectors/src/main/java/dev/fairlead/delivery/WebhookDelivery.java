package dev.fairlead.delivery;

import dev.fairlead.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One call of a web hook.
///
/// @param eventId the same for every try of the same event
/// @param attempt from 1
/// @param code the HTTP status it answered with; null when there was no answer
/// @param problem why it did not go well; empty when it did
public record WebhookDelivery(
        long id,
        String eventId,
        EventType type,
        String record,
        int attempt,
        Instant at,
        @Nullable Integer code,
        int millis,
        String problem) {}
