package dev.fairlead.people;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Nobody here has that user name.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownUser extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownUser(String sentence) {
        super(sentence);
    }

    static UnknownUser named(String username) {
        return new UnknownUser("There is no user '%s': look at the list of people.".formatted(username));
    }
}
