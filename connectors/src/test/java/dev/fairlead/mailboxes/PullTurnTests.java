package dev.fairlead.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/// The turns of one mailbox.
class PullTurnTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final DataSize MEGABYTE = DataSize.ofMegabytes(1);
    private static final PullSettings SETTINGS =
            new PullSettings(1, MINUTE, 1, MEGABYTE, MEGABYTE, MINUTE, MINUTE, MINUTE, MINUTE, MINUTE, MINUTE, null);

    private final ImapSessions sessions = new ImapSessions(SETTINGS);
    private final PullTurns turns = new PullTurns(SETTINGS, sessions);
    private final PullTurn turn = new PullTurn("7", () -> 60_000, turns);
    private final CountDownLatch began = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicBoolean over = new AtomicBoolean();

    @AfterEach
    void leave() throws InterruptedException {
        mayEnd.countDown();
        turns.destroy();
        sessions.destroy();
    }

    private void work() {
        began.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("a turn is never interrupted", e);
        }
        over.set(true);
    }

    @Test
    void whoStopsWaitsForTheTurnThoughInterruptedAndIsToldAfterwards() throws InterruptedException {
        turn.scheduleTask(this::work);
        turn.startScheduler();
        began.await();
        turn.unscheduleTask();
        var waited = new AtomicBoolean();
        var told = new AtomicBoolean();
        Thread stopping = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            try {
                turn.awaitEnd(30_000);
            } finally {
                waited.set(over.get());
                told.set(Thread.currentThread().isInterrupted());
            }
        });

        stopping.join(100);
        mayEnd.countDown();
        stopping.join();

        assertThat(waited).isTrue();
        assertThat(told).isTrue();
    }
}
