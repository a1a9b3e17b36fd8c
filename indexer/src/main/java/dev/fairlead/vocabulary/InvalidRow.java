package dev.fairlead.vocabulary;

/// A row of a vocabulary file that cannot be used.
final class InvalidRow extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private InvalidRow(String message) {
        super(message);
    }

    static InvalidRow of(String column, String read, String expected) {
        return new InvalidRow("column %s: read \"%s\", expected %s".formatted(column, read, expected));
    }
}
