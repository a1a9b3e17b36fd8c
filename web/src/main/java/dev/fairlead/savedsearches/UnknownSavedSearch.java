package dev.fairlead.savedsearches;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is no such search, or it is somebody else's.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownSavedSearch extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownSavedSearch(long id) {
        super("searches.unknown", Long.toString(id));
    }

    static UnknownSavedSearch withId(long id) {
        return new UnknownSavedSearch(id);
    }
}
