package dev.fairlead.text.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A few processes that read attached files. They are started when the first file comes, kept warm, and replaced after
/// some hundred files, after a file that took too long, and when they die.
///
/// Any number of threads may ask; those beyond the number of processes wait. A file costs at most its limits: it never
/// harms the one who asks. After [#close()] no file is read any more.
public final class Readers implements AutoCloseable {

    private final ReaderLimits limits;
    private final Semaphore free;
    private final Deque<Reader> warm = new ArrayDeque<>();
    private final List<Reader> all = new ArrayList<>();
    private final ScheduledThreadPoolExecutor watch;
    private boolean closed;

    public Readers(ReaderLimits limits) {
        this.limits = limits;
        this.free = new Semaphore(limits.processes(), true);
        this.watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("reader-watch").factory());
        this.watch.setRemoveOnCancelPolicy(true);
        long period = Math.max(1, limits.idle().toMillis() / 2);
        this.watch.scheduleWithFixedDelay(this::endIdle, period, period, TimeUnit.MILLISECONDS);
    }

    /// Never throws; what was not read is said in [FileContent#cause()].
    public FileContent read(byte[] content, FileFormat format) {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FileContent.unread("interrupted");
        }
        try {
            return ask(content, format);
        } finally {
            free.release();
        }
    }

    private FileContent ask(byte[] content, FileFormat format) {
        Reader reader;
        try {
            reader = take();
        } catch (IOException e) {
            return FileContent.unread("the reader does not start (%s)".formatted(e.getMessage()));
        }
        if (reader == null) {
            return FileContent.unread("the program is ending");
        }
        try {
            return reader.read(content, format);
        } finally {
            putBack(reader);
        }
    }

    private synchronized @Nullable Reader take() throws IOException {
        if (closed) {
            return null;
        }
        while (!warm.isEmpty()) {
            // The one used last: the others may end for want of work.
            Reader reader = warm.removeFirst();
            if (reader.isUsable()) {
                return reader;
            }
            end(reader);
        }
        Reader reader = new Reader(limits, watch);
        all.add(reader);
        return reader;
    }

    private synchronized void putBack(Reader reader) {
        if (!closed && reader.isUsable()) {
            warm.addFirst(reader);
        } else {
            end(reader);
        }
    }

    private synchronized void endIdle() {
        warm.removeIf(reader -> {
            boolean idle = reader.isIdleFor(limits.idle());
            if (idle) {
                end(reader);
            }
            return idle;
        });
    }

    private void end(Reader reader) {
        all.remove(reader);
        reader.close();
    }

    @Override
    public synchronized void close() {
        closed = true;
        warm.clear();
        List.copyOf(all).forEach(this::end);
        watch.shutdownNow();
    }
}
