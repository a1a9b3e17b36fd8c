package dev.fairlead.quotes;

import dev.fairlead.frame.InvalidInput;

/// A filter of the quote list that cannot be meant.
final class InvalidQuoteFilter extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidQuoteFilter(String field, String sentence) {
        super(field, sentence);
    }

    static InvalidQuoteFilter cursor(String read) {
        return new InvalidQuoteFilter(
                "cursor", "'%s' is no place in this list; expected the 'next' of the page before.".formatted(read));
    }

    static InvalidQuoteFilter size(int read, int max) {
        return new InvalidQuoteFilter("size", "%d entries a page; expected 1 to %d.".formatted(read, max));
    }
}
