package dev.fairlead.shipments;

import dev.fairlead.frame.InvalidInput;

/// A filter of shipments that nobody gave out.
final class InvalidJobFilter extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidJobFilter(String field, String key, String read) {
        super(field, key, cut(read));
    }

    static InvalidJobFilter state(String read) {
        return new InvalidJobFilter("state", "shipments.invalid.state", read);
    }

    static InvalidJobFilter cursor(String read) {
        return new InvalidJobFilter("cursor", "shipments.invalid.cursor", read);
    }
}
