package dev.fairlead.mailcenter;

import dev.fairlead.mailcenter.Suggestions.Answer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Suggestions for the search box.
@RestController
class SuggestApi {

    private final Suggestions suggestions;

    SuggestApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// @param q the search as typed so far
    /// @param at where the cursor stands in it, counted in UTF-16 units as browsers do; without it at the end
    /// @throws InvalidSearch when the query is too long to be a person's
    @GetMapping("/api/v1/search/suggest")
    Answer suggest(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "-1") int at) {
        if (q.length() > SearchForm.LONGEST_QUERY) {
            throw InvalidSearch.tooLong(q.length(), SearchForm.LONGEST_QUERY);
        }
        return suggestions.at(q, at);
    }
}
