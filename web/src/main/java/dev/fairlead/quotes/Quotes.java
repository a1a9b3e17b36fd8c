package dev.fairlead.quotes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All quotes, newest first. What a reader may see is a filter inside every statement.
@Component
public class Quotes {

    static final String FROM = " from quote q left join customer c on c.id = q.customer_id";
    static final String SELECT = "select q.*, c.name as customer_name" + FROM;
    private static final String NEWEST = " order by q.quoted_at desc, q.id desc fetch first %d rows only";
    /// So few are quicker found by whose they are than by walking through all.
    private static final int FEW = 2000;

    private final JdbcClient jdbc;
    private final QuoteRows rows;
    private final QuoteText text;
    private final Clock clock = Clock.systemUTC();

    Quotes(JdbcClient jdbc, QuoteRows rows, QuoteText text) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.text = text;
    }

    /// Whose quotes may be seen.
    ///
    /// @param everything the two sets are then ignored
    /// @param zone of the reader, in which the days of a filter are meant
    public record Visible(boolean everything, Set<String> reps, Set<Long> customers, ZoneId zone) {

        /// Whether this quote is among them.
        boolean includes(Quote quote) {
            return everything
                    || quote.rep() != null && reps.contains(quote.rep())
                    || quote.customerId() != null && customers.contains(quote.customerId());
        }
    }

    LocalDate today(Visible visible) {
        return LocalDate.now(clock.withZone(visible.zone()));
    }

    /// @param behind where the page before ended, null for the first page
    List<Quote> list(Visible visible, QuoteFilter filter, @Nullable QuoteCursor behind, int max) {
        QuoteSql sql = conditions(visible, filter);
        if (behind != null) {
            behind(sql, behind);
        }
        return rows.withLines(sql.on(jdbc, SELECT, NEWEST.formatted(max))
                .query((row, number) -> QuoteRows.head(row))
                .list());
    }

    long count(Visible visible, QuoteFilter filter) {
        return conditions(visible, filter)
                .on(jdbc, "select count(*) from quote q", "")
                .query(Long.class)
                .single();
    }

    /// The same, but no further than this: to count a million takes longer than anybody wants to wait for a page.
    long countUpTo(Visible visible, QuoteFilter filter, int most) {
        return conditions(visible, filter)
                .on(jdbc, "select count(*) from (select 1 from quote q", " fetch first " + most + " rows only) as few")
                .query(Long.class)
                .single();
    }

    /// Quotes read from mail that nobody has looked at yet, no further than this.
    long countToReview(Visible visible, int most) {
        QuoteSql sql = toReview(visible);
        return sql.on(
                        jdbc,
                        "select count(*) from (select 1 from quote q",
                        " fetch first " + most + " rows only) as few")
                .query(Long.class)
                .single();
    }

    /// The one of them that comes behind this place, newest first.
    Optional<Quote> nextToReview(Visible visible, @Nullable QuoteCursor behind) {
        QuoteSql sql = toReview(visible);
        if (behind != null) {
            behind(sql, behind);
        }
        return rows
                .withLines(sql.on(jdbc, SELECT, NEWEST.formatted(1))
                        .query((row, number) -> QuoteRows.head(row))
                        .list())
                .stream()
                .findFirst();
    }

    private QuoteSql toReview(Visible visible) {
        QuoteSql sql = new QuoteSql().equal("q.review", "OPEN");
        seen(sql, visible);
        return sql;
    }

    private static void behind(QuoteSql sql, QuoteCursor place) {
        String at = sql.place(place.utc());
        sql.and("q.quoted_at <= " + at + " and (q.quoted_at < " + at + " or q.id < " + sql.place(place.id()) + ")");
    }

    Optional<Quote> find(Visible visible, long id) {
        QuoteSql sql = new QuoteSql();
        seen(sql, visible);
        sql.equal("q.id", id);
        return rows
                .withLines(sql.on(jdbc, SELECT, "")
                        .query((row, number) -> QuoteRows.head(row))
                        .list())
                .stream()
                .findFirst();
    }

    /// The quotes that this mail says something of.
    List<Quote> ofMail(Visible visible, long mailId) {
        QuoteSql sql = new QuoteSql();
        seen(sql, visible);
        sql.and("q.id in (select r.quote_id from quote_reading r where r.mail_id = " + sql.place(mailId) + ")");
        return rows.withLines(sql.on(jdbc, SELECT, " order by q.id")
                .query((row, number) -> QuoteRows.head(row))
                .list());
    }

    QuoteSql conditions(Visible visible, QuoteFilter filter) {
        QuoteSql sql = new QuoteSql();
        equal(sql, "q.customer_id", filter.customerId());
        equal(sql, "q.pol", filter.pol());
        equal(sql, "q.pod", filter.pod());
        equal(sql, "q.equipment", filter.equipment());
        equal(sql, "q.carrier", filter.carrier());
        equal(sql, "q.rep", filter.rep());
        equal(
                sql,
                "q.direction",
                filter.direction() == null ? null : filter.direction().key());
        days(sql, visible, filter);
        status(sql, today(visible), filter.status());
        if (filter.due()) {
            sql.and("q.remind_on <= " + sql.place(today(visible))
                    + " and q.status in ('draft', 'sent', 'negotiating')");
        }
        if (filter.text() != null) {
            text.addTo(sql, filter.text());
        }
        seen(sql, visible);
        return sql;
    }

    private static void equal(QuoteSql sql, String column, @Nullable Object value) {
        if (value != null) {
            sql.equal(column, value);
        }
    }

    private static void days(QuoteSql sql, Visible visible, QuoteFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null) {
            sql.and("q.quoted_at >= " + sql.place(start(from, visible.zone())));
        }
        if (to != null) {
            sql.and("q.quoted_at < " + sql.place(start(to.plusDays(1), visible.zone())));
        }
    }

    static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static void status(QuoteSql sql, LocalDate today, @Nullable QuoteStatus status) {
        if (status == null) {
            sql.and("q.status <> 'rejected'");
        } else if (status == QuoteStatus.EXPIRED) {
            sql.and("q.status in ('sent', 'negotiating') and q.valid_to < " + sql.place(today));
        } else {
            sql.equal("q.status", status.key());
            if (status.isWaiting()) {
                sql.and("(q.valid_to is null or q.valid_to >= " + sql.place(today) + ")");
            }
        }
    }

    /// Of somebody who may see few the few are named; otherwise one after the other is looked at.
    private void seen(QuoteSql sql, Visible visible) {
        if (visible.everything()) {
            return;
        }
        List<Object> reps = visible.reps().stream().<Object>map(rep -> rep).toList();
        List<Object> customers =
                visible.customers().stream().<Object>map(id -> id).toList();
        String ofReps = reps.isEmpty() ? "1 = 0" : "%srep in (" + sql.place(reps) + ")";
        String ofCustomers = customers.isEmpty() ? "1 = 0" : "%scustomer_id in (" + sql.place(customers) + ")";
        if (isFew("rep", reps) && isFew("customer_id", customers)) {
            sql.and("q.id in (select id from quote where " + ofReps.formatted("") + " union select id from quote where "
                    + ofCustomers.formatted("") + ")");
        } else {
            sql.and("(" + ofReps.formatted("q.") + " or " + ofCustomers.formatted("q.") + ")");
        }
    }

    private boolean isFew(String column, List<Object> values) {
        return values.isEmpty()
                || jdbc.sql("select count(*) from (select 1 from quote where " + column + " in (:values) fetch first "
                                        + FEW + " rows only) as few")
                                .param("values", values)
                                .query(Integer.class)
                                .single()
                        < FEW;
    }
}
