package dev.fairlead.search;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Shows what was written beside further writing, which would wait for a whole second of every five otherwise.
final class LaterRefresh implements AutoCloseable {
    private final Runnable refresh;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("index-refresh").factory());
    private @Nullable Future<?> running;

    LaterRefresh(Runnable refresh) {
        this.refresh = refresh;
    }

    /// Begins unless one is running; fails when the one before did.
    synchronized void begin() {
        Future<?> former = running;
        if (former == null || former.isDone()) {
            running = thread.submit(refresh);
        }
        if (former != null && former.isDone()) {
            failAs(former);
        }
    }

    private static void failAs(Future<?> former) {
        try {
            former.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
