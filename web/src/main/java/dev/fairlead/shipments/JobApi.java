package dev.fairlead.shipments;

import dev.fairlead.frame.ListPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/shipments`: orders and shipments, those told of last first.
@RestController
@RequestMapping("/api/v1/shipments")
class JobApi {

    private static final int MOST = 500;

    private final Jobs jobs;

    JobApi(Jobs jobs) {
        this.jobs = jobs;
    }

    record Page(List<JobAnswer> items, @Nullable String next) {}

    /// @param cursor `next` of the page before
    @GetMapping
    Page list(
            JobFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int size) {
        int most = Math.clamp(size, 1, MOST);
        ListPlace behind = JobPages.place(cursor);
        List<Job> found = jobs.list(filter, behind, most + 1);
        List<Job> page = found.subList(0, Math.min(most, found.size()));
        return new Page(
                page.stream().map(JobAnswer::of).toList(),
                found.size() > most ? page.getLast().place().toString() : null);
    }

    @GetMapping("/{id:\\d+}")
    JobAnswer one(@PathVariable long id) {
        return JobAnswer.of(jobs.get(id));
    }
}
