package dev.fairlead.search;

/// A page was asked for with a cursor that no search gave.
public final class UnknownCursor extends RuntimeException {
    private static final long serialVersionUID = 1;

    private UnknownCursor(String message) {
        super(message);
    }

    static UnknownCursor of(String cursor) {
        return new UnknownCursor(
                "The cursor '%s' is of no page in this order; expected the 'next' of a search with the same sort"
                        .formatted(cursor.length() <= 60 ? cursor : cursor.substring(0, 60) + "…"));
    }
}
