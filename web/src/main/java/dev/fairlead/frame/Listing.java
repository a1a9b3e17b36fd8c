package dev.fairlead.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list in the API.
///
/// @param total number of all, over all pages
/// @param next to be sent as `cursor` for the next page, null on the last
public record Listing<T>(
        long total, List<T> items, @Nullable String next) {}
