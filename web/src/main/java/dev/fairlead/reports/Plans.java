package dev.fairlead.reports;

import dev.fairlead.audit.AuditLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All plans, in the database.
@Component
class Plans {

    private final JdbcClient jdbc;
    private final AuditLog audit;

    Plans(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    List<Plan> all() {
        return jdbc.sql("select * from report_plan order by reader, id")
                .query(Plans::plan)
                .list();
    }

    Optional<Plan> find(long id) {
        return jdbc.sql("select * from report_plan where id = ?")
                .param(id)
                .query(Plans::plan)
                .optional();
    }

    /// @throws InvalidReport when the reader gets that report already
    @Transactional
    public void add(Plan plan) {
        write(
                "insert into report_plan (reader, of_whom, rhythm, language, due_day, format, since, made_by)"
                        + " values (:reader, :whom, :rhythm, :language, :day, :format, :since, :by)",
                plan);
        audit.record("report.planned", "user:" + plan.reader(), "", said(plan));
    }

    /// @throws InvalidReport when the reader gets that report already
    @Transactional
    public void change(Plan plan) {
        String before = find(plan.id()).map(Plans::said).orElse("");
        write(
                "update report_plan set of_whom = :whom, rhythm = :rhythm, language = :language, due_day = :day,"
                        + " format = :format, since = :since where id = :id",
                plan);
        audit.record("report.planned", "user:" + plan.reader(), before, said(plan));
    }

    private void write(String statement, Plan plan) {
        try {
            jdbc.sql(statement)
                    .param("id", plan.id())
                    .param("reader", plan.reader())
                    .param("whom", plan.scope().toString())
                    .param("rhythm", plan.rhythm().key())
                    .param("language", plan.language())
                    .param("day", plan.day())
                    .param("format", plan.format().key())
                    .param("since", time(plan.since()))
                    .param("by", plan.madeBy())
                    .update();
        } catch (DuplicateKeyException cause) {
            throw InvalidReport.twice();
        }
    }

    @Transactional
    public void stop(Plan plan, Instant now) {
        jdbc.sql("update report_plan set stopped_at = ? where id = ?")
                .params(time(now), plan.id())
                .update();
        audit.record("report.stopped", "user:" + plan.reader(), said(plan), "");
    }

    @Transactional
    public void resume(Plan plan, Instant now) {
        jdbc.sql("update report_plan set stopped_at = null, since = ? where id = ?")
                .params(time(now), plan.id())
                .update();
        audit.record("report.planned", "user:" + plan.reader(), "", said(plan));
    }

    /// What was sent stays known.
    @Transactional
    public void remove(Plan plan) {
        jdbc.sql("delete from report_plan where id = ?").param(plan.id()).update();
        audit.record("report.removed", "user:" + plan.reader(), said(plan), "");
    }

    private static String said(Plan plan) {
        return "%s a %s on day %d, %s, %s"
                .formatted(
                        plan.scope(),
                        plan.rhythm().key(),
                        plan.day(),
                        plan.language(),
                        plan.format().key());
    }

    static OffsetDateTime time(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        OffsetDateTime stopped = row.getObject("stopped_at", OffsetDateTime.class);
        return new Plan(
                row.getLong("id"),
                row.getString("reader"),
                Scope.read(row.getString("of_whom")),
                Rhythm.of(row.getString("rhythm")),
                row.getString("language"),
                row.getInt("due_day"),
                Plan.Format.of(row.getString("format")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                stopped == null ? null : stopped.toInstant(),
                row.getString("made_by"));
    }
}
