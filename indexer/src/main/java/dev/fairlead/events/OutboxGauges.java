package dev.fairlead.events;

import dev.fairlead.rounds.OwnThread;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows how far each reader of the outbox is behind: web hooks, plugins, and routes from `fairlead:events`.
@Component
class OutboxGauges extends OwnThread {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxGauges.class);
    private static final long PAUSE_MILLIS = 15_000;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MultiGauge behind;

    OutboxGauges(JdbcClient jdbc, Outbox outbox, MeterRegistry registry) {
        super("outbox-gauges");
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.behind = MultiGauge.builder("fairlead.events.behind")
                .description("Events that a reader of the outbox has not read yet")
                .register(registry);
    }

    @Override
    protected void run() {
        while (isRunning()) {
            show();
            pause(PAUSE_MILLIS);
        }
    }

    /// The one error handler of a round: the next one tries again.
    private void show() {
        try {
            // Before the places: a reader is never ahead of it.
            long last = outbox.last();
            List<Row<?>> rows = jdbc.sql("select name, place from event_reader")
                    .<Row<?>>query((row, number) ->
                            Row.of(Tags.of("reader", row.getString("name")), Math.max(0, last - row.getLong("place"))))
                    .list();
            behind.register(rows, true);
        } catch (DataAccessException e) {
            LOG.warn("Readers of events are not measured for now: {}", e.getMessage());
        }
    }
}
