package dev.fairlead.customers;

import dev.fairlead.frame.InvalidInput;

/// A note that is empty or too long.
final class InvalidNote extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidNote(String read) {
        super("text", "customers.note.invalid", cut(read));
    }

    static InvalidNote read(String read) {
        return new InvalidNote(read);
    }
}
