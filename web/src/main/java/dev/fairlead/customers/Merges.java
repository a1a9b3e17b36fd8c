package dev.fairlead.customers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Makes one customer of two, and two of one again. Mail and quotes follow by themselves, as they are linked anew.
@Component
class Merges {

    /// Names the merge in the change history of the customer that stays.
    static final String MERGED = "merged";

    private static final TypeReference<Map<String, List<String>>> TEXTS = new TypeReference<>() {};

    private final Customers customers;
    private final CustomerRows rows;
    private final CustomerRules rules;
    private final CustomerHistory history;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Merges(
            Customers customers,
            CustomerRows rows,
            CustomerRules rules,
            CustomerHistory history,
            JdbcClient jdbc,
            JsonMapper json) {
        this.customers = customers;
        this.rows = rows;
        this.rules = rules;
        this.history = history;
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param name of the customer that went
    record Merge(long id, long kept, long gone, String name, String by, Instant at) {}

    /// What stays gains names, domains, contacts and the rest of what goes; a single value it has already stays.
    @Transactional
    public Customer merge(long keptId, long goneId) {
        rules.requireOver(rules.get(keptId));
        rules.requireOver(rules.get(goneId));
        Duplicates.Ids order = Duplicates.Ids.of(keptId, goneId);
        // Always in the same order: two who merge at once do not wait for each other.
        Map<Long, Customer> locked = Stream.of(order.low(), order.high())
                .map(id -> rows.lock(id).orElseThrow(() -> UnknownCustomer.withId(id)))
                .collect(Collectors.toMap(Customer::id, customer -> customer));
        Customer kept = locked.getOrDefault(keptId, rules.get(keptId));
        Customer gone = locked.getOrDefault(goneId, rules.get(goneId));
        Map<CustomerField, List<String>> gained = gained(kept, gone);
        CustomerValues before = CustomerValues.of(kept);
        var all = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        gained.forEach((field, values) -> all.put(
                field,
                Stream.concat(before.all(field).stream(), values.stream()).toList()));
        Customer after = before.with(all).customer(keptId, kept.version() + 1);
        List<Long> notes = jdbc.sql("select id from customer_note where customer_id = ?")
                .param(goneId)
                .query(Long.class)
                .list();
        customers.merge(kept, after, gone);
        move(notes, keptId);
        history.record(List.of(history.of(after, MERGED, "", gone.name())));
        write(kept, gone, gained, notes);
        return after;
    }

    private static Map<CustomerField, List<String>> gained(Customer kept, Customer gone) {
        CustomerValues here = CustomerValues.of(kept);
        CustomerValues there = CustomerValues.of(gone);
        var gained = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        for (CustomerField field : CustomerField.values()) {
            List<String> more = new ArrayList<>(there.all(field));
            if (field == CustomerField.ALIASES) {
                more.addAll(gone.names().toList());
                more.removeAll(kept.names().toList());
            }
            more.removeAll(here.all(field));
            if (!more.isEmpty() && (field.isList() || here.all(field).isEmpty())) {
                gained.put(field, more.stream().distinct().toList());
            }
        }
        return gained;
    }

    private void move(List<Long> notes, long customerId) {
        if (!notes.isEmpty()) {
            jdbc.sql("update customer_note set customer_id = :customer where id in (:notes)")
                    .param("customer", customerId)
                    .param("notes", notes)
                    .update();
        }
    }

    private void write(Customer kept, Customer gone, Map<CustomerField, List<String>> gained, List<Long> notes) {
        jdbc.sql("insert into customer_merge (kept, gone, gone_was, kept_got, notes, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kept.id(),
                        gone.id(),
                        json.writeValueAsString(texts(CustomerValues.of(gone).fields())),
                        json.writeValueAsString(texts(gained)),
                        notes.stream().map(String::valueOf).collect(Collectors.joining(",")),
                        CustomerHistory.author(),
                        history.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, List<String>> texts(Map<CustomerField, List<String>> fields) {
        var texts = new TreeMap<String, List<String>>();
        fields.forEach((field, values) -> texts.put(field.key(), values));
        return texts;
    }

    private CustomerValues read(String written) {
        var fields = new HashMap<CustomerField, List<String>>();
        json.readValue(written, TEXTS)
                .forEach((key, values) -> CustomerField.named(key).ifPresent(field -> fields.put(field, values)));
        return new CustomerValues(fields);
    }

    private record Undoing(long kept, long gone, String goneWas, String keptGot, String notes) {}

    /// What came to the one that stayed since the merge stays with it.
    ///
    /// @return the customer that is back
    /// @throws CustomerConflict when a third one has taken a domain or an address meanwhile
    @Transactional
    public Customer undo(long mergeId) {
        Undoing merge = jdbc.sql("select kept, gone, gone_was, kept_got, notes from customer_merge"
                        + " where id = ? and undone_at is null for update")
                .param(mergeId)
                .query(Undoing.class)
                .optional()
                .orElseThrow(() -> UnknownCustomer.withId(mergeId));
        rules.requireOver(rules.get(merge.kept()));
        Customer kept = rows.lock(merge.kept()).orElseThrow(() -> UnknownCustomer.withId(merge.kept()));
        CustomerValues now = CustomerValues.of(kept);
        CustomerValues gained = read(merge.keptGot());
        var left = new EnumMap<CustomerField, List<String>>(CustomerField.class);
        gained.fields().forEach((field, values) -> {
            List<String> rest = new ArrayList<>(now.all(field));
            rest.removeAll(values);
            left.put(field, rest);
        });
        Customer after = now.with(left).customer(kept.id(), kept.version() + 1);
        Customer back = read(merge.goneWas()).customer(merge.gone(), rows.versionOf(merge.gone()) + 1);
        customers.part(kept, after, back);
        move(
                Stream.of(merge.notes().split(","))
                        .filter(note -> !note.isEmpty())
                        .map(Long::valueOf)
                        .toList(),
                back.id());
        history.record(List.of(history.of(after, MERGED, back.name(), "")));
        jdbc.sql("update customer_merge set undone_by = ?, undone_at = ? where id = ?")
                .params(CustomerHistory.author(), history.now().atOffset(ZoneOffset.UTC), mergeId)
                .update();
        return back;
    }

    /// What was merged into this customer and can be parted again.
    List<Merge> into(long kept) {
        return jdbc.sql("select m.id, m.kept, m.gone, c.name, m.made_by, m.made_at from customer_merge m"
                        + " join customer c on c.id = m.gone where m.kept = ? and m.undone_at is null"
                        + " order by m.id desc fetch first 20 rows only")
                .param(kept)
                .query((row, number) -> new Merge(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Where a merged customer is to be found now.
    Optional<Long> keptOf(long gone) {
        return jdbc.sql("select merged_into from customer where id = ? and merged_into is not null")
                .param(gone)
                .query(Long.class)
                .optional();
    }
}
