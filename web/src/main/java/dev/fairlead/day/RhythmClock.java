package dev.fairlead.day;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Sweeps again and again: every minute where that is nothing, seldom enough to take a fiftieth of the time where it is
/// much. Parked, not asleep: an interrupt would close the database under us.
@Component
class RhythmClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RhythmClock.class);

    private static final long MINUTE_NANOS = 60_000_000_000L;
    private static final long SHARE = 50;
    private static final long LONGEST_END_MILLIS = 10_000;

    private final RhythmSweep sweep;
    private volatile boolean running;
    private @Nullable Thread thread;

    RhythmClock(RhythmSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("rhythms").daemon().start(this::run);
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
        long pause = MINUTE_NANOS;
        while (running) {
            LockSupport.parkNanos(pause);
            if (running) {
                pause = Math.max(MINUTE_NANOS, SHARE * sweep());
            }
        }
    }

    /// The one error handler of a sweep: the next one tries again.
    private long sweep() {
        long start = System.nanoTime();
        try {
            sweep.go(Instant.now());
        } catch (DataAccessException e) {
            LOG.warn("Rhythms of customers wait: {}", e.getMessage());
        }
        return System.nanoTime() - start;
    }
}
