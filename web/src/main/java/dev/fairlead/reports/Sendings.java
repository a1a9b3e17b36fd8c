package dev.fairlead.reports;

import dev.fairlead.reports.Sending.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was sent to whom: one row for each reader, report and period, for ever, so that nothing is sent twice.
@Component
class Sendings {

    static final int MOST_TRIES = 8;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final int LONGEST_ERROR = 500;
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    Sendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sending> find(String reader, Subject subject) {
        return jdbc.sql("select * from report_mail where reader = ? and of_whom = ? and rhythm = ? and start_on = ?")
                .params(reader, subject.scope().toString(), subject.rhythm().key(), subject.start())
                .query(Sendings::sending)
                .optional();
    }

    Optional<Sending> find(long id) {
        return jdbc.sql("select * from report_mail where id = ?")
                .param(id)
                .query(Sendings::sending)
                .optional();
    }

    /// The newest first.
    List<Sending> of(Collection<String> readers) {
        return readers.isEmpty()
                ? List.of()
                : jdbc.sql("select * from report_mail where reader in (:readers) order by id desc fetch first " + SHOWN
                                + " rows only")
                        .param("readers", readers)
                        .query(Sendings::sending)
                        .list();
    }

    /// Written down before it is sent: a stop in between may lose a mail, never send it twice.
    @Transactional
    public void begin(String reader, Subject subject, Instant now) {
        int again = jdbc.sql(
                        "update report_mail set state = 'SENDING', tries = tries + 1, tried_at = ?, retry_at = null,"
                                + " error = '' where reader = ? and of_whom = ? and rhythm = ? and start_on = ?")
                .params(Plans.time(now), reader)
                .params(subject.scope().toString(), subject.rhythm().key(), subject.start())
                .update();
        if (again == 0) {
            jdbc.sql("insert into report_mail (reader, of_whom, rhythm, start_on, state, tries, tried_at, error)"
                            + " values (?, ?, ?, ?, 'SENDING', 1, ?, '')")
                    .params(reader, subject.scope().toString())
                    .params(subject.rhythm().key(), subject.start(), Plans.time(now))
                    .update();
        }
    }

    @Transactional
    public void succeed(String reader, Subject subject) {
        end(reader, subject, State.SENT);
    }

    /// Tried again after five minutes, then ten, twenty, and so on; not for ever.
    @Transactional
    public void fail(String reader, Subject subject, String error) {
        end(reader, subject, State.FAILED);
        Sending failed = find(reader, subject).orElseThrow();
        Instant retry = failed.tries() >= MOST_TRIES
                ? null
                : failed.triedAt().plus(FIRST_WAIT.multipliedBy(1L << (failed.tries() - 1)));
        set(failed.id(), retry, error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR));
    }

    /// Somebody wants it tried now, whatever happened; also when a stop of the program left it open.
    @Transactional
    public void retry(Sending sending, Instant now) {
        end(sending.reader(), new Subject(sending.scope(), sending.rhythm(), sending.start()), State.FAILED);
        set(sending.id(), now, sending.error());
    }

    private void set(long id, @Nullable Instant retry, String error) {
        jdbc.sql("update report_mail set retry_at = ?, error = ? where id = ?")
                .param(retry == null ? null : Plans.time(retry))
                .params(error, id)
                .update();
    }

    private void end(String reader, Subject subject, State state) {
        jdbc.sql("update report_mail set state = ? where reader = ? and of_whom = ? and rhythm = ? and start_on = ?")
                .params(state.name(), reader)
                .params(subject.scope().toString(), subject.rhythm().key(), subject.start())
                .update();
    }

    private static Sending sending(ResultSet row, int number) throws SQLException {
        OffsetDateTime retry = row.getObject("retry_at", OffsetDateTime.class);
        return new Sending(
                row.getLong("id"),
                row.getString("reader"),
                Scope.read(row.getString("of_whom")),
                Rhythm.of(row.getString("rhythm")),
                row.getObject("start_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getObject("tried_at", OffsetDateTime.class).toInstant(),
                retry == null ? null : retry.toInstant(),
                row.getString("error"));
    }
}
