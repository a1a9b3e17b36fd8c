package dev.fairlead;

import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.ZoneId;
import java.util.Set;

/// The people of the firm, hired by the tests that need them.
public final class Staff {

    public static final ZoneId UTC = ZoneId.of("UTC");
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final String PASSWORD = "long-enough-1";

    private final Users users;

    public Staff(Users users) {
        this.users = users;
    }

    /// Reps without a team, who read dates in UTC.
    public void reps(String... names) {
        for (String name : names) {
            hire(name, Role.REP);
        }
    }

    /// Somebody without a team, who reads dates in UTC.
    public void hire(String name, Role role) {
        hire(name, "", UTC, role);
    }

    public User hire(String name, String team, ZoneId zone, Role... roles) {
        return users.add(new User(name, "", Set.of(roles), team, zone, true), PASSWORD);
    }
}
