package dev.fairlead.plugins;

import dev.fairlead.feeds.BrokenFeed;
import dev.fairlead.lines.OneLine;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// One call of a plugin. Its code runs on a thread of its own, which may be interrupted; what it asks of the program is
/// done by the thread that waits for it, which is not: an interrupt would close the database under it.
final class PluginCall {

    private static final long TICK_MILLIS = 25;

    /// Code of a plugin.
    interface Work {

        void run() throws Exception;
    }

    /// Who makes the call, and what it may take.
    ///
    /// @param stopping answers when the call is to end early, in nanoseconds of [System#nanoTime()]; null while
    /// it is not
    record Frame(PluginThreads threads, Duration limit, int mostThreads, Stopping stopping) {}

    /// Whether somebody wants the end.
    interface Stopping {

        @Nullable
        Long by();
    }

    private final String name;
    private final Frame frame;
    private final BlockingQueue<FutureTask<?>> asked = new LinkedBlockingQueue<>();
    private final AtomicLong paused = new AtomicLong();
    private volatile @Nullable Ending ending;
    private volatile @Nullable Ending overreach;
    private volatile @Nullable Ending ours;
    private volatile boolean over;

    PluginCall(String name, Frame frame) {
        this.name = name;
        this.frame = frame;
    }

    /// Makes the call and waits for its end.
    Ending make(Work work) {
        long start = System.nanoTime();
        frame.threads().start(name, () -> work(work));
        Ending end = null;
        while (end == null) {
            serve();
            end = end(start);
        }
        close();
        return end;
    }

    /// The rim of a plugin's thread, where everything ends that its code throws.
    private void work(Work work) {
        try {
            work.run();
            ending = Ending.WELL;
        } catch (Throwable thrown) {
            ending = threw(thrown);
        }
    }

    private Ending threw(Throwable thrown) {
        try {
            return Ending.threw(name, thrown);
        } catch (Throwable worse) {
            // Even the words of what it threw are the plugin's code, and may throw.
            return Ending.threwSomething(name, thrown);
        }
    }

    private void serve() {
        try {
            FutureTask<?> task = asked.poll(ending == null ? TICK_MILLIS : 0, TimeUnit.MILLISECONDS);
            if (task != null) {
                long begun = System.nanoTime();
                task.run();
                // A slow database is no fault of the plugin.
                waited(System.nanoTime() - begun);
            }
        } catch (InterruptedException e) {
            // Nobody interrupts this thread; who did it all the same wants the end.
            Thread.currentThread().interrupt();
            ending = Ending.stopped(name);
        }
    }

    private @Nullable Ending end(long start) {
        Ending beyond = overreach;
        Ending done = ending;
        if (beyond != null) {
            return beyond;
        }
        if (done != null) {
            return asked.isEmpty() ? ended(done) : null;
        }
        long now = System.nanoTime();
        Long by = frame.stopping().by();
        if (by != null && now - by >= 0) {
            return Ending.stopped(name);
        }
        if (now - start - paused.get() > frame.limit().toNanos()) {
            return Ending.tooLong(name, frame.limit());
        }
        return tooManyThreads();
    }

    /// A call that ended is judged by what it leaves.
    private Ending ended(Ending done) {
        Ending ourTrouble = ours;
        Ending many = tooManyThreads();
        if (many != null) {
            return many;
        }
        return ourTrouble == null ? done : ourTrouble;
    }

    private @Nullable Ending tooManyThreads() {
        int threads = frame.threads().count();
        return threads > frame.mostThreads() ? Ending.tooManyThreads(name, threads, frame.mostThreads()) : null;
    }

    /// Nothing is done for it any more.
    private void close() {
        over = true;
        FutureTask<?> late = asked.poll();
        while (late != null) {
            late.cancel(false);
            late = asked.poll();
        }
    }

    /// On a thread of the plugin: has this done by the thread that waits, and waits for it.
    ///
    /// @throws IllegalStateException when the call is over, or the program cannot do it
    <T> T ask(Callable<T> work) {
        check();
        FutureTask<T> task = new FutureTask<>(work);
        asked.add(task);
        if (over) {
            task.cancel(false);
        }
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw failed(e.getCause() == null ? e : e.getCause());
        } catch (CancellationException e) {
            throw new IllegalStateException("The call is over", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The plugin is to end", e);
        }
    }

    private IllegalStateException failed(Throwable cause) {
        if (!(cause instanceof BrokenFeed)) {
            ours = Ending.ours(name, cause);
        }
        return new IllegalStateException(String.valueOf(cause.getMessage()));
    }

    void check() {
        if (over) {
            throw new IllegalStateException("The call is over");
        }
    }

    /// Time that it waited because we made it wait is not its own.
    void waited(long nanos) {
        paused.addAndGet(nanos);
    }

    /// On a thread of the plugin: it did what it may not do.
    SecurityException refuse(String deed) {
        overreach = Ending.overreached(name, OneLine.of(deed, 200));
        return new SecurityException("Not permitted: " + deed);
    }
}
