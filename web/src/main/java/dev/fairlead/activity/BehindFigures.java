package dev.fairlead.activity;

import dev.fairlead.activity.DrillDown.Entry;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The quotes and customers that figures are made of; each opens to its own page, which asks for the reader's rights
/// once more.
@Component
class BehindFigures {

    private static final String QUOTE =
            "select %s, q.id, q.pol, q.pod, q.equipment, q.status, q.remind_on, q.customer_id"
                    + " from quote q%s order by 1, q.id";

    private final JdbcClient jdbc;

    BehindFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A quote, as much as it takes to know it again.
    public record Quoted(
            long id,
            @Nullable String pol,
            @Nullable String pod,
            @Nullable String equipment,
            String status,
            @Nullable LocalDate remindOn,
            @Nullable Long customerId) {

        /// `CNSHA → DEHAM · 40HQ`
        public String lane() {
            String ports = Objects.requireNonNullElse(pol, "?") + " → " + Objects.requireNonNullElse(pod, "?");
            return equipment == null ? ports : ports + " · " + equipment;
        }
    }

    /// The quotes of each entry: the one it stands for, or those read from its mail.
    Map<Entry, List<Quoted>> quotes(Metric metric, List<Entry> entries) {
        Map<Entry, List<Quoted>> found = new LinkedHashMap<>();
        if (metric == Metric.QUOTES_SENT) {
            Map<Long, List<Quoted>> ofMails =
                    ofMails(entries.stream().map(Entry::mailId).toList());
            entries.forEach(entry -> found.put(entry, ofMails.getOrDefault(entry.mailId(), List.of())));
        } else if (entries.stream().anyMatch(entry -> entry.quoteId() != null)) {
            Map<Long, List<Quoted>> byId = byId(entries.stream()
                    .map(Entry::quoteId)
                    .filter(Objects::nonNull)
                    .toList());
            entries.forEach(entry -> found.put(entry, byId.getOrDefault(entry.quoteId(), List.of())));
        }
        return found;
    }

    private Map<Long, List<Quoted>> ofMails(Collection<Long> mails) {
        return quotes(
                QUOTE.formatted(
                        "r.mail_id",
                        " join quote_reading r on r.quote_id = q.id where r.mail_id in (:ids) and not r.echo"
                                + " and q.status <>"
                                + " 'rejected'"),
                mails);
    }

    private Map<Long, List<Quoted>> byId(Collection<Long> ids) {
        return quotes(QUOTE.formatted("q.id", " where q.id in (:ids)"), ids);
    }

    private Map<Long, List<Quoted>> quotes(String sql, Collection<Long> ids) {
        Map<Long, List<Quoted>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids).query((RowCallbackHandler)
                    row -> found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(quoted(row)));
        }
        return found;
    }

    private static Quoted quoted(ResultSet row) throws SQLException {
        return new Quoted(
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, Long.class));
    }

    /// A customer who was written to.
    ///
    /// @param lastAt when last in the span
    public record Met(long customerId, String name, Instant lastAt) {}

    /// Whoever was written to last comes first.
    List<Met> customers(Span span, int most) {
        if (span.reps().isEmpty()) {
            return List.of();
        }
        Set<Long> met = new HashSet<>();
        return new Backwards<Met>(span, most)
                .collect((from, to, left) -> written(span, from, to).stream()
                        .filter(one -> met.add(one.customerId()))
                        .limit(left)
                        .toList());
    }

    /// Asked for rep by rep, as [FactsBehind] is.
    private List<Met> written(Span span, LocalDate from, LocalDate to) {
        Map<Long, Met> last = new HashMap<>();
        for (String rep : span.reps()) {
            jdbc.sql("select f.customer_id, c.name, f.last_at from (select customer_id, max(sent_at) as"
                            + " last_at from"
                            + " activity_fact where rep = ? and sent_on between ? and ? and side = 'OUT' and"
                            + " customer_id is not null group by customer_id) f join customer c on"
                            + " c.id = f.customer_id")
                    .params(rep, from, to)
                    .query((row, number) -> new Met(
                            row.getLong(1),
                            row.getString(2),
                            row.getObject(3, OffsetDateTime.class).toInstant()))
                    .list()
                    .forEach(one -> last.merge(
                            one.customerId(), one, (a, b) -> a.lastAt().isBefore(b.lastAt()) ? b : a));
        }
        return last.values().stream()
                .sorted(Comparator.comparing(Met::lastAt).reversed().thenComparing(Met::customerId))
                .toList();
    }

    Map<Long, String> customerNames(List<Entry> entries) {
        List<Long> ids = entries.stream()
                .map(Entry::customerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from customer where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(row.getLong(1), row.getString(2));
                    });
        }
        return names;
    }
}
