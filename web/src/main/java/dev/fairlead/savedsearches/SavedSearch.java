package dev.fairlead.savedsearches;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A search with a name.
///
/// @param id 0 before it is stored
/// @param sort `newest`, `oldest`, `relevance` or `recent`
/// @param shared the owner's team sees it too
/// @param deletedAt null as long as it is there
record SavedSearch(
        long id,
        String owner,
        String name,
        String query,
        String sort,
        boolean shared,
        Instant createdAt,
        @Nullable Instant deletedAt) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUERY = 4000;

    SavedSearch {
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        query = query.strip();
        sort = sort.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw InvalidSavedSearch.name(LONGEST_NAME);
        }
        if (query.length() > LONGEST_QUERY) {
            throw InvalidSavedSearch.query(LONGEST_QUERY);
        }
        if (!sort.matches("newest|oldest|relevance|recent")) {
            throw InvalidSavedSearch.sort(sort);
        }
    }

    SavedSearch with(String otherName, boolean otherShared) {
        return new SavedSearch(id, owner, otherName, query, sort, otherShared, createdAt, deletedAt);
    }

    SavedSearch asking(String otherQuery, String otherSort) {
        return new SavedSearch(id, owner, name, otherQuery, otherSort, shared, createdAt, deletedAt);
    }
}
