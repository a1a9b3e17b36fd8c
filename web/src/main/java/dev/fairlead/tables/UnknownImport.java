package dev.fairlead.tables;

import dev.fairlead.frame.InvalidInput;

/// A table that nobody looks at any more, or an import that cannot be taken back.
public final class UnknownImport extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private UnknownImport(String key, String... values) {
        super("file", key, values);
    }

    static UnknownImport withId(long id) {
        return new UnknownImport("table.import.unknown", Long.toString(id));
    }

    static UnknownImport gone() {
        return new UnknownImport("table.gone");
    }
}
