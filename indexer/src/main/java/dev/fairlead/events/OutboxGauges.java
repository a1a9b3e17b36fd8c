package dev.fairlead.events;

import dev.fairlead.rounds.GaugeRounds;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows how far each reader of the outbox is behind: web hooks, plugins, and routes from `fairlead:events`.
@Component
class OutboxGauges extends GaugeRounds {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    OutboxGauges(JdbcClient jdbc, Outbox outbox, MeterRegistry registry) {
        super(
                "outbox-gauges",
                MultiGauge.builder("fairlead.events.behind")
                        .description("Events that a reader of the outbox has not read yet")
                        .register(registry));
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Override
    protected List<Row<?>> count() {
        // Before the places: a reader is never ahead of it.
        long last = outbox.last();
        return jdbc.sql("select name, place from event_reader")
                .<Row<?>>query((row, number) ->
                        Row.of(Tags.of("reader", row.getString("name")), Math.max(0, last - row.getLong("place"))))
                .list();
    }
}
