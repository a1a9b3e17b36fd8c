package dev.fairlead.facts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people said of customers' mails; the last word on a mail counts. Never deleted, only undone.
@Component
class Verdicts {

    private final JdbcClient jdbc;

    Verdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All there are: people say such things of some mails a day.
    Map<Long, Verdict> all() {
        return find("", Map.of());
    }

    Map<Long, Verdict> of(Collection<Long> mailIds) {
        return mailIds.isEmpty() ? Map.of() : find(" and mail_id in (:ids)", Map.of("ids", mailIds));
    }

    private Map<Long, Verdict> find(String condition, Map<String, ?> values) {
        Map<Long, Verdict> verdicts = new HashMap<>();
        jdbc.sql("select mail_id, done, made_by, made_at from activity_verdict where undone_at is null" + condition
                        + " order by id")
                .params(values)
                .query(row -> {
                    Instant at = row.getObject(4, OffsetDateTime.class).toInstant();
                    verdicts.put(row.getLong(1), new Verdict(row.getLong(1), row.getBoolean(2), row.getString(3), at));
                });
        return verdicts;
    }

    void add(Verdict verdict, String reason) {
        jdbc.sql("insert into activity_verdict (mail_id, done, reason, made_by, made_at) values (?, ?, ?, ?, ?)")
                .params(
                        verdict.mailId(),
                        verdict.done(),
                        reason,
                        verdict.by(),
                        verdict.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes back the last word on this mail; whether there was one.
    boolean undo(long mailId, String by, Instant at) {
        return jdbc.sql("update activity_verdict set undone_by = ?, undone_at = ? where id = (select max(id) from"
                                + " activity_verdict where mail_id = ? and undone_at is null)")
                        .params(by, at.atOffset(ZoneOffset.UTC), mailId)
                        .update()
                > 0;
    }
}
