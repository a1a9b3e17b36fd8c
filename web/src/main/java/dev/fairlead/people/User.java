package dev.fairlead.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.core.AuthenticatedPrincipal;

/// A person who may sign in; also the principal of whoever has signed in.
///
/// @param username lower case; never changes, as mailboxes, quotes and the audit log refer to it
/// @param team empty when in none
/// @param zone in which this reader's dates are meant and shown
/// @param active false when the person has left: cannot sign in, history stays
public record User(String username, String displayName, Set<Role> roles, String team, ZoneId zone, boolean active)
        implements AuthenticatedPrincipal, Serializable {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,63}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEAM = 100;

    public User {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.isBlank() ? username : displayName.strip();
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        team = team.strip();
        if (!USERNAME.matcher(username).matches()) {
            throw InvalidUser.username(username);
        }
        if (displayName.length() > LONGEST_NAME || team.length() > LONGEST_TEAM) {
            throw InvalidUser.tooLong(LONGEST_NAME, LONGEST_TEAM);
        }
        if (roles.isEmpty()) {
            throw InvalidUser.withoutRole(username);
        }
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    @JsonIgnore
    public String getName() {
        return username;
    }
}
