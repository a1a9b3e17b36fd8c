package dev.fairlead.linking;

import java.util.List;
import java.util.Set;

/// The links of one mail.
///
/// @param rules ids of the rules that made or took away one of them
public record Linked(List<Link> links, Set<Long> rules) {

    /// A mail that concerns nothing.
    public static final Linked NOTHING = new Linked(List.of(), Set.of());
}
