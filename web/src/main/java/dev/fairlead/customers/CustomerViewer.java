package dev.fairlead.customers;

import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import java.util.Set;
import java.util.function.Predicate;

/// Which customers somebody may see: a rep those he or she is on, a manager the team's, and both those that nobody is
/// on. Two are equal when they see the same.
///
/// @param reps whose work this person may see
/// @param team empty for none
record CustomerViewer(boolean everything, Set<String> reps, String team, boolean leads) implements Predicate<Customer> {

    static final CustomerViewer ALL = new CustomerViewer(true, Set.of(), "", false);

    static CustomerViewer of(User user, Set<String> reps) {
        return user.is(Role.ADMIN) || user.is(Role.AUDITOR)
                ? ALL
                : new CustomerViewer(false, Set.copyOf(reps), user.team(), user.is(Role.MANAGER));
    }

    @Override
    public boolean test(Customer customer) {
        return everything
                || customer.owner().isEmpty() && customer.team().isEmpty()
                || reps.contains(customer.owner())
                || reps.contains(customer.profile().backup())
                || (leads || customer.owner().isEmpty()) && isOfTeam(customer);
    }

    private boolean isOfTeam(Customer customer) {
        return !team.isEmpty() && customer.team().equalsIgnoreCase(team);
    }
}
