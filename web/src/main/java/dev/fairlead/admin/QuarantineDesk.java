package dev.fairlead.admin;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What pages and API do with the quarantine, written down in the audit log.
@Component
class QuarantineDesk {

    private static final Set<String> STATES =
            Set.of(QuarantineItem.OPEN, QuarantineItem.REPLAYED, QuarantineItem.CLOSED);
    private static final int LARGEST_PAGE = 500;

    /// @param next offset of the next page, null on the last one
    record Page(
            long total,
            List<QuarantineItem> items,
            @Nullable Integer next) {}

    private final Quarantine quarantine;
    private final AuditLog audit;

    QuarantineDesk(Quarantine quarantine, AuditLog audit) {
        this.quarantine = quarantine;
        this.audit = audit;
    }

    /// @param state one of the states in any case, empty for all
    Page page(String state, int offset, int size) {
        String wanted = state.toUpperCase(Locale.ROOT);
        if (!wanted.isEmpty() && !STATES.contains(wanted)) {
            throw InvalidQuarantineRequest.state(state);
        }
        if (size < 1 || size > LARGEST_PAGE || offset < 0) {
            throw InvalidQuarantineRequest.page(LARGEST_PAGE);
        }
        String filter = wanted.isEmpty() ? null : wanted;
        long total = quarantine.count(filter);
        List<QuarantineItem> items = quarantine.list(filter, offset, size);
        int end = offset + items.size();
        return new Page(total, items, end < total && !items.isEmpty() ? Integer.valueOf(end) : null);
    }

    /// Tries once more; the answer is how it stands then.
    QuarantineItem replay(long id) {
        quarantine.replay(id);
        QuarantineItem item = item(id);
        audit.record("quarantine.replayed", "quarantine:" + id, "", item.state());
        return item;
    }

    @Transactional
    QuarantineItem close(long id, String reason) {
        if (reason.isBlank()) {
            throw InvalidQuarantineRequest.withoutReason();
        }
        quarantine.close(id, reason.strip());
        audit.record("quarantine.closed", "quarantine:" + id, "", reason.strip());
        return item(id);
    }

    private QuarantineItem item(long id) {
        return quarantine.find(id).orElseThrow();
    }
}
