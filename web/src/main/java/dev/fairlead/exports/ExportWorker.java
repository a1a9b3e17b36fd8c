package dev.fairlead.exports;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.rounds.OwnThread;
import dev.fairlead.search.IndexFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// The one thread that writes exports, one after the other, and removes old ones. What a stop interrupts begins
/// again at the next start.
@Component
class ExportWorker extends OwnThread {

    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final long IDLE_MILLIS = 2_000;
    private static final long CLEANING_NANOS = 600_000_000_000L;

    private final ExportRows rows;
    private final ExportFolder folder;
    private final ExportRun run;
    private final ExportSettings settings;
    private final AuditLog audit;

    private long cleanedAt = System.nanoTime() - CLEANING_NANOS;

    ExportWorker(ExportRows rows, ExportFolder folder, ExportRun run, ExportSettings settings, AuditLog audit) {
        super("exports");
        this.rows = rows;
        this.folder = folder;
        this.run = run;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    protected void run() {
        boolean begun = false;
        while (isRunning()) {
            try {
                if (!begun) {
                    rows.putBack();
                    begun = true;
                }
                clean();
                rows.take().ifPresentOrElse(this::write, () -> pause(IDLE_MILLIS));
            } catch (DataAccessException | IOException e) {
                LOG.warn("Exports stand still and are tried again: {}", e.getMessage());
                pause(IDLE_MILLIS);
            }
        }
    }

    private void write(Export export) {
        try {
            Path file = folder.newFile(export);
            long mails = run.write(export, file, this::isRunning);
            if (!isRunning()) {
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
