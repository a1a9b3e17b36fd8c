package dev.fairlead.reports;

import dev.fairlead.rounds.PacedRounds;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Looks again and again whether a report is due.
@Component
class ReportClock extends PacedRounds {

    private final ReportRounds rounds;

    ReportClock(ReportRounds rounds) {
        super("reports");
        this.rounds = rounds;
    }

    @Override
    protected void go(Instant now) {
        rounds.go(now);
    }
}
