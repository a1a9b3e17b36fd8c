package dev.fairlead.rounds;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/// Work on one thread of its own while the program runs. Parked, not asleep, and never interrupted: an interrupt would
/// close the database under it.
public abstract class OwnThread implements SmartLifecycle {

    private static final long LONGEST_END_MILLIS = 30_000;

    private final String name;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    /// @param name of the thread
    protected OwnThread(String name) {
        this.name = name;
    }

    /// Works until [#isRunning()] is false.
    protected abstract void run();

    /// Ends early when somebody [wakes][#wake()] it or the program stops.
    protected static void pause(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }

    public void wake() {
        LockSupport.unpark(thread);
    }

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
}
