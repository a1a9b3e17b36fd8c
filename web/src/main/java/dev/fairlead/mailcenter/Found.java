package dev.fairlead.mailcenter;

import dev.fairlead.query.Problem;
import dev.fairlead.search.SearchResult;
import java.util.List;
import java.util.Map;

/// What a search found.
///
/// @param problems what could not be understood in the query, with its place
/// @param threads the conversation of each hit, where that was asked for
record Found(SearchResult result, List<Problem> problems, long tookMs, Map<Long, String> threads) {}
