package dev.fairlead.exports;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There is no such export of this person's, or its file is not there (any more).
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownExport extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownExport(String key, String id) {
        super(key, id);
    }

    static UnknownExport withId(long id) {
        return new UnknownExport("exports.unknown", Long.toString(id));
    }

    static UnknownExport withoutFile(long id) {
        return new UnknownExport("exports.unknown.file", Long.toString(id));
    }
}
