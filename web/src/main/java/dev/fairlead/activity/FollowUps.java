package dev.fairlead.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Follow-ups that were promised: the days that people put on quotes to come back to them.
///
/// One is done when somebody of ours wrote to the customer on that day or within a week behind it, or when the quote
/// was accepted or lost.
@Component
class FollowUps {

    private static final String SELECT = """
            select q.id, q.mail_id, q.customer_id, q.rep, q.remind_on,
              case when q.status in ('accepted', 'lost') or exists (select 1 from activity_fact f
                where f.customer_id = q.customer_id and f.side = 'OUT'
                  and f.sent_at >= cast(q.remind_on as timestamp with time zone) - interval '1' day
                  and f.sent_at < cast(q.remind_on as timestamp with time zone) + interval '9' day
                  and f.sent_on >= q.remind_on and f.sent_on <= q.remind_on + 7) then 1 else 0 end as done
            from quote q where q.rep = ? and q.remind_on between ? and ?
              and q.direction = 'sold' and q.status <> 'rejected'""";

    private final JdbcClient jdbc;

    FollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param mailId 0 for a quote that was entered by hand, `customerId` 0 for none
    /// @param due the day promised, in the rep's own zone
    record FollowUp(long quoteId, long mailId, long customerId, String rep, LocalDate due, boolean done) {}

    /// Rep by rep: a list of them would be looked for in an index without the days.
    List<FollowUp> of(Collection<String> reps, LocalDate from, LocalDate to) {
        return reps.stream()
                .flatMap(rep -> jdbc.sql(SELECT).params(rep, from, to).query(FollowUps::followUp).list().stream())
                .toList();
    }

    private static FollowUp followUp(ResultSet row, int number) throws SQLException {
        return new FollowUp(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getInt(6) == 1);
    }
}
