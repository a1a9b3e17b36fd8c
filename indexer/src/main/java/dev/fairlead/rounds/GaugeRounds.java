package dev.fairlead.rounds;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// Counts in the database what a gauge shows, every quarter of a minute: whoever reads the meters does not wait for it.
public abstract class GaugeRounds extends OwnThread {

    private static final Logger LOG = LoggerFactory.getLogger(GaugeRounds.class);
    private static final long PAUSE_MILLIS = 15_000;

    private final String name;
    private final MultiGauge gauge;

    /// @param name of the thread
    protected GaugeRounds(String name, MultiGauge gauge) {
        super(name);
        this.name = name;
        this.gauge = gauge;
    }

    /// What the gauge shows from now on, instead of all it showed before.
    protected abstract List<Row<?>> count();

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
            gauge.register(count(), true);
        } catch (DataAccessException e) {
            LOG.warn("Nothing is counted by {} for now: {}", name, e.getMessage());
        }
    }
}
