package dev.fairlead.enquiries;

import dev.fairlead.columns.Mirror;
import dev.fairlead.enquiries.EnquiryEntry.Lane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads of the table of enquiries what their figures need.
@Component
class EnquirySource implements Mirror.Source<EnquiryColumns, EnquiryEntry> {

    private static final String SELECT =
            "select e.mail_id, e.asked_at, e.rep, e.customer_id, e.party, e.pol, e.pod, e.priced, e.answered_at,"
                    + " e.outcome, e.minutes from enquiry e where ";

    /// H2 keeps a whole answer before it gives out the first row, so all are asked for by slices.
    private static final int SLICE = 20_000;

    /// So many places in a statement every database takes.
    private static final int PLACES = 500;

    private final JdbcClient jdbc;

    EnquirySource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public EnquiryColumns load() {
        EnquiryColumns all = new EnquiryColumns();
        List<EnquiryEntry> slice = after(Long.MIN_VALUE);
        while (!slice.isEmpty()) {
            slice.forEach(all::add);
            slice = after(slice.getLast().mailId());
        }
        return all;
    }

    private List<EnquiryEntry> after(long mailId) {
        return jdbc.sql(SELECT + "e.mail_id > :after order by e.mail_id fetch first " + SLICE + " rows only")
                .param("after", mailId)
                .query(EnquirySource::entry)
                .list();
    }

    @Override
    public List<EnquiryEntry> read(Set<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<EnquiryEntry> found = new ArrayList<>();
        for (int start = 0; start < all.size(); start += PLACES) {
            found.addAll(jdbc.sql(SELECT + "e.mail_id in (:ids)")
                    .param("ids", all.subList(start, Math.min(start + PLACES, all.size())))
                    .query(EnquirySource::entry)
                    .list());
        }
        return found;
    }

    @Override
    public void replace(EnquiryColumns table, Set<Long> ids, List<EnquiryEntry> now) {
        ids.forEach(table::remove);
        now.forEach(table::add);
    }

    private static EnquiryEntry entry(ResultSet row, int number) throws SQLException {
        return new EnquiryEntry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                new Lane(row.getString(6), row.getString(7)),
                row.getBoolean(8),
                row.getObject(9) != null,
                row.getString(10),
                Objects.requireNonNullElse(row.getObject(11, Integer.class), -1));
    }
}
