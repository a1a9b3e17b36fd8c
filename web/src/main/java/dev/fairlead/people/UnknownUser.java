package dev.fairlead.people;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Nobody here has that user name.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownUser extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownUser(String key, String username) {
        super(key, username);
    }

    static UnknownUser named(String username) {
        return new UnknownUser("people.unknown", username);
    }
}
