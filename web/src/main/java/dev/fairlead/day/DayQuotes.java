package dev.fairlead.day;

import dev.fairlead.quotes.QuoteStates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Quotes that want something of a rep: a promised follow-up, or a word before they run out.
@Component
class DayQuotes {

    private static final int MOST = 50;

    private static final String SELECT =
            "select q.id, q.customer_id, coalesce(c.name, q.party) as customer, q.pol, q.pod,"
                    + " q.equipment, q.remind_on, q.valid_to from quote q left join customer c on c.id = q.customer_id"
                    + " where q.rep = :rep and q.direction = 'sold' and ";

    private final JdbcClient jdbc;

    DayQuotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param on the day promised, or the last day of validity
    record DayQuote(
            long id,
            @Nullable Long customerId,
            String customer,
            @Nullable String pol,
            @Nullable String pod,
            @Nullable String equipment,
            LocalDate on) {}

    /// Those promised for today or before, oldest first.
    List<DayQuote> promised(String rep, LocalDate today) {
        return jdbc.sql(SELECT + "q.remind_on <= :today and " + QuoteStates.OPEN
                        + " order by q.remind_on, q.id fetch first " + MOST + " rows only")
                .param("rep", rep)
                .param("today", today)
                .query((row, number) -> quote(row, "remind_on"))
                .list();
    }

    /// Those that still wait for the customer's word and end soon, the first to end first.
    List<DayQuote> expiring(String rep, LocalDate today, LocalDate last) {
        return jdbc.sql(SELECT + "q.valid_to between :today and :last and " + QuoteStates.WAITING
                        + " order by q.valid_to, q.id fetch first " + MOST + " rows only")
                .param("rep", rep)
                .param("today", today)
                .param("last", last)
                .query((row, number) -> quote(row, "valid_to"))
                .list();
    }

    private static DayQuote quote(ResultSet row, String day) throws SQLException {
        return new DayQuote(
                row.getLong("id"),
                row.getObject("customer_id", Long.class),
                row.getString("customer"),
                row.getString("pol"),
                row.getString("pod"),
                row.getString("equipment"),
                row.getObject(day, LocalDate.class));
    }
}
