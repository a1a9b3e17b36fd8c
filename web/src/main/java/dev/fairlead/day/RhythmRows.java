package dev.fairlead.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rhythms of the customers, in the database.
@Component
class RhythmRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    RhythmRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// Of one customer.
    ///
    /// @param rep who wrote or heard last
    record Row(long customerId, String rep, Rhythm rhythm, Instant lastAt) {}

    /// The mails with a customer.
    static final class Contacts {

        private final List<LocalDate> days = new ArrayList<>();
        private String rep = "";
        private Instant lastAt = Instant.EPOCH;

        void add(LocalDate day, String who, Instant at) {
            if (days.isEmpty() || day.isAfter(days.getLast())) {
                days.add(day);
            }
            rep = who;
            lastAt = at;
        }

        @Nullable
        Row row(long customerId, DaySettings settings) {
            return Rhythm.of(days, settings)
                    .map(rhythm -> new Row(customerId, rep, rhythm, lastAt))
                    .orElse(null);
        }
    }

    /// The number behind the last customer's with whom there was mail, or a rhythm is kept.
    long end() {
        return jdbc.sql("select greatest(coalesce((select max(customer_id) from activity_fact), 0),"
                        + " coalesce((select max(customer_id) from customer_rhythm), 0)) + 1")
                .query(Long.class)
                .single();
    }

    /// With the customers of these numbers, since that time.
    Map<Long, Contacts> contacts(long from, long before, Instant since) {
        Map<Long, Contacts> contacts = new HashMap<>();
        jdbc.sql("select customer_id, sent_on, rep, sent_at from activity_fact where customer_id >= :from"
                        + " and customer_id < :before and side in ('IN', 'OUT') and sent_at >= :since"
                        + " order by customer_id, sent_at, mail_id")
                .param("from", from)
                .param("before", before)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((RowCallbackHandler) row -> contacts.computeIfAbsent(row.getLong(1), id -> new Contacts())
                        .add(
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant()));
        return contacts;
    }

    Map<Long, Row> kept(long from, long before) {
        Map<Long, Row> rows = new HashMap<>();
        jdbc.sql("select * from customer_rhythm where customer_id >= ? and customer_id < ?")
                .params(from, before)
                .query((RowCallbackHandler) row -> rows.put(row.getLong("customer_id"), row(row)));
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("customer_id"),
                row.getString("rep"),
                new Rhythm(
                        row.getInt("contacts"),
                        row.getDouble("median_days"),
                        row.getObject("last_on", LocalDate.class),
                        row.getObject("quiet_on", LocalDate.class)),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    void replace(Collection<Long> gone, Collection<Row> rows) {
        template.batchUpdate(
                "delete from customer_rhythm where customer_id = ?",
                gone.stream().map(id -> new Object[] {id}).toList());
        template.batchUpdate(
                "insert into customer_rhythm (customer_id, rep, contacts, median_days, last_on, last_at, quiet_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            row.customerId(),
                            row.rep(),
                            row.rhythm().contacts(),
                            row.rhythm().medianDays(),
                            row.rhythm().lastOn(),
                            row.lastAt().atOffset(ZoneOffset.UTC),
                            row.rhythm().quietOn()
                        })
                        .toList());
    }
}
