package dev.fairlead.freight;

import dev.fairlead.lines.OneLine;

/// Text that was given as a value of the trade and is none. The sentence names what was read and what was expected.
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// Of what was read.
    private static final int LONGEST = 60;

    private InvalidValue(String message) {
        super(message);
    }

    static InvalidValue of(String what, String read, String expected) {
        return new InvalidValue(
                "not %s: read \"%s\", expected %s".formatted(what, OneLine.of(read, LONGEST), expected));
    }
}
