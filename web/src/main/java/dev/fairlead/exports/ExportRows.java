package dev.fairlead.exports;

import dev.fairlead.exports.Export.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// Exports in the database.
@Component
class ExportRows {

    private static final int SHOWN = 100;
    private static final int LONGEST_CAUSE = 1000;

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    ExportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(ExportRequest request) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into mail_export (owner, format, query, selection, language, state, total, done, left_out,"
                        + " bytes, cause, created_at) values (?, ?, ?, ?, ?, 'WAITING', 0, 0, 0, 0, '', ?)")
                .params(
                        request.owner(),
                        request.format().name(),
                        request.query(),
                        request.selection().stream().map(String::valueOf).collect(Collectors.joining(",")),
                        request.language(),
                        now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey(), "no id").longValue();
    }

    Optional<Export> find(long id) {
        return jdbc.sql("select * from mail_export where id = ?")
                .param(id)
                .query(ExportRows::export)
                .optional();
    }

    /// The newest ones of this person.
    List<Export> of(String owner) {
        return jdbc.sql("select * from mail_export where owner = ? order by id desc fetch first " + SHOWN
                        + " rows only")
                .param(owner)
                .query(ExportRows::export)
                .list();
    }

    long unfinished(String owner) {
        return jdbc.sql("select count(*) from mail_export where owner = ? and state in ('WAITING', 'RUNNING')")
                .param(owner)
                .query(Long.class)
                .single();
    }

    /// What waits longest, from now on under way.
    Optional<Export> take() {
        Optional<Export> next = jdbc.sql(
                        "select * from mail_export where state = 'WAITING' order by id fetch first 1 rows only")
                .query(ExportRows::export)
                .optional();
        return next.filter(export -> change(export.id(), State.WAITING, State.RUNNING));
    }

    /// What was under way when the program stopped begins again.
    void putBack() {
        jdbc.sql("update mail_export set state = 'WAITING', done = 0, left_out = 0 where state = 'RUNNING'")
                .update();
    }

    /// Whether the export still is to go on: false when somebody cancelled it.
    boolean progress(long id, long total, long done, long leftOut) {
        return jdbc.sql("update mail_export set total = ?, done = ?, left_out = ? where id = ? and state = 'RUNNING'")
                        .params(total, done, leftOut, id)
                        .update()
                == 1;
    }

    boolean done(long id, long bytes) {
        return jdbc.sql("update mail_export set state = 'DONE', bytes = ?, finished_at = ? where id = ?"
                                + " and state = 'RUNNING'")
                        .params(bytes, now(), id)
                        .update()
                == 1;
    }

    void failed(long id, String cause) {
        String sentence = cause.length() <= LONGEST_CAUSE ? cause : cause.substring(0, LONGEST_CAUSE);
        jdbc.sql("update mail_export set state = 'FAILED', cause = ?, finished_at = ? where id = ?")
                .params(sentence, now(), id)
                .update();
    }

    boolean cancel(long id) {
        return jdbc.sql("update mail_export set state = 'CANCELLED', finished_at = ? where id = ?"
                                + " and state in ('WAITING', 'RUNNING')")
                        .params(now(), id)
                        .update()
                == 1;
    }

    void delete(long id) {
        jdbc.sql("delete from mail_export where id = ?").param(id).update();
    }

    List<Export> finishedBefore(Instant end) {
        return jdbc.sql("select * from mail_export where finished_at < ?")
                .param(end.atOffset(ZoneOffset.UTC))
                .query(ExportRows::export)
                .list();
    }

    long bytesOfAll() {
        return jdbc.sql("select coalesce(sum(bytes), 0) from mail_export where state = 'DONE'")
                .query(Long.class)
                .single();
    }

    private boolean change(long id, State from, State to) {
        return jdbc.sql("update mail_export set state = ? where id = ? and state = ?")
                        .params(to.name(), id, from.name())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Export export(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Export(
                row.getLong("id"),
                row.getString("owner"),
                Format.valueOf(row.getString("format")),
                row.getString("query"),
                Arrays.stream(row.getString("selection").split(","))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .toList(),
                row.getString("language"),
                State.valueOf(row.getString("state")),
                row.getLong("total"),
                row.getLong("done"),
                row.getLong("left_out"),
                row.getLong("bytes"),
                row.getString("cause"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
