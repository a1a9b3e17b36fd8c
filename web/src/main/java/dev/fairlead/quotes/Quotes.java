package dev.fairlead.quotes;

import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.Sight;
import dev.fairlead.frame.TableSql;
import java.time.Clock;
import java.time.LocalDate;
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

    private final JdbcClient jdbc;
    private final QuoteRows rows;
    private final QuoteConditions conditions;
    private final SeenQuotes seen;
    private final QuotesByLane lanes;
    private final Clock clock = Clock.systemUTC();

    Quotes(JdbcClient jdbc, QuoteRows rows, QuoteConditions conditions, SeenQuotes seen, QuotesByLane lanes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.conditions = conditions;
        this.seen = seen;
        this.lanes = lanes;
    }

    /// Whose quotes may be seen.
    ///
    /// @param everything the two sets are then ignored
    /// @param zone of the reader, in which the days of a filter are meant
    public record Visible(boolean everything, Set<String> reps, Set<Long> customers, ZoneId zone) {

        Sight sight() {
            return new Sight(everything, reps, customers, zone);
        }

        /// Whether this quote is among them.
        boolean includes(Quote quote) {
            return everything
                    || quote.rep() != null && reps.contains(quote.rep())
                    || quote.customerId() != null && customers.contains(quote.customerId());
        }
    }

    LocalDate today(Visible visible) {
        return today(visible.zone());
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /// @param behind where the page before ended, null for the first page
    List<Quote> list(Visible visible, QuoteFilter filter, @Nullable ListPlace behind, int max) {
        LocalDate today = today(visible);
        if (LaneQuestion.isOfLane(filter)) {
            return seen.whole(lanes.ids(new LaneQuestion(visible, filter, behind, today), max));
        }
        return seen.newest(visible, conditions.of(visible, filter, today).behind(behind, false), max);
    }

    /// These, in this order; whether they may be seen is known.
    List<Quote> whole(List<Long> ids) {
        return seen.whole(ids);
    }

    /// How many there are, but counted no further than this.
    long countUpTo(Visible visible, QuoteFilter filter, int most) {
        LocalDate today = today(visible);
        return LaneQuestion.isOfLane(filter)
                ? lanes.countUpTo(new LaneQuestion(visible, filter, null, today), most)
                : seen.countUpTo(visible, conditions.of(visible, filter, today), most);
    }

    /// Quotes read from mail that nobody has looked at yet, no further than this.
    long countToReview(Visible visible, int most) {
        return seen.countUpTo(visible, toReview(), most);
    }

    /// The one of them that comes behind this place, newest first.
    Optional<Quote> nextToReview(Visible visible, @Nullable ListPlace behind) {
        return seen.newest(visible, toReview().behind(behind, false), 1).stream()
                .findFirst();
    }

    private static TableSql toReview() {
        return QuoteConditions.all().equal("q.review", "OPEN");
    }

    Optional<Quote> find(Visible visible, long id) {
        TableSql sql = QuoteConditions.all();
        sql.and(visible.sight().of(sql));
        sql.equal("q.id", id);
        return rows
                .withLines(sql.on(jdbc, SELECT, "")
                        .query((row, number) -> QuoteMapper.head(row))
                        .list())
                .stream()
                .findFirst();
    }

    /// The quotes that this mail says something of.
    List<Quote> ofMail(Visible visible, long mailId) {
        TableSql sql = QuoteConditions.all();
        sql.and(visible.sight().of(sql));
        sql.and("q.id in (select r.quote_id from quote_reading r where r.mail_id = " + sql.place(mailId) + ")");
        return rows.withLines(sql.on(jdbc, SELECT, " order by q.id")
                .query((row, number) -> QuoteMapper.head(row))
                .list());
    }
}
