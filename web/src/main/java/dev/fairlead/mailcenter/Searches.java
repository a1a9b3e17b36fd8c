package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mails;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.query.ParsedQuery;
import dev.fairlead.query.Problem;
import dev.fairlead.query.Query;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchResult;
import dev.fairlead.search.SearchResult.FacetCount;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Runs the searches of the person who is asking, within what that person may see.
@Component
class Searches {

    private final MessageIndex index;
    private final Mails mails;
    private final CurrentUser currentUser;

    Searches(MessageIndex index, Mails mails, CurrentUser currentUser) {
        this.index = index;
        this.mails = mails;
        this.currentUser = currentUser;
    }

    Found run(SearchForm form) {
        long start = System.nanoTime();
        ParsedQuery parsed = QueryParser.parse(form.q());
        SearchResult result = index.search(request(parsed.query(), form, true));
        Map<Long, String> threads = form.grouped()
                ? mails.threadKeys(
                        result.hits().stream().map(SearchResult.Hit::id).toList())
                : Map.of();
        return new Found(result, problems(parsed, result, form), (System.nanoTime() - start) / 1_000_000, threads);
    }

    private static List<Problem> problems(ParsedQuery parsed, SearchResult result, SearchForm form) {
        if (!result.partial()) {
            return parsed.problems();
        }
        Problem early = Problem.of(0, form.q().length(), Problem.Cause.TOO_SLOW);
        return Stream.concat(Stream.of(early), parsed.problems().stream()).toList();
    }

    /// Hits by month over all time, so that the span can be moved: with a limit of time that takes a second count.
    ///
    /// @return empty when facets were not asked for
    List<FacetCount> months(SearchForm form, SearchResult result) {
        QueryText text = new QueryText(form.q());
        SearchResult all = result;
        if (form.facets() && text.hasDates()) {
            Query query = QueryParser.parse(text.withoutDates()).query();
            SearchForm counting = new SearchForm("", form.sort(), 0, null, true, false);
            all = index.search(request(query, counting, false));
        }
        return all.facets().getOrDefault("month", List.of());
    }

    private SearchRequest request(Query query, SearchForm form, boolean snippets) {
        return new SearchRequest(
                query,
                currentUser.access(),
                form.sort(),
                form.size(),
                form.cursor(),
                currentUser.user().zone(),
                form.facets(),
                snippets);
    }
}
