package dev.fairlead.mailcenter;

import dev.fairlead.query.Problem;
import dev.fairlead.search.SearchResult;
import dev.fairlead.search.SearchResult.FacetCount;
import java.util.List;
import java.util.Map;

/// What a search found.
///
/// @param problems what could not be understood in the query, with its place
/// @param months hits by month, whatever time the search is narrowed to; empty when facets were not asked for
/// @param threads the conversation of each hit, where that was asked for
record Found(
        SearchResult result, List<Problem> problems, long tookMs, List<FacetCount> months, Map<Long, String> threads) {}
