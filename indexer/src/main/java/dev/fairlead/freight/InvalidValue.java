package dev.fairlead.freight;

/// Text that was given as a value of the trade and is none. The sentence names what was read and what was expected.
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private InvalidValue(String message) {
        super(message);
    }

    static InvalidValue of(String what, String read, String expected) {
        String shown = read.length() > 60 ? read.substring(0, 60) + "…" : read;
        return new InvalidValue("not %s: read \"%s\", expected %s".formatted(what, shown, expected));
    }
}
