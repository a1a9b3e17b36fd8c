package dev.fairlead.rates;

import dev.fairlead.text.ZoneKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who quoted, when, and in which part of the mail: of a quoted or forwarded mail its own sender and date.
///
/// @param source 0 for subject and body, otherwise the number of the attachment; offsets of the rate are in its text
/// @param sender name of the innermost sender, null when it is the mail's own; `address` likewise, in lower case
/// @param quotedAt date of the innermost mail, null when it is the mail's own
public record RateOrigin(
        ZoneKind zone,
        int source,
        @Nullable String sender,
        @Nullable String address,
        @Nullable Instant quotedAt) {

    /// In the words of the mail's own sender.
    public static final RateOrigin OWN = new RateOrigin(ZoneKind.NEW, 0, null, null, null);

    /// Of a mail below, not of this one.
    public boolean copied() {
        return zone == ZoneKind.QUOTED;
    }
}
