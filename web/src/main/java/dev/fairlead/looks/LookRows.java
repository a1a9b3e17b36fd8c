package dev.fairlead.looks;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who opened which mail why, in the database.
@Component
class LookRows {

    private static final String SELECT = "select l.mail_id, coalesce(m.subject, ''), l.rep, l.opened_by, l.figure,"
            + " l.reason, l.opened_at from look l left join mail m on m.id = l.mail_id where ";

    private final JdbcClient jdbc;

    LookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isGiven(long mailId, String by) {
        return jdbc.sql("select count(*) from look where mail_id = ? and opened_by = ?")
                        .params(mailId, by)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(Look look) {
        jdbc.sql("insert into look (mail_id, rep, opened_by, figure, reason, opened_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        look.mailId(),
                        look.rep(),
                        look.by(),
                        look.figure(),
                        look.reason(),
                        look.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Into this rep's mail, the latest first.
    List<Look> into(String rep, int behind, int most) {
        return some("l.rep = ?", rep, behind, most);
    }

    /// By this person, the latest first.
    List<Look> by(String username, int behind, int most) {
        return some("l.opened_by = ?", username, behind, most);
    }

    private List<Look> some(String condition, String who, int behind, int most) {
        return jdbc.sql(SELECT + condition + " order by l.opened_at desc, l.id desc offset ? rows"
                        + " fetch first ? rows only")
                .params(who, behind, most)
                .query((row, number) -> new Look(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }
}
