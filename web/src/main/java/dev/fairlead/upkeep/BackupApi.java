package dev.fairlead.upkeep;

import dev.fairlead.audit.AuditLog;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/backup`: what the program has to do for a backup while it runs; all else is copying files.
@RestController
@RequestMapping("/api/v1/backup")
class BackupApi {

    private final DatabaseCopy copy;
    private final AuditLog audit;

    BackupApi(DatabaseCopy copy, AuditLog audit) {
        this.copy = copy;
        this.audit = audit;
    }

    /// Answers when the copy is complete.
    @PostMapping
    DatabaseCopy.Copy make() {
        DatabaseCopy.Copy made = copy.make();
        audit.record("backup.made", "database", "", "%d bytes".formatted(made.bytes()));
        return made;
    }
}
