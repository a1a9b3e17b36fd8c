package dev.fairlead.admin;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.intake.Intake;
import dev.fairlead.intake.IntakeStatus;
import org.springframework.stereotype.Component;

/// What pages and API do with the pipeline, written down in the audit log.
@Component
class IndexDesk {

    private final Intake intake;
    private final AuditLog audit;

    IndexDesk(Intake intake, AuditLog audit) {
        this.intake = intake;
        this.audit = audit;
    }

    IntakeStatus status() {
        return intake.status();
    }

    void rebuild() {
        intake.rebuild();
        audit.record("index.rebuild.started", "index");
    }
}
