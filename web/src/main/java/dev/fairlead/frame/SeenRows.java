package dev.fairlead.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds those rows of a large table that a reader may see, quickly: whether nearly all may be seen, or next to none.
///
/// The first that fit are looked through, which is enough for whoever may see some of every hundred. For others it is
/// asked whose they are: those of the reader's people, then those of the reader's customers. In the same way a filter
/// that names several columns of which one has to fit is first looked for in all, then column by column.
@Component
public class SeenRows {

    private static final int WALK = 1500;
    private static final int FEWEST_TO_JUDGE = 3;

    /// Who would have to look back further looks at all at once.
    private static final int FURTHEST = 30;

    private final JdbcClient jdbc;

    SeenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Walked(ListPlace place, boolean fits) {}

    /// At most this many, in the order of time.
    public List<ListPlace> places(Sight sight, TableSql filter, boolean oldest, int max) {
        if (sight.everything() && !filter.isForked() || filter.isNarrow()) {
            return walk(seenOf(sight, filter), "1 = 1", oldest, max).stream()
                    .map(Walked::place)
                    .toList();
        }
        int far = Math.max(WALK, max);
        TableSql all = filter.plain();
        List<Walked> walked = walk(all, filter.any(all) + " and " + sight.of(all), oldest, far);
        List<ListPlace> seen = walked.stream()
                .filter(Walked::fits)
                .map(Walked::place)
                .limit(max)
                .toList();
        if (seen.size() == max || walked.size() < far) {
            return seen;
        }
        List<ListPlace> near = near(sight, filter, new Look(oldest, max), walked);
        return near.size() == max ? near : found(sight, filter, oldest, max);
    }

    /// Of a narrow filter all rows are looked at anyway.
    private static TableSql seenOf(Sight sight, TableSql filter) {
        TableSql seen = filter.plain();
        return sight.everything() && !filter.isForked()
                ? seen
                : seen.and(filter.any(seen)).and(sight.of(seen));
    }

    private record Look(boolean oldest, int max) {}

    /// Those within the time in which there are enough, judged by those walked through: of a customer with much
    /// only the last part is then sorted. Perhaps too few, and none where nothing can be judged.
    private List<ListPlace> near(Sight sight, TableSql filter, Look look, List<Walked> walked) {
        long fitting = walked.stream().filter(Walked::fits).count();
        if (fitting < FEWEST_TO_JUDGE || look.max() > FURTHEST * fitting) {
            return List.of();
        }
        Instant first = walked.getFirst().place().at();
        Duration walkedThrough =
                Duration.between(first, walked.getLast().place().at());
        Instant end = first.plus(walkedThrough.multipliedBy(2L * look.max() / fitting + 2));
        TableSql near = filter.copy();
        near.and(near.table().time() + (look.oldest() ? " <= " : " >= ") + near.place(end.atOffset(ZoneOffset.UTC)));
        return found(sight, near, look.oldest(), look.max());
    }

    private List<ListPlace> found(Sight sight, TableSql filter, boolean oldest, int max) {
        Stream<ListPlace> places = filter.isForked()
                ? filter.ways(false).stream().flatMap(way -> places(sight, way, oldest, max).stream())
                : owned(sight, filter)
                        .flatMap(way -> walk(way, "1 = 1", oldest, max).stream().map(Walked::place));
        Map<Long, ListPlace> once = new HashMap<>();
        places.forEach(place -> once.put(place.id(), place));
        return once.values().stream()
                .sorted(oldest ? ListPlace.OLDEST : ListPlace.OLDEST.reversed())
                .limit(max)
                .toList();
    }

    /// By whose they are.
    private static Stream<TableSql> owned(Sight sight, TableSql filter) {
        Stream<TableSql> ofReps = sight.reps().stream()
                .map(rep -> filter.copy().equal(filter.table().rep(), rep));
        return Stream.concat(ofReps, Stream.of(filter.copy().ofCustomers(sight.customers())));
    }

    private List<Walked> walk(TableSql sql, String fits, boolean oldest, int max) {
        ListedTable table = sql.table();
        String found = "select %s as id, %s as at, case when %s then true else false end as fits from %s"
                .formatted(table.id(), table.time(), fits, sql.from());
        String way = oldest ? "" : " desc";
        JdbcClient.StatementSpec statement = sql.isNarrow()
                ? sql.on(
                        jdbc,
                        "select f.id, f.at, f.fits from (" + found,
                        ") f order by f.at%s, f.id%s fetch first %d rows only".formatted(way, way, max))
                : sql.on(jdbc, found, sql.inOrder(oldest, max));
        return statement
                .query((row, number) -> new Walked(
                        new ListPlace(row.getObject(2, OffsetDateTime.class).toInstant(), row.getLong(1)),
                        row.getBoolean(3)))
                .list();
    }

    /// How many, but no further than this: to count a million takes longer than anybody wants to wait for a page.
    public long countUpTo(Sight sight, TableSql filter, int most) {
        if (filter.isNarrow()) {
            return count(seenOf(sight, filter), most);
        }
        long found = 0;
        for (TableSql way : filter.ways(true)) {
            for (TableSql mine : apart(sight, way)) {
                found += found == most ? 0 : count(mine, most - found);
            }
        }
        return found;
    }

    private static List<TableSql> apart(Sight sight, TableSql way) {
        boolean byFilter = way.isNarrow() || way.hasEqual() && sight.isWide();
        return byFilter || sight.everything() ? List.of(seenOf(sight, way)) : ownedApart(sight, way);
    }

    /// Those of the customers first: most of what a rep does is for them, so that nearly every row that is
    /// looked at counts. The other way round all of their rows would be looked through for those few of other
    /// reps.
    private static List<TableSql> ownedApart(Sight sight, TableSql filter) {
        TableSql others = filter.copy();
        return List.of(
                filter.copy().ofCustomers(sight.customers()),
                others.and(sight.ofReps(others)).and(sight.ofNoCustomer(others)));
    }

    private long count(TableSql sql, long most) {
        return sql.on(
                        jdbc,
                        "select count(*) from (select 1 from " + sql.from(),
                        " fetch first " + most + " rows only) as few")
                .query(Long.class)
                .single();
    }
}
