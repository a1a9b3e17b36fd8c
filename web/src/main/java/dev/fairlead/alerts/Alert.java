package dev.fairlead.alerts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that goes on and that somebody should know of.
///
/// @param id 0 before it is stored
/// @param cause by which it is known: the same is told once
/// @param rep whose work it is
/// @param label the customer and the subject, or the day since when a rep is silent
/// @param since when it began to go on
record Alert(
        long id,
        AlertKind kind,
        String cause,
        String rep,
        @Nullable Long customerId,
        @Nullable Long mailId,
        String label,
        Instant since) {

    private static final int LONGEST = 500;

    Alert {
        label = label.length() <= LONGEST ? label : label.substring(0, LONGEST);
    }
}
