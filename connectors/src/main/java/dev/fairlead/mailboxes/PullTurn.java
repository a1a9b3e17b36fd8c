package dev.fairlead.mailboxes;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.spi.ScheduledPollConsumerScheduler;
import org.apache.camel.support.service.ServiceSupport;
import org.jspecify.annotations.NullUnmarked;
import org.slf4j.MDC;

/// Camel's schedule of one mailbox: polls when it is woken or when its time has come, and never twice at once.
@NullUnmarked
final class PullTurn extends ServiceSupport implements ScheduledPollConsumerScheduler {

    private final String mailbox;
    private final LongSupplier pauseMillis;
    private final PullTurns turns;

    private CamelContext context;
    private Runnable task;
    private boolean scheduled;
    private boolean queued;
    private boolean running;
    private boolean wokenWhileRunning;
    private long timer;

    /// @param pauseMillis how long to wait after a turn, asked when it is over
    PullTurn(String mailbox, LongSupplier pauseMillis, PullTurns turns) {
        this.mailbox = mailbox;
        this.pauseMillis = pauseMillis;
        this.turns = turns;
    }

    /// Asks for a turn, before those who only have history to pull.
    synchronized void wake() {
        if (running) {
            wokenWhileRunning = true;
        } else {
            queue(true);
        }
    }

    private synchronized void queue(boolean urgent) {
        if (scheduled && !queued && !running) {
            queued = true;
            timer++;
            turns.queue(urgent, this::run);
        }
    }

    private void run() {
        synchronized (this) {
            queued = false;
            if (!scheduled) {
                return;
            }
            running = true;
        }
        // Every line that is written on the way is about this mailbox.
        try (var named = MDC.putCloseable("mailbox", mailbox)) {
            task.run();
        } finally {
            finish();
        }
    }

    private synchronized void finish() {
        running = false;
        boolean woken = wokenWhileRunning;
        wokenWhileRunning = false;
        long pause = pauseMillis.getAsLong();
        if (woken || pause <= 0) {
            queue(woken);
        } else if (scheduled) {
            long mine = ++timer;
            turns.later(pause, () -> due(mine));
        }
        notifyAll();
    }

    private synchronized void due(long number) {
        // A turn in between has set a timer of its own.
        if (number == timer) {
            queue(false);
        }
    }

    /// Waits until a turn under way is over. Also when whoever stops is interrupted, as Camel's task is when its
    /// time has run out: otherwise the consumer would be given up in the middle of its batch.
    synchronized void awaitEnd(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        boolean interrupted = false;
        while (running && System.nanoTime() < end) {
            try {
                wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onInit(Consumer ignored) {
        // The consumer is known from the start.
    }

    @Override
    public synchronized void scheduleTask(Runnable newTask) {
        task = newTask;
    }

    @Override
    public synchronized void startScheduler() {
        scheduled = true;
        queue(false);
    }

    @Override
    public synchronized void unscheduleTask() {
        scheduled = false;
        timer++;
    }

    @Override
    public synchronized boolean isSchedulerStarted() {
        return scheduled;
    }

    @Override
    public void setCamelContext(CamelContext camelContext) {
        context = camelContext;
    }

    @Override
    public CamelContext getCamelContext() {
        return context;
    }
}
