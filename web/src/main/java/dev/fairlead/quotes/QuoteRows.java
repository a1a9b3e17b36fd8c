package dev.fairlead.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The tables of quotes and their lines.
@Component
class QuoteRows {

    private static final String INSERT = "insert into quote (%s) values (%s)"
            .formatted(
                    String.join(", ", QuoteColumns.NAMES),
                    String.join(", ", Collections.nCopies(QuoteColumns.NAMES.size(), "?")));
    private static final String UPDATE = "update quote set %s where id = ?"
            .formatted(QuoteColumns.NAMES.stream().map(each -> each + " = ?").collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final QuoteParties parties;
    private final ApplicationEventPublisher events;

    QuoteRows(JdbcClient jdbc, JdbcTemplate template, QuoteParties parties, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.template = template;
        this.parties = parties;
        this.events = events;
    }

    /// A quote with what only the stage asks for.
    ///
    /// @param touched whether a person has had a hand in it
    /// @param digest of what mail said when it was last written, empty for what mail says nothing of
    record Stored(Quote quote, boolean touched, String digest) {

        Stored as(Quote other) {
            return new Stored(other, true, digest);
        }
    }

    /// @return with its id
    Quote insert(Stored stored) {
        Quote quote = stored.quote();
        var key = new GeneratedKeyHolder();
        jdbc.sql(INSERT).params(QuoteColumns.of(stored)).update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no id");
        insertLines(id, quote.offer().lines());
        parties.keep(quote.party());
        events.publishEvent(new QuotesChanged(Set.of(id)));
        return quote.stored(id, quote.version());
    }

    void update(Stored stored) {
        Quote quote = stored.quote();
        List<Object> values = QuoteColumns.of(stored);
        values.add(quote.id());
        jdbc.sql(UPDATE).params(values).update();
        jdbc.sql("delete from quote_line where quote_id = ?").param(quote.id()).update();
        insertLines(quote.id(), quote.offer().lines());
        parties.keep(quote.party());
        events.publishEvent(new QuotesChanged(Set.of(quote.id())));
    }

    void delete(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from quote_line where quote_id in (:ids)")
                    .param("ids", ids)
                    .update();
            jdbc.sql("delete from quote where id in (:ids)").param("ids", ids).update();
            events.publishEvent(new QuotesChanged(Set.copyOf(ids)));
        }
    }

    private void insertLines(long id, List<Offer.Line> lines) {
        List<Object[]> rows = new ArrayList<>();
        for (Offer.Line line : lines) {
            rows.add(new Object[] {id, rows.size() + 1, line.charge(), line.unit(), line.currency(), line.amount()});
        }
        template.batchUpdate(
                "insert into quote_line (quote_id, position, charge, unit, currency, amount) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /// These quotes; nobody else changes them until this transaction ends.
    Map<Long, Stored> lock(Collection<Long> ids) {
        Map<Long, Stored> found = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Stored> heads = jdbc.sql(
                            "select q.*, cast(null as varchar) as customer_name from quote q where q.id in (:ids)"
                                    + " order by q.id for update")
                    .param("ids", ids)
                    .query((row, number) ->
                            new Stored(QuoteMapper.head(row), row.getBoolean("touched"), row.getString("digest")))
                    .list();
            List<Quote> whole = withLines(heads.stream().map(Stored::quote).toList());
            for (int i = 0; i < whole.size(); i++) {
                Stored head = heads.get(i);
                found.put(head.quote().id(), new Stored(whole.get(i), head.touched(), head.digest()));
            }
        }
        return found;
    }

    List<Quote> withLines(List<Quote> heads) {
        if (heads.isEmpty()) {
            return heads;
        }
        Map<Long, List<Offer.Line>> lines = new HashMap<>();
        jdbc.sql("select quote_id, charge, unit, currency, amount from quote_line where quote_id in (:ids)"
                        + " order by quote_id, position")
                .param("ids", heads.stream().map(Quote::id).toList())
                .query(row -> {
                    lines.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new Offer.Line(
                                    row.getString(2), row.getString(3), row.getString(4), row.getBigDecimal(5)));
                });
        return heads.stream()
                .map(head -> head.withLines(lines.getOrDefault(head.id(), List.of())))
                .toList();
    }
}
