package dev.fairlead.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table of what is in quarantine.
final class QuarantineRows {

    private static final RowMapper<QuarantineItem> ITEM = (row, n) -> new QuarantineItem(
            row.getLong("id"),
            row.getString("source"),
            row.getString("stage"),
            row.getString("reference"),
            row.getObject("message_id", Long.class),
            row.getObject("mailbox_id", Long.class),
            row.getObject("folder_id", Long.class),
            row.getObject("uid_validity", Long.class),
            row.getObject("uid", Long.class),
            row.getString("cause"),
            row.getInt("attempts"),
            row.getObject("first_at", OffsetDateTime.class).toInstant(),
            row.getObject("last_at", OffsetDateTime.class).toInstant(),
            row.getString("state"),
            row.getString("reason"));

    record Known(long id, String state) {}

    private final JdbcClient jdbc;

    QuarantineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether it was in already: then it has one more attempt, and is open
    boolean countAgain(Quarantine.Entry entry, OffsetDateTime now) {
        return jdbc.sql("update quarantine set attempts = attempts + 1, last_at = ?, cause = ?, state = 'OPEN',"
                                + " reason = null where source = ? and stage = ? and reference = ?")
                        .params(now, entry.cause(), entry.source(), entry.stage(), entry.reference())
                        .update()
                > 0;
    }

    /// One more attempt of what stays as it is.
    void countAgain(long id, OffsetDateTime now) {
        jdbc.sql("update quarantine set attempts = attempts + 1, last_at = ? where id = ?")
                .params(now, id)
                .update();
    }

    void insert(Quarantine.Entry entry, OffsetDateTime now) {
        jdbc.sql("insert into quarantine (source, stage, reference, message_id, mailbox_id, folder_id,"
                        + " uid_validity, uid, cause, attempts, first_at, last_at, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 'OPEN')")
                .param(entry.source())
                .param(entry.stage())
                .param(entry.reference())
                .param(entry.messageId())
                .param(entry.mailboxId())
                .param(entry.folderId())
                .param(entry.uidValidity())
                .param(entry.uid())
                .param(entry.cause())
                .param(now)
                .param(now)
                .update();
    }

    /// It became well, unless there was an attempt in between.
    void replayed(long id, int attempts) {
        jdbc.sql("update quarantine set state = 'REPLAYED', reason = null where id = ? and attempts = ?")
                .params(id, attempts)
                .update();
    }

    void replayed(String source, String stage, List<String> references) {
        jdbc.sql("update quarantine set state = 'REPLAYED', reason = null where state = 'OPEN'"
                        + " and source = :source and stage = :stage and reference in (:references)")
                .param("source", source)
                .param("stage", stage)
                .param("references", references)
                .update();
    }

    /// @return whether there is such an item
    boolean close(long id, String reason) {
        return jdbc.sql("update quarantine set state = ?, reason = ? where id = ?")
                        .params(QuarantineItem.CLOSED, reason, id)
                        .update()
                > 0;
    }

    /// Of a folder those that no later success has closed, growing.
    List<Long> uids(long folderId, long uidValidity) {
        return jdbc.sql("select uid from quarantine where source = 'mailbox' and folder_id = ? and uid_validity = ?"
                        + " and state <> 'REPLAYED' order by uid")
                .params(folderId, uidValidity)
                .query(Long.class)
                .list();
    }

    Optional<QuarantineItem> find(long id) {
        return jdbc.sql("select * from quarantine where id = ?")
                .param(id)
                .query(ITEM)
                .optional();
    }

    Optional<Known> known(String source, String stage, String reference) {
        return jdbc.sql("select id, state from quarantine where source = ? and stage = ? and reference = ?")
                .params(source, stage, reference)
                .query(Known.class)
                .optional();
    }

    /// The newest first.
    List<QuarantineItem> list(QuarantineFilter filter, int offset, int max) {
        String end = " order by last_at desc, id desc offset :offset rows fetch first :max rows only";
        return asked("select * from quarantine", filter, end)
                .param("offset", offset)
                .param("max", max)
                .query(ITEM)
                .list();
    }

    long count(QuarantineFilter filter) {
        return asked("select count(*) from quarantine", filter, "")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String select, QuarantineFilter filter, String end) {
        return jdbc.sql(select + " where (:state = '' or state = :state) and (:source = '' or source = :source)"
                        + " and (:stage = '' or stage = :stage) and (:cause = '' or position(:cause in cause) > 0)"
                        + end)
                .param("state", filter.state())
                .param("source", filter.source())
                .param("stage", filter.stage())
                .param("cause", filter.cause());
    }
}
