package dev.fairlead.people;

import dev.fairlead.intake.MailboxDirectory;
import dev.fairlead.intake.MailboxDirectory.MailboxRef;
import dev.fairlead.search.Access;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Who may see which mail.
@Service
public class AccessRules {

    private final Users users;
    private final ObjectProvider<MailboxDirectory> mailboxes;
    private final ObjectProvider<Assignments> assignments;

    AccessRules(Users users, ObjectProvider<MailboxDirectory> mailboxes, ObjectProvider<Assignments> assignments) {
        this.users = users;
        this.mailboxes = mailboxes;
        this.assignments = assignments;
    }

    /// What this person's searches, counts, suggestions and exports may touch.
    public Access accessOf(User user) {
        if (!user.active()) {
            return Access.NONE;
        }
        if (user.is(Role.AUDITOR)) {
            return Access.ALL;
        }
        Set<String> reps = repsOf(user);
        return reps.isEmpty() ? Access.NONE : new Access(false, mailboxesOf(reps), customersOf(user, reps));
    }

    /// User names of the reps whose work this person may see: oneself, the team, or everybody.
    public Set<String> repsOf(User user) {
        if (user.is(Role.AUDITOR)) {
            return names(users.all());
        }
        var reps = new HashSet<String>();
        if (user.is(Role.REP) || user.is(Role.MANAGER)) {
            reps.add(user.username());
        }
        if (leadsTeam(user)) {
            reps.addAll(names(users.inTeam(user.team())));
        }
        return Set.copyOf(reps);
    }

    private static boolean leadsTeam(User user) {
        return user.is(Role.MANAGER) && !user.team().isEmpty();
    }

    private static Set<String> names(Iterable<User> people) {
        var names = new HashSet<String>();
        people.forEach(user -> names.add(user.username()));
        return names;
    }

    private Set<Long> mailboxesOf(Set<String> reps) {
        return mailboxes.stream()
                .flatMap(directory -> directory.ownedBy(reps).stream())
                .map(MailboxRef::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Long> customersOf(User user, Set<String> reps) {
        var customers = new HashSet<Long>();
        assignments.forEach(port -> {
            customers.addAll(port.customersOf(reps));
            if (leadsTeam(user)) {
                customers.addAll(port.customersOfTeam(user.team()));
            }
        });
        return Set.copyOf(customers);
    }
}
