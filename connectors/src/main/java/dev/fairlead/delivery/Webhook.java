package dev.fairlead.delivery;

import dev.fairlead.events.EventType;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An address outside that is told of events. Its secret is not in here.
///
/// @param notice why it is disabled or waits, in the words of the failure; empty while it goes well
/// @param failures calls that failed one after the other
/// @param retryAt when it is called again after a failure
/// @param oldSecretUntil until when the former secret signs too
public record Webhook(
        long id,
        WebhookAddress address,
        Set<EventType> types,
        State state,
        String notice,
        int failures,
        @Nullable Instant retryAt,
        @Nullable Instant oldSecretUntil,
        String createdBy,
        Instant createdAt) {

    public enum State {
        ENABLED,
        /// By a person.
        PAUSED,
        /// By the program, after too many failures.
        DISABLED
    }

    /// Whether it is to be called now, if there is something to tell.
    boolean isDue(Instant now) {
        Instant retry = retryAt;
        return state == State.ENABLED && (retry == null || !retry.isAfter(now));
    }

    /// Under this name it reads the outbox.
    String reader() {
        return "webhook-" + id;
    }
}
