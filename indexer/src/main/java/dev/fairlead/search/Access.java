package dev.fairlead.search;

import java.util.Set;

/// What a reader may see: applied inside every query, so that counts, facets and suggestions leak nothing.
///
/// @param everything an auditor; the two sets are then ignored
/// @param mailboxes ids of the mailboxes whose mail the reader may see
/// @param customers ids of the customers whose mail the reader may see wherever it lies
public record Access(boolean everything, Set<Long> mailboxes, Set<Long> customers) {

    public static final Access ALL = new Access(true, Set.of(), Set.of());
    public static final Access NONE = new Access(false, Set.of(), Set.of());
}
