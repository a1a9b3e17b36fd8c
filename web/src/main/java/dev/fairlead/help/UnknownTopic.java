package dev.fairlead.help;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The help has no such page.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownTopic extends Refused {

    private static final long serialVersionUID = 1L;

    UnknownTopic(String read) {
        super("help.unknown", cut(read));
    }
}
