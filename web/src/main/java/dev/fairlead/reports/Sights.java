package dev.fairlead.reports;

import dev.fairlead.people.AccessRules;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who may read which report.
@Component
class Sights {

    private final AccessRules rules;
    private final Users users;

    Sights(AccessRules rules, Users users) {
        this.rules = rules;
        this.users = users;
    }

    /// What this person may read, the widest first.
    List<Scope> of(User reader) {
        List<Scope> scopes = new ArrayList<>();
        if (reader.is(Role.AUDITOR)) {
            scopes.add(Scope.COMPANY);
            new TreeSet<>(users.all().stream()
                            .map(User::team)
                            .filter(team -> !team.isEmpty())
                            .toList())
                    .forEach(team -> scopes.add(Scope.team(team)));
        } else if (reader.is(Role.MANAGER) && !reader.team().isEmpty()) {
            scopes.add(Scope.team(reader.team()));
        }
        rules.repsOf(reader).stream()
                .sorted(Comparator.comparing((String rep) -> !rep.equals(reader.username()))
                        .thenComparing(rep -> rep))
                .forEach(rep -> scopes.add(Scope.rep(rep)));
        return scopes;
    }

    boolean mayRead(User reader, Scope scope) {
        return reader.active() && of(reader).contains(scope);
    }

    /// Those whose work it is; who left too, as their work remains.
    Set<String> reps(Scope scope) {
        return switch (scope.kind()) {
            case REP -> Set.of(scope.name());
            case TEAM -> users.inTeam(scope.name()).stream().map(User::username).collect(Collectors.toSet());
            case COMPANY -> users.all().stream().map(User::username).collect(Collectors.toSet());
        };
    }
}
