package dev.fairlead.audit;

import dev.fairlead.audit.AuditEntry.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where every room writes down who saw or changed what.
///
/// An entry joins the running transaction: it stands if and only if the change itself stands. Writers queue on the
/// end of the chain, so this is for what people do, not for every message.
@Service
public class AuditLog {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_OBJECT = 200;

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Something was looked at or happened; there is no before and after.
    @Transactional
    public void record(String action, String object) {
        record(action, object, "", "");
    }

    /// @param before what it was; empty when it is new
    /// @param after what it is now; empty when it is gone. Neither may hold a secret
    @Transactional
    public void record(String action, String object, String before, String after) {
        append(new Deed(
                currentActor(),
                action,
                cut(object, LONGEST_OBJECT),
                cut(before, LONGEST_TEXT),
                cut(after, LONGEST_TEXT)));
    }

    private void append(Deed deed) {
        Head head = jdbc.sql("select last_id, hash from audit_head where one = 1 for update")
                .query(Head::of)
                .single();
        // The database keeps microseconds: hash what will be read back.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AuditEntry entry = AuditEntry.sealed(head.lastId() + 1, now, deed, head.hash());
        insert(entry);
        jdbc.sql("update audit_head set last_id = ?, hash = ? where one = 1")
                .params(entry.id(), entry.hash())
                .update();
    }

    private void insert(AuditEntry entry) {
        jdbc.sql("""
                        insert into audit_entry
                            (id, at, actor, action, object, before, after, previous_hash, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.id(),
                        OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                        entry.actor(),
                        entry.action(),
                        entry.object(),
                        entry.before(),
                        entry.after(),
                        entry.previousHash(),
                        entry.hash())
                .update();
    }

    private static String currentActor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "system" : authentication.getName();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    record Head(long lastId, String hash) {

        // Named by the record the columns would be looked for by wrong names first, each an error in the database's
        // log.
        static Head of(ResultSet row, int number) throws SQLException {
            return new Head(row.getLong(1), row.getString(2));
        }
    }
}
