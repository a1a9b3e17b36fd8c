package dev.fairlead.mailcenter;

import dev.fairlead.people.CurrentUser;
import dev.fairlead.query.ParsedQuery;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchResult;
import org.springframework.stereotype.Component;

/// Runs the searches of the person who is asking, within what that person may see.
@Component
class Searches {

    private final MessageIndex index;
    private final CurrentUser currentUser;

    Searches(MessageIndex index, CurrentUser currentUser) {
        this.index = index;
        this.currentUser = currentUser;
    }

    Found run(SearchForm form) {
        long start = System.nanoTime();
        ParsedQuery parsed = QueryParser.parse(form.q());
        SearchResult result = index.search(new SearchRequest(
                parsed.query(),
                currentUser.access(),
                form.sort(),
                form.size(),
                form.cursor(),
                currentUser.user().zone(),
                form.facets(),
                true));
        return new Found(result, parsed.problems(), (System.nanoTime() - start) / 1_000_000);
    }
}
