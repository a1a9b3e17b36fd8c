package dev.fairlead.lanes;

import dev.fairlead.columns.Mirror;
import dev.fairlead.lanes.LaneRow.Pair;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.quotes.QuoteStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads of the table of quotes what lanes need of it.
@Component
class LaneRows implements Mirror.Source<LaneTable, LaneRow> {

    private static final String SELECT =
            "select q.id, q.quoted_at, q.pol, q.pod, q.customer_id, q.rep, q.party, q.direction, q.carrier,"
                    + " q.equipment, q.charge, q.currency, q.doubts, q.amount, q.status, q.valid_to, q.mail_id"
                    + " from quote q where ";

    /// H2 keeps a whole answer before it gives out the first row, so all are asked for by slices.
    private static final int SLICE = 20_000;

    /// So many places in a statement every database takes.
    private static final int PLACES = 500;

    private final JdbcClient jdbc;

    LaneRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public LaneTable load() {
        return LaneTable.of(Stream.iterate(
                        after(Long.MIN_VALUE),
                        slice -> !slice.isEmpty(),
                        slice -> slice.size() < SLICE
                                ? List.of()
                                : after(slice.getLast().id()))
                .flatMap(List::stream));
    }

    private List<LaneRow> after(long id) {
        return jdbc.sql(SELECT + "q.id > :after order by q.id fetch first " + SLICE + " rows only")
                .param("after", id)
                .query(LaneRows::row)
                .list();
    }

    @Override
    public void replace(LaneTable table, Set<Long> ids, List<LaneRow> now) {
        ids.forEach(table::remove);
        now.forEach(table::add);
    }

    @Override
    public List<LaneRow> read(Set<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<LaneRow> found = new ArrayList<>();
        for (int start = 0; start < all.size(); start += PLACES) {
            found.addAll(jdbc.sql(SELECT + "q.id in (:ids)")
                    .param("ids", all.subList(start, Math.min(start + PLACES, all.size())))
                    .query(LaneRows::row)
                    .list());
        }
        return found;
    }

    private static LaneRow row(ResultSet row, int number) throws SQLException {
        return new LaneRow(
                row.getLong(1),
                LaneRow.micros(row.getObject(2, OffsetDateTime.class).toInstant()),
                new Pair(row.getString(3), row.getString(4)),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                new LaneTerms(
                        QuoteDirection.valueOf(row.getString(8).toUpperCase(Locale.ROOT)),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        row.getString(13)),
                row.getBigDecimal(14),
                QuoteStatus.stored(row.getString(15)),
                row.getObject(16, LocalDate.class),
                row.getLong(17));
    }
}
