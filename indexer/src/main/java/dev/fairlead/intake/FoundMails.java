package dev.fairlead.intake;

import dev.fairlead.query.Query;
import dev.fairlead.search.Access;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchResult;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// All mails that a search finds, whoever may see them.
record FoundMails(MessageIndex index, Query query) {

    private static final int PAGE = 500;

    long count() {
        return page(1, null).total();
    }

    /// Hands over their ids page by page as long as it is wanted.
    ///
    /// @return how many were handed over
    long walk(BooleanSupplier wanted, Consumer<List<Long>> pages) {
        String cursor = null;
        long found = 0;
        do {
            SearchResult page = page(PAGE, cursor);
            pages.accept(page.hits().stream().map(SearchResult.Hit::id).toList());
            found += page.hits().size();
            cursor = page.next();
        } while (cursor != null && wanted.getAsBoolean());
        return found;
    }

    private SearchResult page(int size, @Nullable String cursor) {
        return index.search(
                SearchRequest.newest(query, Access.ALL, ZoneOffset.UTC, size).behind(cursor));
    }
}
