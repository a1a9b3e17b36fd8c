package dev.fairlead.mailboxes;

import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.spi.ScheduledPollConsumerScheduler;
import org.apache.camel.support.service.ServiceSupport;
import org.jspecify.annotations.NullUnmarked;
import org.slf4j.MDC;

/// Camel's schedule of one mailbox: polls when it is woken or when its time has come, and never twice at once.
@NullUnmarked
final class PullTurn extends ServiceSupport implements ScheduledPollConsumerScheduler {

    private final MailboxConsumer consumer;
    private final PullTurns turns;

    private CamelContext context;
    private Runnable task;
    private boolean scheduled;
    private boolean queued;
    private boolean running;
    private boolean wokenWhileRunning;
    private long timer;

    PullTurn(MailboxConsumer consumer, PullTurns turns) {
        this.consumer = consumer;
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
        try (var named = MDC.putCloseable("mailbox", consumer.mailboxId())) {
            task.run();
        } finally {
            finish();
        }
    }

    private synchronized void finish() {
        running = false;
        boolean woken = wokenWhileRunning;
        wokenWhileRunning = false;
        long pause = consumer.pauseMillis();
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

    /// Waits until a turn under way is over.
    synchronized void awaitEnd(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (running && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
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
