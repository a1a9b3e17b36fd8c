package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Enquiry.Step;
import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.SeenRows;
import dev.fairlead.frame.Sight;
import dev.fairlead.frame.TableSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of enquiries: which ones is found out first, of an index alone, then those are read.
@Component
class EnquiryRows {

    /// So many places in a statement every database takes.
    private static final int SLICE = 500;

    private static final String SELECT =
            "select e.*, c.name as customer_name from enquiry e left join customer c on c.id = e.customer_id"
                    + " where e.mail_id in (:ids)";

    private final JdbcClient jdbc;
    private final SeenRows seen;

    EnquiryRows(JdbcClient jdbc, SeenRows seen) {
        this.jdbc = jdbc;
        this.seen = seen;
    }

    List<Enquiry> list(Sight sight, EnquiryFilter filter, EnquiryPage page) {
        TableSql sql = EnquiryTable.of(filter, sight.zone());
        sql.behind(page.behind(), page.oldest());
        return read(seen.places(sight, sql, page.oldest(), page.most()).stream()
                .map(ListPlace::id)
                .toList());
    }

    /// How many there are, but counted no further than this.
    long countUpTo(Sight sight, EnquiryFilter filter, int most) {
        return seen.countUpTo(sight, EnquiryTable.of(filter, sight.zone()), most);
    }

    /// Those of these reps that have no price, the oldest first: rep by rep, as a list of reps would be looked
    /// for in an index without the time.
    List<Enquiry> open(Collection<String> reps, Instant from, Instant end) {
        List<Long> ids = new ArrayList<>();
        for (String rep : reps) {
            ids.addAll(jdbc.sql("select e.mail_id from enquiry e where e.rep = ? and e.priced = false"
                            + " and e.asked_at >= ? and e.asked_at < ?")
                    .params(rep, from.atOffset(ZoneOffset.UTC), end.atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .list());
        }
        return read(ids).stream()
                .sorted(Comparator.comparing(Enquiry::place, ListPlace.OLDEST))
                .toList();
    }

    /// In this order.
    List<Enquiry> read(List<Long> ids) {
        Map<Long, Enquiry> byId = new HashMap<>();
        for (int start = 0; start < ids.size(); start += SLICE) {
            slice(ids.subList(start, Math.min(start + SLICE, ids.size()))).forEach(one -> byId.put(one.mailId(), one));
        }
        return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    }

    private List<Enquiry> slice(Collection<Long> ids) {
        return jdbc.sql(SELECT).param("ids", ids).query(EnquiryRows::enquiry).list();
    }

    private static Enquiry enquiry(ResultSet row, int number) throws SQLException {
        return new Enquiry(
                row.getLong("mail_id"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("rep"),
                row.getObject("customer_id", Long.class),
                row.getString("customer_name"),
                row.getString("party"),
                row.getString("subject"),
                row.getString("pol"),
                row.getString("pod"),
                row.getString("equipment"),
                step(row, "answered_at", "answer_mail_id", null),
                step(row, "priced_at", "price_mail_id", row.getObject("quote_id", Long.class)),
                row.getString("outcome"));
    }

    private static @Nullable Step step(ResultSet row, String at, String mail, @Nullable Long quote)
            throws SQLException {
        OffsetDateTime time = row.getObject(at, OffsetDateTime.class);
        return time == null ? null : new Step(time.toInstant(), row.getObject(mail, Long.class), quote);
    }
}
