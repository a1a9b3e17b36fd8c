package dev.fairlead.people;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The change does not go with the other people there are.
@ResponseStatus(HttpStatus.CONFLICT)
public final class UserConflict extends Refused {

    private static final long serialVersionUID = 1L;

    private UserConflict(String key, String username) {
        super(key, username);
    }

    static UserConflict exists(String username) {
        return new UserConflict("people.conflict.exists", username);
    }

    static UserConflict lastAdmin(String username) {
        return new UserConflict("people.conflict.lastadmin", username);
    }
}
