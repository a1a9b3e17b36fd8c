package dev.fairlead.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a mail was sent: its Date header, unless that cannot be true.
final class SentDate {

    // The first mail with a Date header is older, but no mailbox that anyone connects is.
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration TOLERANCE = Duration.ofDays(2);

    private SentDate() {}

    static Instant of(@Nullable Instant header, Instant received) {
        if (header == null || header.isBefore(EARLIEST) || header.isAfter(received.plus(TOLERANCE))) {
            return received;
        }
        return header;
    }
}
