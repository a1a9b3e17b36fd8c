package dev.fairlead.savedsearches;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks every minute whether a daily mail is due. Parked, not asleep: an interrupt would close the database under us.
@Component
class DailyClock implements SmartLifecycle {

    private static final long MINUTE_NANOS = 60_000_000_000L;
    private static final long LONGEST_END_MILLIS = 10_000;

    private final DailyRounds rounds;
    private volatile boolean running;
    private @Nullable Thread thread;

    DailyClock(DailyRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("daily-mail").daemon().start(this::run);
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
                rounds.go(Instant.now());
            }
        }
    }
}
