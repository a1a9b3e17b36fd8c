package dev.fairlead.savedsearches;

import dev.fairlead.rounds.PacedRounds;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Looks every minute whether a daily mail is due.
@Component
class DailyClock extends PacedRounds {

    private final DailyRounds rounds;

    DailyClock(DailyRounds rounds) {
        super("daily-mail");
        this.rounds = rounds;
    }

    @Override
    protected void go(Instant now) {
        rounds.go(now);
    }
}
