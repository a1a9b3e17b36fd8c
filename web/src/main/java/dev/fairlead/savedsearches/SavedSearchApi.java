package dev.fairlead.savedsearches;

import dev.fairlead.frame.Listing;
import dev.fairlead.savedsearches.SavedSearches.Found;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Searches with a name, by program.
@RestController
@RequestMapping("/api/v1/searches")
class SavedSearchApi {

    /// What is left out stays as it is, or is what is usual.
    record Change(
            @Nullable String name,
            @Nullable String q,
            @Nullable String sort,
            @Nullable Boolean shared,
            @Nullable Boolean daily) {}

    /// @param newHits mails that arrived since the reader opened it; 200 stands for more
    record Answer(
            long id,
            String name,
            String q,
            String sort,
            String owner,
            boolean shared,
            boolean mine,
            boolean daily,
            int newHits,
            Instant createdAt) {

        static Answer of(Found found) {
            SavedSearch search = found.search();
            return new Answer(
                    search.id(),
                    search.name(),
                    search.query(),
                    search.sort(),
                    search.owner(),
                    search.shared(),
                    found.mine(),
                    found.daily(),
                    found.newHits(),
                    search.createdAt());
        }
    }

    private final SavedSearches searches;

    SavedSearchApi(SavedSearches searches) {
        this.searches = searches;
    }

    @GetMapping
    Listing<Answer> list() {
        List<Answer> all = searches.all().stream()
                .filter(found -> found.search().deletedAt() == null)
                .map(Answer::of)
                .toList();
        return new Listing<>(all.size(), all, null);
    }

    @GetMapping("/{id}")
    Answer one(@PathVariable long id) {
        return Answer.of(searches.found(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Answer add(@RequestBody Change asked, Locale locale) {
        SavedSearch saved = searches.add(
                Objects.requireNonNullElse(asked.name(), ""),
                Objects.requireNonNullElse(asked.q(), ""),
                Objects.requireNonNullElse(asked.sort(), "newest"),
                Boolean.TRUE.equals(asked.shared()));
        if (Boolean.TRUE.equals(asked.daily())) {
            searches.daily(saved.id(), true, language(locale));
        }
        return one(saved.id());
    }

    /// Name, search, sort and sharing are the owner's to change; the daily mail is each reader's own.
    @PatchMapping("/{id}")
    Answer change(@PathVariable long id, @RequestBody Change asked, Locale locale) {
        if (asked.name() != null || asked.q() != null || asked.sort() != null || asked.shared() != null) {
            SavedSearch now = searches.mine(id);
            searches.change(now.with(
                            Objects.requireNonNullElse(asked.name(), now.name()),
                            Objects.requireNonNullElse(asked.shared(), now.shared()))
                    .asking(
                            Objects.requireNonNullElse(asked.q(), now.query()),
                            Objects.requireNonNullElse(asked.sort(), now.sort())));
        }
        if (asked.daily() != null) {
            searches.daily(id, asked.daily(), language(locale));
        }
        return one(id);
    }

    /// What it finds now is seen: from here on only later mail counts as new.
    @PostMapping("/{id}/open")
    Answer open(@PathVariable long id) {
        searches.open(id);
        return one(id);
    }

    /// Can be brought back for a week.
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id) {
        searches.delete(id);
    }

    @PostMapping("/{id}/restore")
    Answer restore(@PathVariable long id) {
        searches.restore(id);
        return one(id);
    }

    static String language(Locale locale) {
        return locale.getLanguage().equals("zh") ? "zh" : "en";
    }
}
