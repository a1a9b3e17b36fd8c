package dev.fairlead.customers;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who changed what in the customer file, and what it was before.
@Component
class CustomerHistory {

    /// The whole file is new; `was` is empty, `now` says where from.
    static final String CREATED = "created";

    /// One took in another: `now` says which; or gave it back, as `was` says.
    static final String MERGED = "merged";

    /// Who changed what nobody asked for; templates show a word for it.
    static final String PROGRAM = "system";

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final Clock clock = Clock.systemUTC();

    CustomerHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Who does this; the program itself outside of a request.
    static String author() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? PROGRAM : authentication.getName();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void record(Customer before, Customer after) {
        CustomerValues was = CustomerValues.of(before);
        CustomerValues now = CustomerValues.of(after);
        record(Arrays.stream(CustomerField.values())
                .filter(field -> !was.sameAs(now, field))
                .map(field -> change(after, field, was, now))
                .toList());
    }

    private CustomerChange change(Customer after, CustomerField field, CustomerValues was, CustomerValues now) {
        List<String> gone = new ArrayList<>(was.all(field));
        List<String> come = new ArrayList<>(now.all(field));
        if (field.isList()) {
            gone.removeAll(now.all(field));
            come.removeAll(was.all(field));
        }
        return of(after, field.key(), String.join("\n", gone), String.join("\n", come));
    }

    CustomerChange of(Customer customer, String event, String was, String now) {
        return new CustomerChange(customer.id(), customer.version(), event, was, now, author(), now());
    }

    void record(Collection<CustomerChange> changes) {
        jdbc.batchUpdate(
                "insert into customer_change (customer_id, version, field, was, is_now, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                changes,
                BATCH,
                (statement, change) -> {
                    statement.setLong(1, change.customerId());
                    statement.setInt(2, change.version());
                    statement.setString(3, change.field());
                    statement.setString(4, change.was());
                    statement.setString(5, change.now());
                    statement.setString(6, change.by());
                    statement.setObject(7, change.at().atOffset(ZoneOffset.UTC));
                });
    }

    /// What was changed after this version, the latest first.
    List<CustomerChange> after(long customerId, int version) {
        return jdbc.query(
                "select customer_id, version, field, was, is_now, made_by, made_at from customer_change"
                        + " where customer_id = ? and version > ? order by version desc, id desc",
                (row, number) -> new CustomerChange(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()),
                customerId,
                version);
    }

    /// What the fields were before these changes, the latest of which is the first.
    static CustomerValues undone(CustomerValues now, List<CustomerChange> changes) {
        Map<CustomerField, List<String>> fields = new EnumMap<>(CustomerField.class);
        for (CustomerChange change : changes) {
            CustomerField.named(change.field())
                    .ifPresent(field -> fields.put(
                            field,
                            field.isList()
                                    ? undone(fields.getOrDefault(field, now.all(field)), change)
                                    : change.gone()));
        }
        return now.with(fields);
    }

    private static List<String> undone(List<String> list, CustomerChange change) {
        var before = new LinkedHashSet<>(list);
        change.come().forEach(before::remove);
        return Stream.concat(before.stream(), change.gone().stream()).toList();
    }
}
