package dev.fairlead.exports;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.search.IndexFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// The one thread that writes exports, one after the other, and removes old ones. What a stop interrupts begins again
/// at
/// the next start.
@Component
class ExportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final long IDLE_NANOS = 2_000_000_000L;
    private static final long CLEANING_NANOS = 600_000_000_000L;
    private static final long LONGEST_END_MILLIS = 10_000;

    private final ExportRows rows;
    private final ExportFolder folder;
    private final ExportRun run;
    private final ExportSettings settings;
    private final AuditLog audit;

    private volatile boolean running;
    private @Nullable Thread thread;
    private long cleanedAt = System.nanoTime() - CLEANING_NANOS;

    ExportWorker(ExportRows rows, ExportFolder folder, ExportRun run, ExportSettings settings, AuditLog audit) {
        this.rows = rows;
        this.folder = folder;
        this.run = run;
        this.settings = settings;
        this.audit = audit;
    }

    void wake() {
        LockSupport.unpark(thread);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("exports").daemon().start(this::run);
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

    private void run() {
        boolean begun = false;
        while (running) {
            try {
                if (!begun) {
                    rows.putBack();
                    begun = true;
                }
                clean();
                rows.take().ifPresentOrElse(this::write, () -> LockSupport.parkNanos(IDLE_NANOS));
            } catch (DataAccessException | IOException e) {
                LOG.warn("Exports stand still and are tried again: {}", e.getMessage());
                LockSupport.parkNanos(IDLE_NANOS);
            }
        }
    }

    private void write(Export export) {
        try {
            Path file = folder.newFile(export);
            long mails = run.write(export, file, () -> running);
            if (!running) {
                return;
            }
            if (mails >= 0 && rows.done(export.id(), Files.size(file))) {
                audit.record(
                        "export.finished",
                        Exports.object(export.id()),
                        "",
                        "%s: %s, %d mails of '%s'".formatted(export.owner(), export.format(), mails, export.query()));
            } else {
                folder.delete(export);
            }
        } catch (IOException e) {
            fail(export, ExportFailure.disk(e));
        } catch (ExportFailure | IndexFailure | DataAccessException e) {
            fail(export, e);
        }
    }

    private void fail(Export export, RuntimeException failure) {
        LOG.warn("Export {} of {} failed: {}", export.id(), export.owner(), failure.getMessage());
        rows.failed(export.id(), String.valueOf(failure.getMessage()));
        try {
            folder.delete(export);
        } catch (IOException e) {
            LOG.warn("The unfinished file of export {} stays: {}", export.id(), e.getMessage());
        }
    }

    private void clean() throws IOException {
        if (System.nanoTime() - cleanedAt < CLEANING_NANOS) {
            return;
        }
        cleanedAt = System.nanoTime();
        for (Export old : rows.finishedBefore(Instant.now().minus(settings.keep()))) {
            folder.delete(old);
            rows.delete(old.id());
        }
    }
}
