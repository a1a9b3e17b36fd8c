package dev.fairlead.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A report that went to somebody by mail, or did not.
///
/// @param start of its period
/// @param error what the server said, or the key of a message; empty when all went well
/// @param retryAt null when it is not tried again by itself
record Sending(
        long id,
        String reader,
        Scope scope,
        Rhythm rhythm,
        LocalDate start,
        State state,
        int tries,
        Instant triedAt,
        @Nullable Instant retryAt,
        String error) {

    enum State {
        /// Handed to the server; when the program stops in between, nobody knows whether it arrived.
        SENDING,
        SENT,
        FAILED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isDue(Instant now) {
        return state == State.FAILED && retryAt != null && !retryAt.isAfter(now);
    }
}
