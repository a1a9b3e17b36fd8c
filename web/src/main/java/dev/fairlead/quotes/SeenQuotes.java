package dev.fairlead.quotes;

import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.SeenRows;
import dev.fairlead.frame.TableSql;
import dev.fairlead.quotes.Quotes.Visible;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    SeenQuotes(JdbcClient jdbc, QuoteRows rows, SeenRows seen) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seen = seen;
    }

    /// At most this many, newest first.
    List<Quote> newest(Visible visible, TableSql filter, int max) {
        return whole(seen.places(visible.sight(), filter, false, max).stream()
                .map(ListPlace::id)
                .toList());
    }

    /// In this order.
    List<Quote> whole(List<Long> ids) {
        Map<Long, Quote> byId = new HashMap<>();
        for (int start = 0; start < ids.size(); start += SLICE) {
            slice(ids.subList(start, Math.min(start + SLICE, ids.size())))
                    .forEach(quote -> byId.put(quote.id(), quote));
        }
        return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    }

    private List<Quote> slice(List<Long> ids) {
        return rows.withLines(jdbc.sql(Quotes.SELECT + " where q.id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> QuoteMapper.head(row))
                .list());
    }

    /// How many, but no further than this.
    long countUpTo(Visible visible, TableSql filter, int most) {
        return seen.countUpTo(visible.sight(), filter, most);
    }
}
