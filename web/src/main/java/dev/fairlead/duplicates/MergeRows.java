package dev.fairlead.duplicates;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerField;
import dev.fairlead.customers.CustomerValues;
import dev.fairlead.people.CurrentUser;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of merges, with all that it takes to undo one.
@Component
class MergeRows {

    private static final TypeReference<Map<String, List<String>>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentUser current;
    private final Clock clock;

    MergeRows(JdbcClient jdbc, JsonMapper json, CurrentUser current, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /// @param goneWas fields of the customer that went
    /// @param notes ids of the notes that went along
    record Undoing(long kept, long gone, CustomerValues goneWas, MergeGain gain, List<Long> notes) {}

    void write(long kept, Customer gone, MergeGain gain, List<Long> notes) {
        jdbc.sql("insert into customer_merge (kept, gone, gone_was, kept_got, notes, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kept,
                        gone.id(),
                        written(CustomerValues.of(gone)),
                        written(gain.values()),
                        notes.stream().map(String::valueOf).collect(Collectors.joining(",")),
                        current.user().username(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String written(CustomerValues values) {
        var texts = new TreeMap<String, List<String>>();
        values.fields().forEach((field, list) -> texts.put(field.key(), list));
        return json.writeValueAsString(texts);
    }

    private CustomerValues read(String written) {
        var fields = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        json.readValue(written, TEXTS)
                .forEach((key, values) -> CustomerField.named(key).ifPresent(field -> fields.put(field, values)));
        return new CustomerValues(fields);
    }

    /// Of a merge that nobody has undone yet; nobody else undoes it until this transaction ends.
    Optional<Undoing> lock(long id) {
        return jdbc.sql("select kept, gone, gone_was, kept_got, notes from customer_merge"
                        + " where id = ? and undone_at is null for update")
                .param(id)
                .query((row, number) -> new Undoing(
                        row.getLong(1),
                        row.getLong(2),
                        read(row.getString(3)),
                        new MergeGain(read(row.getString(4))),
                        Stream.of(row.getString(5).split(","))
                                .filter(note -> !note.isEmpty())
                                .map(Long::valueOf)
                                .toList()))
                .optional();
    }

    void undone(long id) {
        jdbc.sql("update customer_merge set undone_by = ?, undone_at = ? where id = ?")
                .params(current.user().username(), clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    List<Merges.Merge> into(long kept) {
        return jdbc.sql("select m.id, m.kept, m.gone, c.name, m.made_by, m.made_at from customer_merge m"
                        + " join customer c on c.id = m.gone where m.kept = ? and m.undone_at is null"
                        + " order by m.id desc fetch first 20 rows only")
                .param(kept)
                .query((row, number) -> new Merges.Merge(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }
}
