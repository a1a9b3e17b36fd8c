package dev.fairlead.admin;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineFilter;
import dev.fairlead.intake.QuarantineItem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What pages and API do with the quarantine, written down in the audit log.
@Component
class QuarantineDesk {

    private static final Logger LOG = LoggerFactory.getLogger(QuarantineDesk.class);
    private static final Set<String> STATES =
            Set.of(QuarantineItem.OPEN, QuarantineItem.REPLAYED, QuarantineItem.CLOSED);
    private static final int LARGEST_PAGE = 500;
    private static final int LONGEST_PAYLOAD = 1_000_000;
    private static final int MOST_REPLAYED = 1000;

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

    /// What came and what somebody made of it; both null for mail.
    record Detail(
            QuarantineItem item,
            @Nullable String payload,
            @Nullable String edited) {

        /// What the next attempt takes, one field a line where it is JSON.
        String shown() {
            String text = Objects.requireNonNullElse(edited == null ? payload : edited, "");
            try {
                return JsonMapper.shared().readTree(text).toPrettyString();
            } catch (JacksonException e) {
                return text;
            }
        }
    }

    /// @param failed are open again, with one more attempt
    record Replayed(int tried, int failed) {}

    /// @param state one of the states in any case, empty for all
    Page page(String state, int offset, int size) {
        return page(filter(state, "", "", ""), offset, size);
    }

    /// @throws InvalidQuarantineRequest when there is no such state
    QuarantineFilter filter(String state, String source, String stage, String cause) {
        String wanted = state.toUpperCase(Locale.ROOT);
        if (!wanted.isEmpty() && !STATES.contains(wanted)) {
            throw InvalidQuarantineRequest.state(state);
        }
        return new QuarantineFilter(wanted, source, stage, cause);
    }

    Page page(QuarantineFilter filter, int offset, int size) {
        if (size < 1 || size > LARGEST_PAGE || offset < 0) {
            throw InvalidQuarantineRequest.page(LARGEST_PAGE);
        }
        long total = quarantine.count(filter);
        List<QuarantineItem> items = quarantine.list(filter, offset, size);
        int end = offset + items.size();
        return new Page(total, items, end < total && !items.isEmpty() ? Integer.valueOf(end) : null);
    }

    Detail detail(long id) {
        QuarantineItem item = quarantine.get(id);
        Quarantine.Payload payload = quarantine.payload(id).orElse(null);
        return new Detail(item, payload == null ? null : payload.raw(), payload == null ? null : payload.edited());
    }

    /// Tries once more with what somebody has mended.
    QuarantineItem replay(long id, String payload) {
        if (payload.length() > LONGEST_PAYLOAD) {
            throw InvalidQuarantineRequest.payload(LONGEST_PAYLOAD);
        }
        quarantine.edit(id, payload);
        audit.record("quarantine.edited", "quarantine:" + id, "", payload);
        return replay(id);
    }

    /// All open ones of the filter, the newest first, a bounded number at a time.
    Replayed replayAll(QuarantineFilter filter) {
        List<QuarantineItem> open = quarantine.list(filter, 0, MOST_REPLAYED);
        int failed = 0;
        for (QuarantineItem item : open) {
            tryAgain(item);
            failed += item(item.id()).state().equals(QuarantineItem.OPEN) ? 1 : 0;
        }
        audit.record(
                "quarantine.replayed", "quarantine", filter.toString(), open.size() + " tried, " + failed + " failed");
        return new Replayed(open.size(), failed);
    }

    /// One that cannot be tried is open still, and keeps no other from its turn.
    private void tryAgain(QuarantineItem item) {
        try {
            quarantine.replay(item.id());
        } catch (RuntimeException e) {
            LOG.warn("Item {} of the quarantine cannot be tried again: {}", item.id(), e.getMessage());
        }
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
        return quarantine.get(id);
    }
}
