package dev.fairlead.mailcenter;

import dev.fairlead.query.Problem;
import dev.fairlead.search.SearchResult;
import java.util.List;

/// What a search found.
///
/// @param problems what could not be understood in the query, with its place
record Found(SearchResult result, List<Problem> problems, long tookMs) {}
