package dev.fairlead.people;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The user name is taken.
@ResponseStatus(HttpStatus.CONFLICT)
public final class UserExists extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UserExists(String sentence) {
        super(sentence);
    }

    static UserExists named(String username) {
        return new UserExists("User '%s' exists already: choose another name, or change that one.".formatted(username));
    }
}
