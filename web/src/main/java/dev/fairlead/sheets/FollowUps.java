package dev.fairlead.sheets;

import dev.fairlead.facts.Written;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Follow-ups that were promised: the days that people put on quotes to come back to them.
///
/// One is done when somebody of ours wrote to the customer on that day or within a week behind it, or when the quote
/// was accepted or lost.
@Component
class FollowUps {

    private static final String SELECT =
            "select id, mail_id, customer_id, rep, remind_on, status from quote where rep = ?"
                    + " and remind_on between ? and ? and direction = 'sold' and status <> 'rejected'";

    private final JdbcClient jdbc;
    private final Written written;

    FollowUps(JdbcClient jdbc, Written written) {
        this.jdbc = jdbc;
        this.written = written;
    }

    /// @param mailId 0 for a quote that was entered by hand, `customerId` 0 for none
    /// @param due the day promised, in the rep's own zone
    record FollowUp(long quoteId, long mailId, long customerId, String rep, LocalDate due, boolean done) {

        private FollowUp asDone() {
            return new FollowUp(quoteId, mailId, customerId, rep, due, true);
        }
    }

    private record Promise(FollowUp followUp, boolean ended) {}

    /// Rep by rep, in an index alone: a list of them would be looked for in one without the days.
    void each(Collection<String> reps, LocalDate from, LocalDate to, Consumer<FollowUp> followUps) {
        Written.Seen seen = written.seen();
        for (String rep : reps) {
            for (Promise one : jdbc.sql(SELECT)
                    .params(rep, from, to)
                    .query(FollowUps::promise)
                    .list()) {
                followUps.accept(
                        one.ended() || isWritten(one.followUp(), seen)
                                ? one.followUp().asDone()
                                : one.followUp());
            }
        }
    }

    private static boolean isWritten(FollowUp one, Written.Seen seen) {
        return one.customerId() != 0 && seen.to(one.customerId(), one.due());
    }

    private static Promise promise(ResultSet row, int number) throws SQLException {
        String status = row.getString(6);
        return new Promise(
                new FollowUp(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        false),
                status.equals("accepted") || status.equals("lost"));
    }
}
