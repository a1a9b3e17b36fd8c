package dev.fairlead.day;

import dev.fairlead.rounds.PacedRounds;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Keeps the rhythms of the customers as fresh as their number allows.
@Component
class RhythmClock extends PacedRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RhythmClock.class);

    private final RhythmSweep sweep;

    RhythmClock(RhythmSweep sweep) {
        super("rhythms");
        this.sweep = sweep;
    }

    /// The one error handler of a sweep: the next one tries again.
    @Override
    protected void go(Instant now) {
        try {
            sweep.go(now);
        } catch (DataAccessException e) {
            LOG.warn("Rhythms of customers wait: {}", e.getMessage());
        }
    }
}
