package dev.fairlead.quotes;

import dev.fairlead.customers.Customers;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who changed what of a quote, and what it was before.
@Component
class QuoteHistory {

    private static final int LONGEST = 4000;

    private final JdbcTemplate jdbc;
    private final Customers customers;
    private final Clock clock = Clock.systemUTC();

    QuoteHistory(JdbcTemplate jdbc, Customers customers) {
        this.jdbc = jdbc;
        this.customers = customers;
    }

    /// One field that changed.
    ///
    /// @param field as the API names it; `created`, `confirmed` or `price` for what happened to the whole
    /// @param by user name, empty when mail did it
    /// @param mailId of that mail
    record Change(
            long quoteId,
            int version,
            String field,
            String was,
            String now,
            String by,
            @Nullable Long mailId,
            Instant at) {}

    /// Who does this; empty outside of a request.
    static String author() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Change of(Quote quote, String field, String was, String now) {
        return new Change(
                quote.id(),
                quote.version(),
                field,
                was,
                now,
                author(),
                author().isEmpty() ? quote.origin().mailId() : null,
                now());
    }

    /// Field by field.
    List<Change> between(Quote before, Quote after) {
        List<Change> changes = new ArrayList<>();
        for (QuoteField field : QuoteField.values()) {
            String was = field.of(before);
            String now = field.of(after);
            if (!was.equals(now)) {
                boolean named = field == QuoteField.CUSTOMER;
                changes.add(of(after, field.key(), named ? named(was) : was, named ? named(now) : now));
            }
        }
        return changes;
    }

    /// `Acme GmbH #12`: a customer may have another name later.
    private String named(String customer) {
        return customer.isEmpty()
                ? ""
                : customers
                                .find(Long.parseLong(customer))
                                .map(one -> one.name() + " ")
                                .orElse("") + "#" + customer;
    }

    /// What a field was, as the field itself writes it.
    static String plain(QuoteField field, String written) {
        return field == QuoteField.CUSTOMER ? written.substring(written.lastIndexOf('#') + 1) : written.strip();
    }

    void record(Collection<Change> changes) {
        jdbc.batchUpdate(
                "insert into quote_change (quote_id, version, field, was, is_now, made_by, mail_id, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                changes.stream()
                        .map(change -> new Object[] {
                            change.quoteId(),
                            change.version(),
                            change.field(),
                            cut(change.was()),
                            cut(change.now()),
                            change.by(),
                            change.mailId(),
                            change.at().atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /// The latest first.
    List<Change> of(long quoteId) {
        return after(quoteId, 0);
    }

    /// What was changed after this version, the latest first.
    List<Change> after(long quoteId, int version) {
        return jdbc.query(
                "select quote_id, version, field, was, is_now, made_by, mail_id, made_at from quote_change"
                        + " where quote_id = ? and version > ? order by version desc, id desc",
                (row, number) -> new Change(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, Long.class),
                        row.getObject(8, OffsetDateTime.class).toInstant()),
                quoteId,
                version);
    }

    static Set<String> authors(Collection<Change> changes) {
        return changes.stream().map(Change::by).filter(by -> !by.isEmpty()).collect(Collectors.toSet());
    }

    void forget(Collection<Long> quoteIds) {
        jdbc.batchUpdate(
                "delete from quote_change where quote_id = ?",
                quoteIds.stream().map(id -> new Object[] {id}).toList());
    }
}
