package dev.fairlead.mailboxes;

import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Gives the mailboxes their turns: a few at a time, news before history, otherwise first come, first served.
///
/// A turn is one batch, so nobody waits long. Threads are never interrupted: an interrupt would close the files of
/// the archive and of the database under everyone else.
@Component
class PullTurns implements DisposableBean {

    private record Waiting(boolean urgent, long number, Runnable work) implements Runnable, Comparable<Waiting> {
        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Waiting other) {
            return urgent == other.urgent ? Long.compare(number, other.number) : urgent ? -1 : 1;
        }
    }

    private final AtomicLong numbers = new AtomicLong();
    private final ThreadPoolExecutor places;
    private final ImapSessions sessions;

    PullTurns(PullSettings settings, ImapSessions sessions) {
        this.sessions = sessions;
        this.places = new ThreadPoolExecutor(
                settings.pulling(),
                settings.pulling(),
                1,
                TimeUnit.MINUTES,
                new PriorityBlockingQueue<>(),
                Thread.ofPlatform().name("mailbox-pull-", 1).daemon().factory());
        places.allowCoreThreadTimeOut(true);
    }

    PullTurn turnOf(MailboxConsumer consumer) {
        return new PullTurn(consumer.mailboxId(), consumer::pauseMillis, this);
    }

    void queue(boolean urgent, Runnable work) {
        if (!places.isShutdown()) {
            places.execute(new Waiting(urgent, numbers.incrementAndGet(), work));
        }
    }

    void later(long millis, Runnable work) {
        if (!sessions.clock().isShutdown()) {
            sessions.clock().schedule(work, millis, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        places.shutdown();
        places.getQueue().clear();
        places.awaitTermination(10, TimeUnit.SECONDS);
    }
}
