package dev.fairlead.contests;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.figures.Metric;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What reps say against their figures, and what their managers answer. Nothing is ever taken out.
@Component
public class Contests {

    private static final String SELECT = "select id, rep, metric, from_day, to_day, comment, made_by, made_at, answer,"
            + " answered_by, answered_at from activity_contest ";
    private static final int LONGEST = 2_000;
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Contests(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param metric its key
    /// @param answer null until the manager has answered
    public record Contest(
            long id,
            String rep,
            String metric,
            LocalDate from,
            LocalDate to,
            String comment,
            String by,
            Instant at,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}

    /// @param comment of the rep whose figure it is
    @Transactional
    public void add(String rep, Metric metric, LocalDate from, LocalDate to, String comment) {
        String said = checked("comment", comment);
        jdbc.sql("insert into activity_contest (rep, metric, from_day, to_day, comment, made_by, made_at) values"
                        + " (?, ?, ?, ?, ?, ?, ?)")
                .params(rep, metric.key(), from, to, said, rep, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record("activity.contested", "rep:" + rep, "", "%s %s to %s: %s".formatted(metric.key(), from, to, said));
    }

    /// A second answer is refused: the first stands.
    @Transactional
    public void answer(long id, String answer, String by, Collection<String> reps) {
        String said = checked("answer", answer);
        int rows = jdbc.sql("update activity_contest set answer = :said, answered_by = :by, answered_at = :at"
                        + " where id = :id"
                        + " and answer is null and made_by <> :by and rep in (:reps)")
                .param("said", said)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("reps", reps)
                .update();
        if (rows == 0) {
            throw InvalidContest.notToAnswer(id);
        }
        audit.record("activity.contest.answered", "contest:" + id, "", said);
    }

    private static String checked(String field, String text) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw InvalidContest.text(field, said.length(), LONGEST);
        }
        return said;
    }

    /// The newest first; those that nobody has answered before all others.
    List<Contest> of(Collection<String> reps) {
        return reps.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT
                                + "where rep in (:reps) order by case when answer is null then 0 else 1 end,"
                                + " made_at desc,"
                                + " id desc fetch first " + MOST + " rows only")
                        .param("reps", reps)
                        .query(Contests::contest)
                        .list();
    }

    public long unanswered(Collection<String> reps) {
        return reps.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from activity_contest where answer is null and rep in (:reps)")
                        .param("reps", reps)
                        .query(Long.class)
                        .single();
    }

    private static Contest contest(ResultSet row, int number) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Contest(
                row.getLong("id"),
                row.getString("rep"),
                row.getString("metric"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("comment"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getString("answered_by"),
                answered == null ? null : answered.toInstant());
    }
}
