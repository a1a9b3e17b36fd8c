package dev.fairlead.admin;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.intake.Intake;
import dev.fairlead.vocabulary.VocabularyChange;
import dev.fairlead.vocabulary.VocabularyEntry;
import dev.fairlead.vocabulary.VocabularyImports;
import java.util.List;
import org.springframework.stereotype.Component;

/// What pages and API do with the vocabulary, written down in the audit log.
@Component
class VocabularyDesk {

    private final VocabularyImports imports;
    private final Intake intake;
    private final AuditLog audit;

    VocabularyDesk(VocabularyImports imports, Intake intake, AuditLog audit) {
        this.imports = imports;
        this.intake = intake;
        this.audit = audit;
    }

    List<VocabularyEntry> list() {
        return imports.list();
    }

    byte[] content(String name) {
        return imports.content(name);
    }

    VocabularyChange preview(String name, byte[] csv) {
        return imports.preview(name, csv);
    }

    VocabularyChange apply(String name, byte[] csv, boolean skipBadRows) {
        VocabularyChange change = imports.apply(name, csv, skipBadRows);
        audit.record("vocabulary.changed", "vocabulary:" + change.name(), "", inFigures(change));
        return change;
    }

    VocabularyChange goBack(String name) {
        VocabularyChange change = imports.goBack(name);
        audit.record("vocabulary.restored", "vocabulary:" + change.name(), "", inFigures(change));
        return change;
    }

    List<VocabularyEntry> reload() {
        imports.reload();
        audit.record("vocabulary.reloaded", "vocabulary");
        return imports.list();
    }

    /// Mail that is already here keeps what was recognised in it until it is read again.
    void readMailAgain() {
        intake.rebuild();
        audit.record("index.rebuild.started", "index", "", "after a change of the vocabulary");
    }

    private static String inFigures(VocabularyChange change) {
        return "%s: %d rows, %d added, %d changed, %d removed, %d bad"
                .formatted(
                        change.kind(),
                        change.rows(),
                        change.added().count(),
                        change.changed().count(),
                        change.removed().count(),
                        change.problemCount());
    }
}
