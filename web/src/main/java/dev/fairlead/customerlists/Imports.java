package dev.fairlead.customerlists;

import dev.fairlead.customerlists.CustomerImport.Plan;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerRules;
import dev.fairlead.customers.Customers;
import dev.fairlead.customers.Notes;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.tables.ImportLog;
import dev.fairlead.tables.ImportLog.Reader;
import dev.fairlead.tables.Undone;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tables that were taken in, and taking one back as a whole.
@Component
class Imports {

    private static final int BATCH = 500;

    private final Customers customers;
    private final CustomerRules rules;
    private final Notes notes;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final CurrentUser current;
    private final Clock clock;
    private final ImportLog log;

    Imports(
            Customers customers,
            CustomerRules rules,
            Notes notes,
            JdbcClient jdbc,
            JdbcTemplate template,
            CurrentUser current,
            Clock clock) {
        this.customers = customers;
        this.rules = rules;
        this.notes = notes;
        this.jdbc = jdbc;
        this.template = template;
        this.current = current;
        this.clock = clock;
        this.log = new ImportLog(jdbc, "customer_import", "customers");
    }

    /// Takes in the good lines of the plan, all or none.
    ///
    /// @return its number
    @Transactional
    public long carryOut(Plan plan, String fileName) {
        String name = ImportLog.named(fileName);
        List<Customer> added = customers.addAll(
                plan.good().stream().map(CustomerImport.Good::customer).toList(), name);
        // Before the import, whose own notes are no work of anybody since.
        IntStream.range(0, added.size())
                .filter(at -> !plan.good().get(at).note().isBlank())
                .forEach(at -> notes.add(added.get(at), plan.good().get(at).note()));
        long id = log.add(name, added.size(), author(), now());
        template.batchUpdate("update customer set import_id = ? where id = ?", added, BATCH, (statement, customer) -> {
            statement.setLong(1, id);
            statement.setLong(2, customer.id());
        });
        return id;
    }

    private Reader reader() {
        return new Reader(author(), rules.leads());
    }

    private String author() {
        return current.user().username();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// One's own, or for who leads everybody's; the latest first.
    List<ImportLog.Entry> latest() {
        return log.latest(reader());
    }

    /// Removes the customers that it brought, but for those that somebody has worked on since.
    ///
    /// @throws UnknownImport when there is no such import that this person may undo
    @Transactional
    public Undone undo(long id) {
        log.undo(id, reader(), now());
        Set<Long> untouched =
                Set.copyOf(jdbc.sql("select c.id from customer c where c.import_id = :id and c.version = 1 and"
                                + " c.merged_into is null"
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
