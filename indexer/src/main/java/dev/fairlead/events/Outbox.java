package dev.fairlead.events;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where rooms tell what happened, and from where it is read: at least once, in one order for all readers.
@Component
public class Outbox {

    private static final int BATCH = 500;
    private static final RowMapper<ToldEvent> EVENT = (row, number) -> new ToldEvent(
            row.getLong("place"),
            row.getString("id"),
            EventType.of(row.getString("type")),
            row.getString("record"),
            row.getObject("happened_at", OffsetDateTime.class).toInstant(),
            row.getString("data"));

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Places places;
    private final EventSettings settings;
    private final Clock clock = Clock.systemUTC();

    Outbox(JdbcClient jdbc, JdbcTemplate template, Places places, EventSettings settings) {
        this.jdbc = jdbc;
        this.template = template;
        this.places = places;
        this.settings = settings;
    }

    /// Joins the running transaction: what is rolled back has not happened.
    public void tell(Event event) {
        tell(List.of(event));
    }

    /// In this order; joins the running transaction.
    public void tell(Collection<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        template.batchUpdate(
                "insert into event_outbox (id, type, record, happened_at, data) values (?, ?, ?, ?, ?)",
                events,
                BATCH,
                (statement, event) -> {
                    statement.setString(1, UUID.randomUUID().toString());
                    statement.setString(2, event.type().key());
                    statement.setString(3, event.record());
                    statement.setObject(4, now);
                    statement.setString(5, CloudEvents.data(event));
                });
    }

    /// Whether what a mail of this time says is worth telling, and not history.
    public boolean isNews(Instant sentAt) {
        return sentAt.isAfter(clock.instant().minus(settings.mailAge()));
    }

    /// The subject where events may say it, otherwise nothing.
    public @org.jspecify.annotations.Nullable String subject(String subject) {
        return settings.subjects() ? subject : null;
    }

    /// What comes behind this place, of these types.
    public EventPage after(long place, Set<EventType> types, int max) {
        long last = places.placed();
        if (last <= place) {
            return new EventPage(List.of(), place);
        }
        List<ToldEvent> events = jdbc.sql("select place, id, type, record, happened_at, data from event_outbox"
                        + " where place > :place and place <= :last and type in (:types)"
                        + " order by place fetch first :max rows only")
                .param("place", place)
                .param("last", last)
                .param("types", types.stream().map(EventType::key).toList())
                .param("max", max)
                .query(EVENT)
                .list();
        return new EventPage(
                events, events.size() < max ? last : events.getLast().place());
    }

    /// The place of the newest event.
    public long last() {
        return places.placed();
    }

    /// The place behind which everything lies that happened since then, as far as it is kept.
    public long before(Instant since) {
        long last = places.placed();
        return jdbc.sql("select min(place) from event_outbox where happened_at >= ? and place is not null")
                .param(since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    long first = row.getLong(1);
                    return row.wasNull() ? last : first - 1;
                })
                .single();
    }
}
