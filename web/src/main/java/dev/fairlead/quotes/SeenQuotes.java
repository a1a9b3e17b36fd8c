package dev.fairlead.quotes;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.SeenRows;
import dev.fairlead.frame.TableSql;
import dev.fairlead.quotes.Quotes.Visible;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Those quotes of a filter that a reader may see: which ones is found out first, then those are read.
@Component
class SeenQuotes {

    /// So many places in a statement every database takes.
    private static final int SLICE = 500;

    private final JdbcClient jdbc;
    private final QuoteRows rows;
    private final SeenRows seen;
    private final Customers customers;

    SeenQuotes(JdbcClient jdbc, QuoteRows rows, SeenRows seen, Customers customers) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seen = seen;
        this.customers = customers;
    }

    /// At most this many, newest first.
    List<Quote> newest(Visible visible, TableSql filter, int max) {
        return whole(ids(visible, filter, max));
    }

    private List<Long> ids(Visible visible, TableSql filter, int max) {
        return seen.places(visible.sight(), filter, false, max).stream()
                .map(ListPlace::id)
                .toList();
    }

    /// In this order.
    List<Quote> whole(List<Long> ids) {
        return inOrder(
                ids,
                slice -> rows.withLines(jdbc.sql(Quotes.SELECT + " where q.id in (:ids)")
                        .param("ids", slice)
                        .query((row, number) -> QuoteMapper.head(row))
                        .list()));
    }

    /// Of a lane whose every quote may be seen, one walk along an index has all that is asked for. For those who see
    /// much, all of a lane are looked at once, not once for each rep.
    List<Quote> points(Visible visible, TableSql filter, int max) {
        if (visible.everything() && !filter.isForked()) {
            return filter.on(jdbc, QuoteMapper.POINTS, filter.inOrder(false, max))
                    .query((row, number) -> named(QuoteMapper.point(row)))
                    .list();
        }
        boolean once = visible.sight().isWide() && QuoteConditions.isOfLane(filter);
        return inOrder(
                ids(visible, once ? filter.copy().narrow() : filter, max),
                slice -> jdbc.sql(QuoteMapper.POINTS + " where q.id in (:ids)")
                        .param("ids", slice)
                        .query((row, number) -> named(QuoteMapper.point(row)))
                        .list());
    }

    private Quote named(Quote quote) {
        Long id = quote.customerId();
        return id == null
                ? quote
                : quote.named(customers.find(id).map(Customer::name).orElse(null));
    }

    private static List<Quote> inOrder(List<Long> ids, Function<List<Long>, List<Quote>> reading) {
        Map<Long, Quote> byId = new HashMap<>();
        for (int start = 0; start < ids.size(); start += SLICE) {
            reading.apply(ids.subList(start, Math.min(start + SLICE, ids.size())))
                    .forEach(quote -> byId.put(quote.id(), quote));
        }
        return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    }

    /// How many, but no further than this.
    long countUpTo(Visible visible, TableSql filter, int most) {
        return seen.countUpTo(visible.sight(), filter, most);
    }
}
