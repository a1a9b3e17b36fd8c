package dev.fairlead.events;

import java.time.Instant;

/// An event as it lies in the outbox.
///
/// @param place in the one order in which all readers read; grows, without gaps
/// @param id the same whenever it is delivered: a receiver that has seen it lets it go
/// @param record what it happened to
/// @param json what it says, as JSON
public record ToldEvent(long place, String id, EventType type, String record, Instant at, String json) {

    /// As it would be told; it lies nowhere and nobody is told.
    ///
    /// @param place among others of its kind
    public static ToldEvent rehearsed(Event event, long place, Instant at) {
        String id = "rehearsed-%s-%d".formatted(event.record(), place);
        return new ToldEvent(place, id, event.type(), event.record(), at, CloudEvents.data(event));
    }
}
