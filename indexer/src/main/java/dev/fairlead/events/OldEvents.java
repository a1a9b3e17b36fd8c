package dev.fairlead.events;

import dev.fairlead.rounds.PacedRounds;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Clears away events that were kept long enough, a batch at a time, whether everybody has read them or not.
@Component
class OldEvents extends PacedRounds {

    private static final Logger LOG = LoggerFactory.getLogger(OldEvents.class);
    private static final int BATCH = 1000;

    private record Row(long told, OffsetDateTime happenedAt) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final EventSettings settings;

    OldEvents(JdbcClient jdbc, JdbcTemplate template, EventSettings settings) {
        super("old-events");
        this.jdbc = jdbc;
        this.template = template;
        this.settings = settings;
    }

    /// The one error handler of a round: the next one tries again.
    @Override
    protected void go(Instant now) {
        try {
            int cleared;
            do {
                cleared = clearBatch(now.minus(settings.keep()));
            } while (cleared == BATCH && isRunning());
        } catch (DataAccessException e) {
            LOG.warn("Old events stay for now: {}", e.getMessage());
        }
    }

    /// In the order in which they were told, which is that of time but for moments: nothing else has to be
    /// looked at.
    ///
    /// @return how many went
    int clearBatch(Instant before) {
        List<Object[]> old = jdbc
                .sql("select told, happened_at from event_outbox order by told fetch first " + BATCH + " rows only")
                .query((row, number) -> new Row(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .list()
                .stream()
                .filter(row -> row.happenedAt().toInstant().isBefore(before))
                .map(row -> new Object[] {row.told()})
                .toList();
        template.batchUpdate("delete from event_outbox where told = ?", old);
        return old.size();
    }
}
