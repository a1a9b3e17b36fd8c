package dev.fairlead.events;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far each reader of the outbox has come; survives restarts.
@Component
public class EventReaders {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;

    EventReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The place up to which it has read everything; nothing for a reader that never began.
    public Optional<Long> find(String reader) {
        return jdbc.sql("select place from event_reader where name = ?")
                .param(reader)
                .query(Long.class)
                .optional();
    }

    /// Where it goes on; a new one begins at this place.
    public long placeOf(String reader, long beginning) {
        return find(reader).orElseGet(() -> {
            put(reader, beginning);
            return beginning;
        });
    }

    /// Goes on, unless somebody has put it elsewhere meanwhile.
    ///
    /// @return false when it no longer stood at `from`
    public boolean move(String reader, long from, long to) {
        return jdbc.sql("update event_reader set place = ? where name = ? and place = ?")
                        .params(to, reader, from)
                        .update()
                > 0;
    }

    /// Puts it at a place, wherever it stood.
    public void put(String reader, long place) {
        if (reader.isBlank() || reader.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "Expected a name of 1 to %d characters, got '%s'".formatted(LONGEST_NAME, reader));
        }
        int rows = jdbc.sql("update event_reader set place = ? where name = ?")
                .params(place, reader)
                .update();
        if (rows == 0) {
            jdbc.sql("insert into event_reader (name, place) values (?, ?)")
                    .params(reader, place)
                    .update();
        }
    }

    public void forget(String reader) {
        jdbc.sql("delete from event_reader where name = ?").param(reader).update();
    }
}
