package dev.fairlead.tables;

import dev.fairlead.frame.InvalidInput;

/// A table that nobody looks at any more, or an import that was taken back already.
final class TooLate extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private TooLate(String key, String... values) {
        super("file", key, values);
    }

    static TooLate gone() {
        return new TooLate("table.gone");
    }

    static TooLate undone(long id) {
        return new TooLate("table.import.unknown", Long.toString(id));
    }
}
