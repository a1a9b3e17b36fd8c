package dev.fairlead.text.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One reading process, used by one thread at a time. It is killed when a file takes too long; then, and when
/// it died by itself, it is of no more use and says so.
final class Reader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

    /// `-XX:+ExitOnOutOfMemoryError` ends the process with this status.
    private static final int OUT_OF_MEMORY = 3;

    private static final int BUFFER = 64 * 1024;
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration END = Duration.ofSeconds(2);

    private final ReaderLimits limits;
    private final ScheduledExecutorService watch;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean overdue;
    private boolean ready;
    private boolean usable = true;
    private int files;
    private long lastUsed = System.nanoTime();

    Reader(ReaderLimits limits, ScheduledExecutorService watch) throws IOException {
        this.limits = limits;
        this.watch = watch;
        this.process = new ProcessBuilder(ReaderCommand.of(limits.heapMegabytes()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    }

    /// Whether it may be given another file.
    boolean isUsable() {
        return usable && !overdue && files < limits.filesPerProcess() && process.isAlive();
    }

    boolean isIdleFor(Duration time) {
        return System.nanoTime() - lastUsed > time.toNanos();
    }

    FileContent read(byte[] content, FileFormat format) {
        files++;
        try {
            awaitStart();
            ScheduledFuture<?> deadline = killAfter(limits.time());
            try {
                Wire.ask(out, new Wire.Question(format, limits.characters(), limits.expanded(), content));
                return Wire.answer(in);
            } finally {
                deadline.cancel(false);
                lastUsed = System.nanoTime();
            }
        } catch (IOException e) {
            usable = false;
            return FileContent.unread(cause(e));
        }
    }

    // The time limit is the file's, not that of a machine too busy to start a process.
    private void awaitStart() throws IOException {
        if (ready) {
            return;
        }
        ScheduledFuture<?> deadline = killAfter(START);
        try {
            ready = in.readUnsignedByte() == Wire.READY;
        } finally {
            deadline.cancel(false);
        }
        if (!ready) {
            throw new IOException("The reader said something else than that it is ready");
        }
    }

    private ScheduledFuture<?> killAfter(Duration time) {
        return watch.schedule(
                () -> {
                    overdue = true;
                    process.destroyForcibly();
                },
                time.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    private String cause(IOException e) {
        if (overdue) {
            return ready ? "over %d s".formatted(limits.time().toSeconds()) : "the reader did not start";
        }
        Integer status = status();
        if (status != null && status == OUT_OF_MEMORY) {
            return "reader ran out of memory (%d MB)".formatted(limits.heapMegabytes());
        }
        LOG.warn("A reader of attached files died, status {}: {}", status, e.toString());
        return status == null ? "the reader gave no answer" : "the reader died (status %d)".formatted(status);
    }

    private @Nullable Integer status() {
        try {
            boolean ended = process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS);
            return ended ? process.exitValue() : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
