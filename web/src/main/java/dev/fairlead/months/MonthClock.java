package dev.fairlead.months;

import dev.fairlead.facts.HoursWatch;
import dev.fairlead.intake.Intake;
import dev.fairlead.rounds.PacedRounds;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks every minute whether office hours changed, as no month is to be frozen by old ones, and whether a month is to
/// be frozen; not while mail is still being taken in, which would be late mail at once.
@Component
class MonthClock extends PacedRounds {

    private static final Logger log = LoggerFactory.getLogger(MonthClock.class);

    private final Freezes freezes;
    private final HoursWatch hours;
    private final Intake intake;

    MonthClock(Freezes freezes, HoursWatch hours, Intake intake) {
        super("activity-clock");
        this.freezes = freezes;
        this.hours = hours;
        this.intake = intake;
    }

    @Override
    protected void go(Instant now) {
        try {
            hours.look();
            if (intake.status().missing() == 0) {
                for (Freezes.Due due : freezes.due()) {
                    freezes.freeze(due.rep(), due.month(), Freezes.CLOCK);
                }
            }
        } catch (RuntimeException e) {
            // The one error handler of this thread: it looks again in a minute.
            log.error("Months could not be frozen, or office hours not be looked at; tried again in a minute", e);
        }
    }
}
