package dev.fairlead.customers;

import dev.fairlead.customers.CustomerImport.Plan;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tables that were taken in, and taking one back as a whole.
@Component
class Imports {

    private static final int BATCH = 500;
    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 20;

    private final Customers customers;
    private final CustomerRules rules;
    private final Notes notes;
    private final CustomerHistory history;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Imports(
            Customers customers,
            CustomerRules rules,
            Notes notes,
            CustomerHistory history,
            JdbcClient jdbc,
            JdbcTemplate template) {
        this.customers = customers;
        this.rules = rules;
        this.notes = notes;
        this.history = history;
        this.jdbc = jdbc;
        this.template = template;
    }

    record Taken(
            long id,
            String fileName,
            int customers,
            String by,
            Instant at,
            @Nullable Instant undoneAt) {}

    /// @param removed customers that are gone again
    /// @param kept customers that somebody changed, merged or noted something of since, and that stay
    record Undone(int removed, int kept) {}

    /// Takes in the good lines of the plan, all or none.
    ///
    /// @return its number
    @Transactional
    public long carryOut(Plan plan, String fileName) {
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        List<Customer> added = customers.addAll(
                plan.good().stream().map(CustomerImport.Good::customer).toList(), name);
        long id = write(name, added.size());
        template.batchUpdate("update customer set import_id = ? where id = ?", added, BATCH, (statement, customer) -> {
            statement.setLong(1, id);
            statement.setLong(2, customer.id());
        });
        IntStream.range(0, added.size())
                .filter(at -> !plan.good().get(at).note().isBlank())
                .forEach(at -> notes.add(added.get(at), plan.good().get(at).note()));
        return id;
    }

    private long write(String fileName, int count) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into customer_import (file_name, customers, made_by, made_at) values (?, ?, ?, ?)")
                .params(fileName, count, CustomerHistory.author(), history.now().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no id");
    }

    /// One's own, or for who leads everybody's; the latest first.
    List<Taken> latest() {
        return jdbc.sql("select id, file_name, customers, made_by, made_at, undone_at from customer_import"
                        + " where made_by = :me or :leads order by id desc fetch first " + SHOWN + " rows only")
                .param("me", CustomerHistory.author())
                .param("leads", rules.leads())
                .query((row, number) -> {
                    OffsetDateTime undone = row.getObject(6, OffsetDateTime.class);
                    return new Taken(
                            row.getLong(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            undone == null ? null : undone.toInstant());
                })
                .list();
    }

    /// Removes the customers that it brought, but for those that somebody has worked on since.
    ///
    /// @throws InvalidTable when there is no such import that this person may undo
    @Transactional
    public Undone undo(long id) {
        int found = jdbc.sql("update customer_import set undone_by = :me, undone_at = :now"
                        + " where id = :id and undone_at is null and (made_by = :me or :leads)")
                .param("me", CustomerHistory.author())
                .param("leads", rules.leads())
                .param("now", history.now().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (found == 0) {
            throw InvalidTable.notUndone(id);
        }
        Set<Long> untouched = Set.copyOf(jdbc.sql(
                        "select c.id from customer c where c.import_id = :id and c.version = 1 and c.merged_into is null"
                                + " and not exists (select 1 from customer_note n where n.customer_id = c.id"
                                + " and n.made_at > (select i.made_at from customer_import i where i.id = :id))")
                .param("id", id)
                .query(Long.class)
                .list());
        int all = jdbc.sql("select count(*) from customer where import_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        List<Customer> gone =
                untouched.stream().flatMap(one -> customers.find(one).stream()).toList();
        customers.remove(gone);
        return new Undone(gone.size(), all - gone.size());
    }
}
