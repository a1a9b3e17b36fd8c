package dev.fairlead.rounds;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/// Goes rounds on a thread of its own: every minute where a round is nothing, seldom enough to take a fiftieth of the
/// time where it is much. Parked, not asleep: an interrupt would close the database under us.
///
/// What a round throws ends the rounds: the room that goes them handles its own troubles.
public abstract class PacedRounds implements SmartLifecycle {

    private static final long MINUTE_NANOS = 60_000_000_000L;
    private static final long SHARE = 50;
    private static final long LONGEST_END_MILLIS = 10_000;

    private final String name;
    private volatile boolean running;
    private @Nullable Thread thread;

    /// @param name of the thread
    protected PacedRounds(String name) {
        this.name = name;
    }

    /// One round.
    protected abstract void go(Instant now);

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
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
                long start = System.nanoTime();
                go(Instant.now());
                pause = Math.max(MINUTE_NANOS, SHARE * (System.nanoTime() - start));
            }
        }
    }
}
