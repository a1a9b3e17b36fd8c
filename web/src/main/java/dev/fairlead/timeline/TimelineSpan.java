package dev.fairlead.timeline;

import dev.fairlead.search.Access;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;

/// The stretch of a customer's timeline that a reader asks for.
///
/// @param access what mail the reader may see
/// @param reps whose work the reader may see
/// @param rep user name whose entries are wanted, empty for everybody's
/// @param from first moment
/// @param until last moment: of entries at that very moment only those with an id below `below`
public record TimelineSpan(
        long customerId, Access access, Set<String> reps, String rep, Instant from, Instant until, long below) {

    /// Whether all that concerns this customer is open to the reader, wherever it lies.
    public boolean isOpen() {
        return access.everything() || access.customers().contains(customerId);
    }

    public OffsetDateTime fromUtc() {
        return from.atOffset(ZoneOffset.UTC);
    }

    public OffsetDateTime untilUtc() {
        return until.atOffset(ZoneOffset.UTC);
    }
}
