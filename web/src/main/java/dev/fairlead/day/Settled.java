package dev.fairlead.day;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody settled by hand lately, and may take back.
@Component
class Settled {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    Settled(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param conversation in which it was said
    record Word(String conversation, long mailId, String subject, String reason, Instant at) {}

    /// The latest first.
    List<Word> by(String username, Instant since) {
        return jdbc.sql("select w.thread_key, v.mail_id, m.subject, v.reason, v.made_at from activity_verdict v"
                        + " join activity_waiting w on w.last_mail_id = v.mail_id and w.state = 'DONE'"
                        + " join mail m on m.id = v.mail_id"
                        + " where v.made_by = ? and v.done and v.undone_at is null and v.made_at >= ?"
                        + " order by v.made_at desc, v.id desc fetch first " + MOST + " rows only")
                .params(username, since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Word(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }
}
