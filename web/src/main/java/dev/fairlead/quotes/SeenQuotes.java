package dev.fairlead.quotes;

import dev.fairlead.quotes.Quotes.Visible;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds those quotes of a filter that a reader may see, among a million quickly: whether nearly all may be seen, or
/// next to none.
///
/// The newest that fit are looked through first, which is enough for whoever may see some of every hundred. For others
/// it is asked whose quotes they are: those of the reader's people, then those of the reader's customers.
@Component
class SeenQuotes {

    private static final int WALK = 1500;

    private static final String COUNT = "select count(*) from (select 1 from quote q";

    private final JdbcClient jdbc;
    private final QuoteRows rows;

    SeenQuotes(JdbcClient jdbc, QuoteRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    private record Place(long id, OffsetDateTime at, boolean seen) {

        static final Comparator<Place> NEWEST =
                Comparator.comparing(Place::at).thenComparing(Place::id).reversed();
    }

    /// At most this many, newest first.
    List<Quote> newest(Visible visible, QuoteSql filter, int max) {
        return visible.everything() ? loaded(filter, filter.newest(max)) : byId(places(visible, filter, max));
    }

    private List<Place> places(Visible visible, QuoteSql filter, int max) {
        int walk = Math.max(WALK, max);
        QuoteSql all = filter.copy();
        List<Place> walked = places(all, QuoteConditions.seen(all, visible), walk);
        List<Place> seen = walked.stream().filter(Place::seen).limit(max).toList();
        return seen.size() == max || walked.size() < walk ? seen : owned(visible, filter, max);
    }

    /// Found by whose they are.
    private List<Place> owned(Visible visible, QuoteSql filter, int max) {
        Map<Long, Place> found = new HashMap<>();
        Stream<QuoteSql> ofReps =
                visible.reps().stream().map(rep -> filter.copy().equal("q.rep", rep));
        QuoteSql ofCustomers = filter.copy();
        ofCustomers.and(QuoteConditions.ofCustomers(ofCustomers, visible));
        Stream.concat(ofReps, Stream.of(ofCustomers))
                .flatMap(sql -> places(sql, "true", max).stream())
                .forEach(place -> found.put(place.id(), place));
        return found.values().stream().sorted(Place.NEWEST).limit(max).toList();
    }

    private List<Place> places(QuoteSql sql, String seen, int max) {
        return sql.on(
                        jdbc,
                        "select q.id, q.quoted_at, case when " + seen + " then true else false end from quote q",
                        sql.newest(max))
                .query((row, number) ->
                        new Place(row.getLong(1), row.getObject(2, OffsetDateTime.class), row.getBoolean(3)))
                .list();
    }

    private List<Quote> byId(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        QuoteSql sql = new QuoteSql();
        sql.and("q.id in (" + sql.place(places.stream().map(Place::id).toList()) + ")");
        return loaded(sql, sql.newest(places.size()));
    }

    private List<Quote> loaded(QuoteSql sql, String after) {
        return rows.withLines(sql.on(jdbc, Quotes.SELECT, after)
                .query((row, number) -> QuoteMapper.head(row))
                .list());
    }

    /// How many, but no further than this: to count a million takes longer than anybody wants to wait for a page.
    long countUpTo(Visible visible, QuoteSql filter, int most) {
        if (visible.everything()) {
            return count(filter, most);
        }
        QuoteSql ofReps = filter.copy();
        ofReps.and(QuoteConditions.ofReps(ofReps, visible));
        long first = count(ofReps, most);
        return first == most ? first : first + count(ofCustomersAlone(visible, filter), most - (int) first);
    }

    private static QuoteSql ofCustomersAlone(Visible visible, QuoteSql filter) {
        QuoteSql sql = filter.copy();
        sql.and(QuoteConditions.ofCustomers(sql, visible));
        List<Object> reps = new ArrayList<>(visible.reps());
        return reps.isEmpty() ? sql : sql.and("(q.rep is null or q.rep not in (" + sql.place(reps) + "))");
    }

    private long count(QuoteSql sql, int most) {
        return sql.on(jdbc, COUNT, " fetch first " + most + " rows only) as few")
                .query(Long.class)
                .single();
    }
}
