package dev.fairlead.rules;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is no such rule, or none to be seen.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownRule extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownRule(long id) {
        super("rules.unknown", String.valueOf(id));
    }

    static UnknownRule withId(long id) {
        return new UnknownRule(id);
    }
}
