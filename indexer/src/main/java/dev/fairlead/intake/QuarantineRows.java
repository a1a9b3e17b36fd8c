package dev.fairlead.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds what is in quarantine.
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
