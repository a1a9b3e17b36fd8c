package dev.fairlead.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who wrote a quoted or forwarded mail, and when: what the lines above it say.
///
/// @param sender display name, empty when only an address is given
/// @param address in lower case, empty when only a name is given
/// @param sentAt null when no date is given or it cannot be read; a date without a zone is read in the zone of the
///     outer mail's Date header, which is the zone of whoever quoted it, and in UTC when that has none
/// @param subject empty when it is not repeated
public record QuotedHead(
        String sender, String address, @Nullable Instant sentAt, String subject) {}
