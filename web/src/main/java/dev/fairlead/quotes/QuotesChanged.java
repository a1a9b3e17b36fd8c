package dev.fairlead.quotes;

import java.util.Set;

/// Quotes came, changed or went, or mail says something else of them; told in the transaction that does it, once or
/// more.
public record QuotesChanged(Set<Long> quoteIds) {

    public QuotesChanged {
        quoteIds = Set.copyOf(quoteIds);
    }
}
