package dev.fairlead.spi;

import java.time.Instant;

/// Something that happened in Fairlead.
///
/// @param id the same whenever it comes: who has seen it lets it go
/// @param type `quote.sent`
/// @param record what it happened to: `quote/12`
/// @param json all of it as a CloudEvent 1.0 in JSON
public record FairleadEvent(String id, String type, String record, Instant at, String json) {}
