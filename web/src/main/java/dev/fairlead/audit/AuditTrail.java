package dev.fairlead.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the chain, newest first, and checks it.
@Component
class AuditTrail {

    private static final int BATCH = 1000;
    private static final String COLUMNS =
            "select id, at, actor, action, object, before, after, previous_hash, hash from audit_entry";

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What to show. Empty strings and nulls do not restrict.
    ///
    /// @param action the whole action or its beginning: `user` finds `user.created`
    /// @param below only entries with a smaller id: the cursor of the page before
    record Filter(
            String actor,
            String action,
            String object,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Long below) {}

    List<AuditEntry> find(Filter filter, int size) {
        return query(filter, COLUMNS, " order by id desc fetch first " + size + " rows only")
                .query(AuditTrail::entry)
                .list();
    }

    long count(Filter filter) {
        return query(filter, "select count(*) from audit_entry", "")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec query(Filter filter, String select, String tail) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>();
        add(conditions, values, "lower(actor) = lower(?)", emptyToNull(filter.actor()));
        add(conditions, values, "action like ?", prefix(filter.action()));
        add(conditions, values, "object like ?", prefix(filter.object()));
        add(conditions, values, "at >= ?", utc(filter.from()));
        add(conditions, values, "at < ?", utc(filter.to()));
        add(conditions, values, "id < ?", filter.below());
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return jdbc.sql(select + where + tail).params(values);
    }

    private static void add(List<String> conditions, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable String prefix(String text) {
        return text.isBlank()
                ? null
                : text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /// Reads the whole chain from the first entry and says where it breaks.
    Verdict verify() {
        long last = 0;
        String hash = AuditEntry.START;
        for (List<AuditEntry> batch = after(0); !batch.isEmpty(); batch = after(last)) {
            for (AuditEntry entry : batch) {
                if (entry.id() != last + 1 || !entry.previousHash().equals(hash) || !entry.isIntact()) {
                    return new Verdict(last, last + 1);
                }
                last = entry.id();
                hash = entry.hash();
            }
        }
        AuditLog.Head head = head();
        // Entries that were added while the chain was read stand behind what was seen.
        boolean cutOff =
                head.lastId() < last || head.lastId() == last && !head.hash().equals(hash) || gap(last, head);
        return new Verdict(last, cutOff ? last + 1 : null);
    }

    /// The last entries are gone when the end of the chain is further than any entry there is.
    private boolean gap(long last, AuditLog.Head head) {
        return head.lastId() > last && after(last).isEmpty();
    }

    private AuditLog.Head head() {
        return jdbc.sql("select last_id, hash from audit_head where one = 1")
                .query(AuditLog.Head::of)
                .single();
    }

    private List<AuditEntry> after(long id) {
        return jdbc.sql(COLUMNS + " where id > ? order by id fetch first " + BATCH + " rows only")
                .param(id)
                .query(AuditTrail::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("object"),
                row.getString("before"),
                row.getString("after"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /// @param intactUntil number of the last entry up to which everything fits
    /// @param brokenAt number of the first entry that was changed, removed or put in; null when there is none
    record Verdict(long intactUntil, @Nullable Long brokenAt) {}
}
