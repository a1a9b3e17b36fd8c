package dev.fairlead.mailcenter;

import dev.fairlead.frame.InvalidInput;

/// A search that cannot be interpreted at all; what can be interpreted in part is answered with problems instead.
final class InvalidSearch extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidSearch(String field, String sentence) {
        super(field, sentence);
    }

    static InvalidSearch tooLong(int length, int most) {
        return new InvalidSearch(
                "q", "The query has %d characters, more than %d: leave words out.".formatted(length, most));
    }

    static InvalidSearch sort(String read) {
        return new InvalidSearch(
                "sort", "Sort order '%s' is not known: expected newest, oldest, relevance or recent.".formatted(read));
    }

    static InvalidSearch size(String read, int most) {
        return new InvalidSearch("size", "Size '%s' cannot be used: expected 1 to %d.".formatted(read, most));
    }
}
