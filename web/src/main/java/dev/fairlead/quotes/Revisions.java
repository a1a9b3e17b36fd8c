package dev.fairlead.quotes;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Knows which prices of a quote followed each other in the mails; asked by whoever shows the quote.
public interface Revisions {

    /// By number of the quote, the latest first; nothing of a quote that no mail speaks of.
    Map<Long, List<Revision>> of(Collection<Long> quoteIds);
}
