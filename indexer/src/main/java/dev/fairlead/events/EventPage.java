package dev.fairlead.events;

import java.util.List;

/// The next events of a reader.
///
/// @param upTo how far the reader has come once it has dealt with them, those included that it does not ask for
public record EventPage(List<ToldEvent> events, long upTo) {}
