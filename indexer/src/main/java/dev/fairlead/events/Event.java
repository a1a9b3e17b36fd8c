package dev.fairlead.events;

import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that happened to a record: ids and states, no words of mails.
///
/// @param record what it happened to, `quote/12`; events of one record keep their order
/// @param data what JSON can write
public record Event(EventType type, String record, Map<String, @Nullable Object> data) {

    private static final int LONGEST_RECORD = 200;

    public Event {
        if (record.isEmpty() || record.length() > LONGEST_RECORD) {
            throw new IllegalArgumentException(
                    "Expected a record of 1 to %d characters, got '%s'".formatted(LONGEST_RECORD, record));
        }
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /// Of a record without anything to say yet.
    ///
    /// @param kind `quote`, `message` …
    public static Event of(EventType type, String kind, Object id) {
        return new Event(type, kind + "/" + id, Map.of("id", id));
    }

    /// One thing more that it says.
    public Event with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(data);
        more.put(name, value instanceof Temporal time ? time.toString() : value);
        return new Event(type, record, more);
    }
}
