package dev.fairlead.customers;

import dev.fairlead.frame.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Takes in a table of customers, in two steps: what would happen, and then, with the same file, that it happens.
@Component
class CustomerImport {

    private final Customers customers;
    private final CustomerRules rules;

    CustomerImport(Customers customers, CustomerRules rules) {
        this.customers = customers;
        this.rules = rules;
    }

    /// A line that cannot be taken in.
    record Mistake(long line, String name, Refused cause) {}

    /// A line that may be a customer already there; it is taken in all the same.
    record Resemblance(long line, String name, String other) {}

    /// @param good customers that can be taken in
    record Plan(List<Customer> good, List<Mistake> mistakes, List<Resemblance> resemblances) {}

    /// Changes nothing.
    Plan plan(byte[] file) {
        var plan = new Plan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        // Two lines of the file must not claim the same domain, either.
        var claimed = new HashSet<String>();
        for (CustomerCsv.Line line : CustomerCsv.read(file)) {
            try {
                Customer customer = rules.owned(line.customer());
                customers.check(customer);
                claim(customer, claimed);
                plan.good().add(customer);
                customers.alike(customer).stream()
                        .filter(rules.isVisible())
                        .findFirst()
                        .ifPresent(other ->
                                plan.resemblances().add(new Resemblance(line.number(), customer.name(), other.name())));
            } catch (Refused cause) {
                plan.mistakes().add(new Mistake(line.number(), line.cell("name"), cause));
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

    /// Takes in the good lines of the plan, all or none.
    List<Customer> carryOut(Plan plan) {
        return customers.addAll(plan.good());
    }
}
