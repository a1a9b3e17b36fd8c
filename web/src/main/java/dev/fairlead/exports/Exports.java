package dev.fairlead.exports;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.people.CurrentUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/// The exports of the person who is asking. Nobody sees another one's.
@Component
class Exports {

    private final ExportRows rows;
    private final ExportFolder folder;
    private final ExportWorker worker;
    private final ExportSettings settings;
    private final CurrentUser current;
    private final AuditLog audit;

    Exports(
            ExportRows rows,
            ExportFolder folder,
            ExportWorker worker,
            ExportSettings settings,
            CurrentUser current,
            AuditLog audit) {
        this.rows = rows;
        this.folder = folder;
        this.worker = worker;
        this.settings = settings;
        this.current = current;
        this.audit = audit;
    }

    /// A file to be taken away, open for reading.
    record Ready(Export export, Path file) {}

    /// Begins soon, in the background.
    ///
    /// @throws InvalidExport when the person has too many under way
    Export start(ExportRequest request) {
        if (rows.unfinished(request.owner()) >= settings.unfinished()) {
            throw InvalidExport.tooMany(settings.unfinished());
        }
        long id = rows.insert(request);
        audit.record("export.started", object(id), "", said(request));
        worker.wake();
        return get(id);
    }

    List<Export> all() {
        return rows.of(current.user().username());
    }

    /// @throws UnknownExport when there is none of this person's
    Export get(long id) {
        return rows.find(id)
                .filter(export -> export.owner().equals(current.user().username()))
                .orElseThrow(() -> UnknownExport.withId(id));
    }

    /// @throws UnknownExport when there is none, or it is not finished
    Ready file(long id) {
        Export export = get(id);
        Path file = folder.fileOf(export);
        if (export.state() != Export.State.DONE || !Files.exists(file)) {
            throw UnknownExport.withoutFile(id);
        }
        audit.record("export.downloaded", object(id));
        return new Ready(export, file);
    }

    /// Stops it if it is under way, otherwise removes it with its file.
    void remove(long id) {
        Export export = get(id);
        if (rows.cancel(id)) {
            audit.record("export.cancelled", object(id));
            return;
        }
        try {
            folder.delete(export);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.delete(id);
        audit.record("export.removed", object(id));
    }

    static String object(long id) {
        return "export:" + id;
    }

    private static String said(ExportRequest request) {
        String which = request.selection().isEmpty() ? "" : request.selection().size() + " selected mails of ";
        return request.format() + ": " + which + "'" + request.query() + "'";
    }
}
