package dev.fairlead.search;

import dev.fairlead.query.Query;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One search of one reader.
///
/// @param cursor the `next` of the page before, null for the first page
/// @param zone the reader's time zone, in which `after:` and `before:` are meant
/// @param facets whether to count facets over all hits
/// @param snippets whether to cut highlighted snippets for the hits of this page
public record SearchRequest(
        Query query,
        Access access,
        Sort sort,
        int size,
        @Nullable String cursor,
        ZoneId zone,
        boolean facets,
        boolean snippets) {

    /// The first page of just the mails, the newest first.
    public static SearchRequest newest(Query query, Access access, ZoneId zone, int size) {
        return new SearchRequest(query, access, Sort.NEWEST, size, null, zone, false, false);
    }

    /// Of the same search, the page behind another one.
    ///
    /// @param last the `next` of that page, null for the first one
    public SearchRequest behind(@Nullable String last) {
        return new SearchRequest(query, access, sort, size, last, zone, facets, snippets);
    }

    public enum Sort {
        NEWEST,
        OLDEST,
        /// The best match first.
        RELEVANCE,
        /// The best match first, and of two that match alike the newer one well before the older.
        RECENT;

        boolean isRanked() {
            return this == RELEVANCE || this == RECENT;
        }
    }
}
