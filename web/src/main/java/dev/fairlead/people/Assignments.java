package dev.fairlead.people;

import java.util.Set;

/// Which customers are whose. Asked here with every search, answered from memory by the room that keeps them.
public interface Assignments {

    /// Ids of the customers that one of these users is on.
    Set<Long> customersOf(Set<String> usernames);

    /// Ids of the customers that are the team's, whoever is on them.
    Set<Long> customersOfTeam(String team);
}
