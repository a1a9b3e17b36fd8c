package dev.fairlead.customerlists;

import dev.fairlead.customers.Alike;
import dev.fairlead.customers.Contact;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerConflict;
import dev.fairlead.customers.CustomerRules;
import dev.fairlead.customers.Customers;
import dev.fairlead.frame.Refused;
import dev.fairlead.tables.MissingColumn;
import dev.fairlead.tables.Mistake;
import dev.fairlead.tables.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Looks what a table of customers would bring; changes nothing.
@Component
class CustomerImport {

    private final Customers customers;
    private final CustomerRules rules;

    CustomerImport(Customers customers, CustomerRules rules) {
        this.customers = customers;
        this.rules = rules;
    }

    /// A line that can be taken in.
    ///
    /// @param note on the customer, may be empty
    record Good(Customer customer, String note) {}

    /// A line that may be a customer already there; it is taken in all the same.
    record Resemblance(long line, String name, String other) {}

    record Plan(List<Good> good, List<Mistake> mistakes, List<Resemblance> resemblances) {}

    /// @throws MissingColumn when no column is the name
    Plan plan(Table table, ImportMapping mapping) {
        if (!mapping.hasName()) {
            throw MissingColumn.among(table.head(), "customers.table.head", "name, 名称");
        }
        var plan = new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        // Two lines of the file must not claim the same domain, either.
        var claimed = new HashSet<String>();
        for (Table.Row row : table.rows()) {
            try {
                Customer customer = rules.owned(mapping.customer(row));
                customers.check(customer);
                claim(customer, claimed);
                plan.good().add(new Good(customer, mapping.note(row)));
                customers.alike(customer).stream()
                        .map(Alike::customer)
                        .filter(rules.isVisible())
                        .findFirst()
                        .ifPresent(other ->
                                plan.resemblances().add(new Resemblance(row.number(), customer.name(), other.name())));
            } catch (Refused cause) {
                plan.mistakes().add(new Mistake(row.number(), mapping.name(row), cause));
            }
        }
        return plan;
    }

    private static void claim(Customer customer, Set<String> claimed) {
        for (String domain : customer.domains()) {
            if (claimed.contains(domain)) {
                throw CustomerConflict.domain(domain);
            }
        }
        for (Contact contact : customer.contacts()) {
            if (claimed.contains(contact.address())) {
                throw CustomerConflict.contact(contact.address());
            }
        }
        claimed.addAll(customer.domains());
        customer.contacts().forEach(contact -> claimed.add(contact.address()));
    }
}
