package dev.fairlead.people;

import dev.fairlead.search.Access;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is asking, in the request of this thread.
@Component
public class CurrentUser {

    private final Users users;
    private final AccessRules rules;

    CurrentUser(Users users, AccessRules rules) {
        this.users = users;
        this.rules = rules;
    }

    /// @throws AuthenticationException when nobody is signed in
    public User user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in.");
        }
        return users.get(authentication.getName());
    }

    /// What the person who is asking may see.
    public Access access() {
        return rules.accessOf(user());
    }
}
