package dev.fairlead.customers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes customers for the person who is asking; of two who do so at once nobody loses a word.
@Component
public class CustomerEdits {

    private final Customers customers;
    private final CustomerRules rules;
    private final CustomerHistory history;

    CustomerEdits(Customers customers, CustomerRules rules, CustomerHistory history) {
        this.customers = customers;
        this.rules = rules;
        this.history = history;
    }

    /// @param others fields that somebody else changed meanwhile, and that were kept
    record Outcome(Customer customer, Set<String> others) {}

    /// @throws EditClash when somebody else changed the same field meanwhile; nothing is saved
    @Transactional
    Outcome change(CustomerEdit edit) {
        rules.get(edit.id());
        Customer now = customers.lock(edit.id());
        List<CustomerChange> since = history.after(now.id(), edit.seen());
        CustomerValues current = CustomerValues.of(now);
        CustomerEdit.Merged merged = edit.onto(CustomerHistory.undone(current, since), current);
        if (!merged.clashes().isEmpty()) {
            throw EditClash.of(now, merged.clashes(), since);
        }
        Customer after = rules.changed(now, merged.values().customer(now.id(), now.version() + 1));
        Set<String> others = merged.others().stream().map(CustomerField::key).collect(Collectors.toSet());
        return new Outcome(customers.replace(now, after), others);
    }

    /// One more domain of the firm's.
    ///
    /// @throws InvalidCustomer when it cannot be a firm's own
    /// @throws CustomerConflict when it is another customer's
    @Transactional
    public void addDomain(Customer customer, String domain) {
        add(customer, CustomerField.DOMAINS, domain);
    }

    /// Somebody more at the customer.
    ///
    /// @throws CustomerConflict when the address is at another customer
    @Transactional
    public void addContact(Customer customer, Contact contact) {
        add(customer, CustomerField.CONTACTS, contact.toString());
    }

    private void add(Customer customer, CustomerField list, String entry) {
        List<String> all =
                Stream.concat(list.of(customer).stream(), Stream.of(entry)).toList();
        change(new CustomerEdit(customer.id(), customer.version(), Map.of(list, all)));
    }
}
