package dev.fairlead.mailcenter;

import dev.fairlead.query.Problem;
import dev.fairlead.search.SearchResult;
import dev.fairlead.search.SearchResult.FacetCount;
import dev.fairlead.search.SearchResult.Hit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Searching by program.
@RestController
class SearchApi {

    /// @param partial the time limit ended the search early: total and hits are what was found so far
    record Answer(
            long total,
            long tookMs,
            boolean partial,
            List<ProblemAnswer> problems,
            Map<String, List<FacetCount>> facets,
            List<HitAnswer> hits,
            @Nullable String next) {

        static Answer of(Found found) {
            SearchResult result = found.result();
            return new Answer(
                    result.total(),
                    found.tookMs(),
                    result.partial(),
                    found.problems().stream().map(ProblemAnswer::of).toList(),
                    result.facets(),
                    result.hits().stream().map(HitAnswer::of).toList(),
                    result.next());
        }
    }

    record ProblemAnswer(int start, int end, String message) {

        static ProblemAnswer of(Problem problem) {
            return new ProblemAnswer(problem.start(), problem.end(), problem.message());
        }
    }

    /// @param from display name and address as a mail header writes them
    /// @param snippet escaped text with `<mark>` around what was found
    /// @param channel `mail`, or where it was said: `whatsapp`
    record HitAnswer(
            long id,
            String messageId,
            String subject,
            String from,
            Instant date,
            String direction,
            List<String> mailboxes,
            List<String> fileNames,
            String snippet,
            List<LinkAnswer> links,
            String channel) {

        static HitAnswer of(Hit hit) {
            return new HitAnswer(
                    hit.id(),
                    hit.messageId(),
                    hit.subject(),
                    Senders.inHeader(hit.fromName(), hit.fromAddress()),
                    hit.date(),
                    hit.direction(),
                    hit.mailboxes(),
                    hit.fileNames(),
                    hit.snippet(),
                    hit.links().stream().map(LinkAnswer::of).toList(),
                    hit.channel().isEmpty() ? "mail" : hit.channel());
        }
    }

    private final Searches searches;

    SearchApi(Searches searches) {
        this.searches = searches;
    }

    /// Facets are counted on request only: they cost more than the search itself.
    @GetMapping("/api/v1/search")
    Answer search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(defaultValue = "50") String size,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "false") boolean facets) {
        return Answer.of(searches.run(SearchForm.of(q, sort, size, cursor, facets)));
    }
}
