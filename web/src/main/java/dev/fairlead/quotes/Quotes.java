package dev.fairlead.quotes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All quotes, newest first. What a reader may see is a filter inside every statement.
@Component
public class Quotes {

    private static final String FILTER = " from quote q left join customer c on c.id = q.customer_id where "
            + "(:everything or q.rep in (:reps) or q.customer_id in (:customers))"
            + " and (cast(:customer as bigint) is null or q.customer_id = :customer)"
            + " and (cast(:pol as varchar) is null or q.pol = :pol)"
            + " and (cast(:pod as varchar) is null or q.pod = :pod)"
            + " and (cast(:equipment as varchar) is null or q.equipment = :equipment)"
            + " and (cast(:carrier as varchar) is null or upper(q.carrier) = upper(:carrier))"
            + " and (cast(:rep as varchar) is null or q.rep = :rep)"
            + " and (cast(:status as varchar) is null or q.status = :status)"
            + " and q.quoted_at >= :from and q.quoted_at < :before";
    private static final OffsetDateTime BEGINNING = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient jdbc;

    Quotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whose quotes may be seen.
    ///
    /// @param everything the two sets are then ignored
    /// @param zone of the reader, in which the days of a filter are meant
    public record Visible(boolean everything, Set<String> reps, Set<Long> customers, ZoneId zone) {

        // An empty list is no valid SQL; no rep has an empty name, no customer the number 0.
        Set<String> repsForSql() {
            return reps.isEmpty() ? Set.of("") : reps;
        }

        Set<Long> customersForSql() {
            return customers.isEmpty() ? Set.of(0L) : customers;
        }
    }

    public List<Quote> list(Visible visible, QuoteFilter filter, int offset, int max) {
        List<Quote> heads = statement(
                        "select q.*, c.name as customer_name" + FILTER
                                + " order by q.quoted_at desc, q.id desc offset :offset rows fetch first :max rows only",
                        visible,
                        filter)
                .param("offset", offset)
                .param("max", max)
                .query((row, n) -> head(row))
                .list();
        return withLines(heads);
    }

    public long count(Visible visible, QuoteFilter filter) {
        return statement("select count(*)" + FILTER, visible, filter)
                .query(Long.class)
                .single();
    }

    public Optional<Quote> find(Visible visible, long id) {
        List<Quote> found = statement(
                        "select q.*, c.name as customer_name" + FILTER + " and q.id = :id", visible, QuoteFilter.NONE)
                .param("id", id)
                .query((row, n) -> head(row))
                .list();
        return withLines(found).stream().findFirst();
    }

    private JdbcClient.StatementSpec statement(String sql, Visible visible, QuoteFilter filter) {
        return jdbc.sql(sql)
                .param("everything", visible.everything())
                .param("reps", visible.repsForSql())
                .param("customers", visible.customersForSql())
                .param("customer", filter.customerId())
                .param("pol", filter.pol())
                .param("pod", filter.pod())
                .param("equipment", filter.equipment())
                .param("carrier", filter.carrier())
                .param("rep", filter.rep())
                .param("status", filter.status())
                .param("from", startOf(filter.from(), visible.zone(), BEGINNING))
                .param("before", startOf(next(filter.to()), visible.zone(), END));
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static OffsetDateTime startOf(@Nullable LocalDate day, ZoneId zone, OffsetDateTime otherwise) {
        return day == null ? otherwise : day.atStartOfDay(zone).toOffsetDateTime();
    }

    private List<Quote> withLines(List<Quote> heads) {
        if (heads.isEmpty()) {
            return heads;
        }
        Map<Long, List<Quote.Line>> lines = new HashMap<>();
        jdbc.sql("select quote_id, charge, unit, currency, amount from quote_line where quote_id in (:ids)"
                        + " order by quote_id, position")
                .param("ids", heads.stream().map(Quote::id).toList())
                .query(row -> {
                    lines.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new Quote.Line(
                                    row.getString(2), row.getString(3), row.getString(4), row.getBigDecimal(5)));
                });
        return heads.stream()
                .map(head -> head.withLines(lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static Quote head(ResultSet row) throws SQLException {
        return new Quote(
                row.getLong("id"),
                row.getObject("customer_id", Long.class),
                row.getString("customer_name"),
                row.getString("rep"),
                row.getString("direction"),
                row.getString("status"),
                row.getString("carrier"),
                row.getString("pol"),
                row.getString("pod"),
                row.getString("equipment"),
                List.of(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("free_time_days", Integer.class),
                row.getObject("quoted_at", OffsetDateTime.class).toInstant(),
                row.getLong("mail_id"),
                row.getString("message_id"),
                row.getBoolean("doubtful"));
    }
}
