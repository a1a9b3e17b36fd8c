package dev.fairlead.customers;

import dev.fairlead.frame.InvalidInput;

/// A table that cannot be taken in as one of customers.
public final class InvalidTable extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidTable(String key, String... values) {
        super("file", key, values);
    }

    static InvalidTable withoutName(String head, String expected) {
        return new InvalidTable("customers.table.head", head.length() > 200 ? head.substring(0, 200) : head, expected);
    }

    static InvalidTable gone() {
        return new InvalidTable("customers.table.gone");
    }

    static InvalidTable notUndone(long id) {
        return new InvalidTable("customers.import.unknown", Long.toString(id));
    }
}
