package dev.fairlead.quotes;

import java.time.Instant;

/// One of the prices of a quote that followed each other.
///
/// @param copies in how many more places it stands
public record Revision(int number, Instant quotedAt, Offer offer, long mailId, String messageId, int copies) {}
