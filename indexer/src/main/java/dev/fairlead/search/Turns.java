package dev.fairlead.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/// Searches run in the order in which they came, as many at a time as there are processors: when all ran at once, each
/// would take as long as all together. A search that takes long lets the next ones in and goes on beside them.
final class Turns {
    private static final long LONG = Duration.ofMillis(100).toNanos();

    private final Semaphore free;
    private final long limit;
    private final LongSupplier nanoTime;

    /// @param limit a search that takes longer is ended
    Turns(int atATime, Duration limit, LongSupplier nanoTime) {
        this.free = new Semaphore(atATime, true);
        this.limit = limit.toNanos();
        this.nanoTime = nanoTime;
    }

    /// Waits for its turn, though never longer than a search may take.
    Turn begin() {
        boolean taken = false;
        try {
            taken = free.tryAcquire(limit, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            // Whoever interrupted ends the search; until then it runs without a turn.
            Thread.currentThread().interrupt();
        }
        return new Turn(taken, free.availablePermits() == 0, nanoTime.getAsLong());
    }

    /// One search's time, which ends the search when the limit is reached.
    final class Turn implements QueryTimeout, AutoCloseable {
        private final AtomicBoolean held;
        private final boolean last;
        private final long start;

        private Turn(boolean held, boolean last, long start) {
            this.held = new AtomicBoolean(held);
            this.last = last;
            this.start = start;
        }

        /// No processor is left for a second thread of this search.
        boolean isLast() {
            return last;
        }

        @Override
        public boolean shouldExit() {
            long taken = nanoTime.getAsLong() - start;
            if (taken > LONG) {
                close();
            }
            return taken > limit;
        }

        @Override
        public void close() {
            if (held.getAndSet(false)) {
                free.release();
            }
        }
    }
}
