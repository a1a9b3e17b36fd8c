package dev.fairlead.customers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/customers/{id}/timeline`: what happened with a customer, latest first; and noting something.
@RestController
@RequestMapping("/api/v1/customers/{id}")
class TimelineApi {

    private static final int LARGEST_PAGE = 500;

    private final Timeline timeline;
    private final CustomerRules rules;
    private final Notes notes;

    TimelineApi(Timeline timeline, CustomerRules rules, Notes notes) {
        this.timeline = timeline;
        this.rules = rules;
        this.notes = notes;
    }

    /// A list whose length is not counted: it may be that of years.
    record Answer(List<TimelineEntry> items, @Nullable String next) {}

    record NewNote(@Nullable String text) {}

    @GetMapping("/timeline")
    Answer list(@PathVariable long id, TimelineFilter filter, @RequestParam(defaultValue = "50") int size) {
        Timeline.Page page = timeline.page(rules.get(id), filter, Math.clamp(size, 1, LARGEST_PAGE));
        return new Answer(page.entries(), page.next());
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    void note(@PathVariable long id, @RequestBody NewNote note) {
        notes.add(rules.get(id), note.text() == null ? "" : note.text());
    }
}
