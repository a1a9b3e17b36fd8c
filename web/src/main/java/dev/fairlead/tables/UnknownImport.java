package dev.fairlead.tables;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// No such import, or none that this person may take back.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownImport extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownImport(String id) {
        super("table.import.unknown", id);
    }

    static UnknownImport withId(long id) {
        return new UnknownImport(Long.toString(id));
    }
}
