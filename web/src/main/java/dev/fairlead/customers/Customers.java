package dev.fairlead.customers;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.frame.Remembered;
import dev.fairlead.people.Users;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The customer file. Reading is from memory.
@Service
public class Customers {

    private final CustomerRows rows;
    private final Users users;
    private final VocabularyFolder vocabulary;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Remembered<CustomerBook> book;

    Customers(
            CustomerRows rows,
            Users users,
            VocabularyFolder vocabulary,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.users = users;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.events = events;
        this.book = new Remembered<>(rows::load);
    }

    CustomerBook book() {
        return book.get();
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

    /// Customers that this one may be already: those with one of its domains or addresses first, then those of the
    /// same name but for legal form and punctuation.
    public List<Customer> alike(Customer customer) {
        CustomerBook now = book();
        var found = new LinkedHashSet<Customer>();
        customer.domains().forEach(domain -> now.byDomain(domain).ifPresent(found::add));
        customer.contacts().forEach(contact -> now.byAddress(contact.address()).ifPresent(found::add));
        found.addAll(now.namedLike(customer.name()));
        customer.aliases().forEach(alias -> found.addAll(now.namedLike(alias)));
        found.removeIf(other -> other.id() == customer.id());
        return List.copyOf(found);
    }

    /// @return the customer with its id
    /// @throws CustomerConflict when a domain or an address is another customer's
    @Transactional
    public Customer add(Customer customer) {
        check(customer);
        Customer added = rows.insert(List.of(customer)).getFirst();
        audit.record("customer.created", object(added), "", added.toString());
        changed(new CustomersChanged(List.of(), List.of(added)));
        return added;
    }

    /// Adds all or none, with one entry in the audit log.
    @Transactional
    public List<Customer> addAll(Collection<Customer> customers) {
        customers.forEach(this::check);
        List<Customer> added = rows.insert(customers);
        audit.record("customers.imported", "customers", "", added.size() + " customers");
        changed(new CustomersChanged(List.of(), added));
        return added;
    }

    @Transactional
    public Customer change(Customer customer) {
        Customer before = get(customer.id());
        check(customer);
        rows.update(customer);
        audit.record("customer.changed", object(customer), before.toString(), customer.toString());
        if (customer.isRecognisedUnlike(before)) {
            changed(new CustomersChanged(List.of(before), List.of(customer)));
        } else {
            book.forget();
        }
        return customer;
    }

    /// @throws InvalidCustomer when a domain is a free-mail provider's, or the owner is not known
    /// @throws CustomerConflict when a domain or an address is another customer's
    void check(Customer customer) {
        CustomerBook now = book();
        customer.domains().stream()
                .filter(vocabulary.current()::isFreeMail)
                .findFirst()
                .ifPresent(domain -> {
                    throw InvalidCustomer.freeMail(domain);
                });
        if (!customer.owner().isEmpty() && users.find(customer.owner()).isEmpty()) {
            throw InvalidCustomer.owner(customer.owner());
        }
        for (String domain : customer.domains()) {
            if (isOfAnother(now.ownerOf(domain), customer)) {
                throw CustomerConflict.domain(domain);
            }
        }
        for (Contact contact : customer.contacts()) {
            if (isOfAnother(now.byAddress(contact.address()), customer)) {
                throw CustomerConflict.contact(contact.address());
            }
        }
    }

    private static boolean isOfAnother(Optional<Customer> owner, Customer than) {
        return owner.isPresent() && owner.get().id() != than.id();
    }

    private void changed(CustomersChanged change) {
        book.forget();
        events.publishEvent(change);
    }

    private static String object(Customer customer) {
        return "customer:" + customer.id();
    }
}
