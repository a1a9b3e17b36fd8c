package dev.fairlead.trade;

import dev.fairlead.lines.OneLine;

/// A record that is not taken, with the field, what was read there and what was expected.
public final class InvalidRecord extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_READ = 100;
    private static final int LONGEST_EXPECTED = 1000;

    private final String field;
    private final String read;
    private final String expected;

    private InvalidRecord(String field, String read, String expected) {
        super("%sread %s, expected %s".formatted(field.isEmpty() ? "" : field + ": ", read, expected));
        this.field = field;
        this.read = read;
        this.expected = expected;
    }

    /// @param field `containers[2]`
    /// @param read the value as it stood there
    public static InvalidRecord at(String field, String read, String expected) {
        return new InvalidRecord(shown(field), "\"" + shown(read) + "\"", OneLine.of(expected, LONGEST_EXPECTED));
    }

    /// A field that must be there and is not.
    static InvalidRecord missing(String field, String expected) {
        return new InvalidRecord(field, "nothing", expected);
    }

    /// What stood there is no value that could be shown.
    static InvalidRecord kind(String field, String read, String expected) {
        return new InvalidRecord(shown(field), OneLine.of(read), OneLine.of(expected, LONGEST_EXPECTED));
    }

    /// The same trouble, found inside another field.
    InvalidRecord inside(String outer) {
        if (outer.isEmpty()) {
            return this;
        }
        return new InvalidRecord(field.isEmpty() ? outer : outer + "." + field, read, expected);
    }

    private static String shown(String text) {
        return OneLine.of(text, LONGEST_READ);
    }

    public String field() {
        return field;
    }

    public String read() {
        return read;
    }

    public String expected() {
        return expected;
    }
}
