package dev.fairlead.customers;

import dev.fairlead.people.Assignments;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells the access rules which customers are whose.
@Component
class CustomerAssignments implements Assignments {

    private final Customers customers;

    CustomerAssignments(Customers customers) {
        this.customers = customers;
    }

    @Override
    public Set<Long> customersOf(Set<String> usernames) {
        return ids(customer -> usernames.contains(customer.owner()));
    }

    @Override
    public Set<Long> customersOfTeam(String team) {
        return ids(customer -> customer.team().equalsIgnoreCase(team));
    }

    private Set<Long> ids(Predicate<Customer> wanted) {
        return customers.all().stream().filter(wanted).map(Customer::id).collect(Collectors.toUnmodifiableSet());
    }
}
