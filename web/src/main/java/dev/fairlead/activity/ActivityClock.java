package dev.fairlead.activity;

import dev.fairlead.intake.Intake;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks every minute whether office hours changed, and whether a month is to be frozen; not while mail is still being
/// taken in, which would be late mail at once. Parked, not asleep: an interrupt would close the database under us.
@Component
class ActivityClock implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ActivityClock.class);
    private static final long MINUTE_NANOS = 60_000_000_000L;
    private static final long LONGEST_END_MILLIS = 10_000;

    private final Freezes freezes;
    private final HoursWatch hours;
    private final Intake intake;
    private volatile boolean running;
    private @Nullable Thread thread;

    ActivityClock(Freezes freezes, HoursWatch hours, Intake intake) {
        this.freezes = freezes;
        this.hours = hours;
        this.intake = intake;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("activity-clock").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Thread last = thread;
        if (last != null) {
            LockSupport.unpark(last);
            try {
                last.join(LONGEST_END_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            LockSupport.parkNanos(MINUTE_NANOS);
            if (running) {
                look();
            }
        }
    }

    private void look() {
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
