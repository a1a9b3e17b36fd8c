package dev.fairlead.customers;

import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Who may see and change which customers: a rep those he or she is on, a manager the team's, and both those that
/// nobody is on.
@Component
public class CustomerRules {

    private final Customers customers;
    private final CurrentUser current;
    private final AccessRules access;

    CustomerRules(Customers customers, CurrentUser current, AccessRules access) {
        this.customers = customers;
        this.current = current;
        this.access = access;
    }

    /// @throws UnknownCustomer also when it is there, but not for this reader: that alone would tell something
    public Customer get(long id) {
        return customers.find(id).filter(isVisible()).orElseThrow(() -> UnknownCustomer.withId(id));
    }

    /// Tells which customers the person who is asking may see.
    public Predicate<Customer> isVisible() {
        return viewer();
    }

    CustomerViewer viewer() {
        User user = current.user();
        return CustomerViewer.of(user, access.repsOf(user));
    }

    /// Whether the person who is asking changes anything at all: an auditor does not.
    public boolean mayChange() {
        User user = current.user();
        return leads(user) || user.is(Role.REP);
    }

    /// @throws AccessDeniedException when the person who is asking changes nothing
    void requireChange() {
        if (!mayChange()) {
            throw new AccessDeniedException("reads only");
        }
    }

    /// A rep who adds a customer is on it; only who leads may give it to somebody else.
    public Customer owned(Customer draft) {
        User user = current.user();
        if (leads(user)) {
            return draft;
        }
        requireRep(user);
        String team = draft.team().isEmpty() ? user.team() : draft.team();
        return draft.ownedBy(user.username(), team);
    }

    /// A rep may take a customer that nobody is on, but not give one away.
    Customer changed(Customer before, Customer after) {
        User user = current.user();
        if (leads(user)) {
            return after;
        }
        requireRep(user);
        boolean keeps = after.owner().equals(before.owner())
                && after.team().equals(before.team())
                && (after.profile().backup().equals(before.profile().backup())
                        || before.owner().equals(user.username()));
        boolean takes = before.owner().isEmpty() && after.owner().equals(user.username());
        if (!keeps && !takes) {
            throw new AccessDeniedException("only a manager or an administrator gives a customer to somebody else");
        }
        return after;
    }

    /// Whoever leads may do all with a customer; a rep with those of his or her own and of nobody.
    public void requireOver(Customer customer) {
        User user = current.user();
        if (!leads(user)) {
            requireRep(user);
            if (!customer.owner().isEmpty() && !customer.isOf(user.username())) {
                throw new AccessDeniedException("only its owner, a manager or an administrator does that");
            }
        }
    }

    /// Whether the person who is asking leads: a manager, or an administrator.
    public boolean leads() {
        return leads(current.user());
    }

    private static boolean leads(User user) {
        return user.is(Role.ADMIN) || user.is(Role.MANAGER);
    }

    private static void requireRep(User user) {
        if (!user.is(Role.REP)) {
            throw new AccessDeniedException("reads only");
        }
    }
}
