package dev.fairlead.upkeep;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The database has no file of ours: it is a server of its own, with means of its own to be copied.
@ResponseStatus(HttpStatus.CONFLICT)
final class NoDatabaseFile extends Refused {

    private static final long serialVersionUID = 1L;

    NoDatabaseFile() {
        super("backup.elsewhere");
    }
}
