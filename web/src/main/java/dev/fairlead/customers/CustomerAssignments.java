package dev.fairlead.customers;

import dev.fairlead.people.Assignments;
import java.util.Set;
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
        return customers.book().ofPeople(usernames);
    }

    @Override
    public Set<Long> customersOfTeam(String team) {
        return customers.book().ofTeam(team);
    }
}
