package dev.fairlead.intake;

import dev.fairlead.rounds.GaugeRounds;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shows how much waits in the quarantine, by source and stage: `mailbox`, `feed`, `plugin:…`.
@Component
class QuarantineGauges extends GaugeRounds {

    private final JdbcClient jdbc;

    QuarantineGauges(JdbcClient jdbc, MeterRegistry registry) {
        super(
                "quarantine-gauges",
                MultiGauge.builder("fairlead.quarantine")
                        .description("What waits in the quarantine")
                        .register(registry));
        this.jdbc = jdbc;
    }

    @Override
    protected List<Row<?>> count() {
        return jdbc.sql("select source, stage, count(case when state = 'OPEN' then 1 end) as open from quarantine"
                        + " group by source, stage")
                .<Row<?>>query((row, number) -> Row.of(
                        Tags.of("source", row.getString("source"), "stage", row.getString("stage")),
                        row.getLong("open")))
                .list();
    }
}
