package dev.fairlead.intake;

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

/// Shows how much waits in the quarantine, by source and stage: `mailbox`, `feed`, `plugin:…`.
@Component
class QuarantineGauges extends OwnThread {

    private static final Logger LOG = LoggerFactory.getLogger(QuarantineGauges.class);
    private static final long PAUSE_MILLIS = 15_000;

    private final JdbcClient jdbc;
    private final MultiGauge open;

    QuarantineGauges(JdbcClient jdbc, MeterRegistry registry) {
        super("quarantine-gauges");
        this.jdbc = jdbc;
        this.open = MultiGauge.builder("fairlead.quarantine")
                .description("What waits in the quarantine")
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
            List<Row<?>> rows = jdbc.sql(
                            "select source, stage, count(case when state = 'OPEN' then 1 end) as open from quarantine"
                                    + " group by source, stage")
                    .<Row<?>>query((row, number) -> Row.of(
                            Tags.of("source", row.getString("source"), "stage", row.getString("stage")),
                            row.getLong("open")))
                    .list();
            open.register(rows, true);
        } catch (DataAccessException e) {
            LOG.warn("What is in the quarantine is not counted for now: {}", e.getMessage());
        }
    }
}
