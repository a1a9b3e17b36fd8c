package dev.fairlead.customers;

import dev.fairlead.audit.AuditLog;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The customer file. Reading is from memory.
@Service
public class Customers {

    private final CustomerRows rows;
    private final CustomerHistory history;
    private final CustomerChecks checks;
    private final AuditLog audit;
    private final CustomerNews news;
    private final ApplicationEventPublisher events;
    private @Nullable CustomerBook book;

    Customers(
            CustomerRows rows,
            CustomerHistory history,
            CustomerChecks checks,
            AuditLog audit,
            CustomerNews news,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.history = history;
        this.checks = checks;
        this.audit = audit;
        this.news = news;
        this.events = events;
    }

    synchronized CustomerBook book() {
        CustomerBook known = book;
        if (known == null) {
            known = rows.load();
            book = known;
        }
        return known;
    }

    /// All of them, by name.
    public List<Customer> all() {
        return book().all();
    }

    public Optional<Customer> find(long id) {
        return book().find(id);
    }

    /// @throws UnknownCustomer when there is none
    public Customer get(long id) {
        return find(id).orElseThrow(() -> UnknownCustomer.withId(id));
    }

    /// Customers that this one may be already, those that resemble it most first: the same domain, address,
    /// name but for legal form and punctuation, phone, domain but for its ending, or nearly the same name.
    public List<Alike> alike(Customer customer) {
        return new Alikeness(book()).of(customer);
    }

    /// @return the customer with its id
    /// @throws CustomerConflict when a domain or an address is another customer's
    @Transactional
    public Customer add(Customer customer) {
        check(customer);
        Customer added = rows.insert(List.of(customer)).getFirst();
        history.record(List.of(history.of(added, CustomerHistory.CREATED, "", "")));
        audit.record("customer.created", object(added), "", added.toString());
        changed(List.of(), List.of(added));
        return added;
    }

    /// Adds all or none, with one entry in the audit log.
    @Transactional
    public List<Customer> addAll(Collection<Customer> customers) {
        return addAll(customers, "");
    }

    /// @param source what the change history says they came from
    @Transactional
    public List<Customer> addAll(Collection<Customer> customers, String source) {
        customers.forEach(this::check);
        List<Customer> added = rows.insert(customers);
        history.record(added.stream()
                .map(customer -> history.of(customer, CustomerHistory.CREATED, "", source))
                .toList());
        audit.record("customers.imported", "customers", "", (added.size() + " customers " + source).strip());
        changed(List.of(), added);
        return added;
    }

    /// Writes a customer that was locked and read in this transaction; nothing when nothing changed.
    Customer replace(Customer before, Customer after) {
        if (CustomerValues.of(before).equals(CustomerValues.of(after))) {
            return before;
        }
        check(after);
        write(before, after);
        changed(List.of(before), List.of(after));
        return after;
    }

    private void write(Customer before, Customer after) {
        rows.update(after);
        history.record(before, after);
        audit.record("customer.changed", object(after), before.toString(), after.toString());
    }

    /// Takes them away as if they had never been; for an import that was a mistake.
    @Transactional
    public void remove(List<Customer> gone) {
        rows.delete(gone);
        audit.record("customers.removed", "customers", gone.size() + " customers", "");
        changed(gone, List.of());
    }

    /// As it is now, and nobody else changes it until this transaction ends.
    ///
    /// @throws UnknownCustomer when there is none
    @Transactional
    public Customer lock(long id) {
        return rows.lock(id).orElseThrow(() -> UnknownCustomer.withId(id));
    }

    /// One customer takes in another, both locked in this transaction.
    @Transactional
    public void merge(Customer kept, Customer after, Customer gone) {
        checks.check(after, book(), Set.of(gone.id()));
        rows.merge(gone, kept.id());
        write(kept, after);
        history.record(List.of(history.of(after, CustomerHistory.MERGED, "", gone.name())));
        audit.record("customer.merged", object(gone), gone.toString(), object(kept));
        changed(List.of(kept, gone), List.of(after), kept.id());
    }

    /// The other way round.
    ///
    /// @return the customer that is back, as its fields say
    @Transactional
    public Customer part(Customer kept, Customer after, long gone, CustomerValues fields) {
        Customer back = fields.customer(gone, rows.versionOf(gone) + 1);
        checks.check(back, book(), Set.of(kept.id()));
        write(kept, after);
        rows.restore(back);
        history.record(List.of(history.of(after, CustomerHistory.MERGED, back.name(), "")));
        audit.record("customer.parted", object(back), object(kept), back.toString());
        changed(List.of(kept), List.of(after, back));
        return back;
    }

    /// @throws InvalidCustomer when a domain is a free-mail provider's, or the owner is not known
    /// @throws CustomerConflict when a domain or an address is another customer's
    public void check(Customer customer) {
        checks.check(customer, book(), Set.of());
    }

    private void changed(List<Customer> before, List<Customer> after) {
        changed(before, after, null);
    }

    /// @param into the customer that took in those that are gone
    private void changed(List<Customer> before, List<Customer> after, @Nullable Long into) {
        news.tell(before, after, into);
        CustomerBook now = book();
        Set<Long> gone = before.stream().map(Customer::id).collect(Collectors.toSet());
        after.forEach(customer -> gone.remove(customer.id()));
        AfterCommit.run(() -> {
            after.forEach(now::put);
            gone.forEach(now::remove);
        });
        CustomersChanged change = CustomersChanged.inMail(before, after);
        if (!change.isNothing()) {
            events.publishEvent(change);
        }
    }

    private static String object(Customer customer) {
        return "customer:" + customer.id();
    }
}
