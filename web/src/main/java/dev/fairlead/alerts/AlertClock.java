package dev.fairlead.alerts;

import dev.fairlead.rounds.PacedRounds;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Looks again and again for what goes on and should not.
@Component
class AlertClock extends PacedRounds {

    private final AlertRounds rounds;

    AlertClock(AlertRounds rounds) {
        super("alerts");
        this.rounds = rounds;
    }

    @Override
    protected void go(Instant now) {
        rounds.go(now);
    }
}
