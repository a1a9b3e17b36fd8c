package dev.fairlead.timeline;

import dev.fairlead.customers.CustomerRules;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/customers/{id}/timeline`: what happened with a customer, latest first.
@RestController
@RequestMapping("/api/v1/customers/{id}")
class TimelineApi {

    private static final int LARGEST_PAGE = 500;

    private final Timeline timeline;
    private final CustomerRules rules;

    TimelineApi(Timeline timeline, CustomerRules rules) {
        this.timeline = timeline;
        this.rules = rules;
    }

    /// A list whose length is not counted: it may be that of years.
    record Answer(List<TimelineEntry> items, @Nullable String next) {}

    @GetMapping("/timeline")
    Answer list(@PathVariable long id, TimelineFilter filter, @RequestParam(defaultValue = "50") int size) {
        Timeline.Page page = timeline.page(rules.get(id), filter, Math.clamp(size, 1, LARGEST_PAGE));
        return new Answer(page.entries(), page.next());
    }
}
