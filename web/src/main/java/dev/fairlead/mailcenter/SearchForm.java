package dev.fairlead.mailcenter;

import dev.fairlead.search.SearchRequest.Sort;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A search as somebody asks it.
///
/// @param grouped whether the conversation of each hit is wanted
/// @param cursor the `next` of the page before, null for the first page
record SearchForm(String q, Sort sort, int size, @Nullable String cursor, boolean facets, boolean grouped) {

    static final int LARGEST_PAGE = 500;
    static final int LONGEST_QUERY = 4000;

    /// The strict reading, for programs.
    ///
    /// @throws InvalidSearch when the query is too long to be a person's, or sort or size is not one
    static SearchForm of(String q, String sort, String size, @Nullable String cursor, boolean facets) {
        if (q.length() > LONGEST_QUERY) {
            throw InvalidSearch.tooLong(q.length(), LONGEST_QUERY);
        }
        String page = cursor == null || cursor.isBlank() ? null : cursor;
        return new SearchForm(q, sort(sort), size(size), page, facets, false);
    }

    private static Sort sort(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "newest", "" -> Sort.NEWEST;
            case "oldest" -> Sort.OLDEST;
            case "relevance" -> Sort.RELEVANCE;
            case "recent" -> Sort.RECENT;
            default -> throw InvalidSearch.sort(name);
        };
    }

    private static int size(String digits) {
        if (!digits.matches("[1-9][0-9]{0,3}") || Integer.parseInt(digits) > LARGEST_PAGE) {
            throw InvalidSearch.size(digits, LARGEST_PAGE);
        }
        return Integer.parseInt(digits);
    }
}
