package dev.fairlead.shipments;

import dev.fairlead.frame.NumberSearch;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Orders and shipments for the box at the top of every page.
@Component
class JobNumberSearch implements NumberSearch {

    private static final int MOST = 5;

    private final Jobs jobs;

    JobNumberSearch(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<Numbered> of(List<String> numbers) {
        return jobs.called(numbers, MOST).stream()
                .map(JobNumberSearch::numbered)
                .toList();
    }

    private static Numbered numbered(Job job) {
        String number =
                Objects.requireNonNullElse(job.numbers().first(), job.origin().id());
        String about = Stream.of(job.customerName(), job.way().pol(), job.way().pod())
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Numbered("shipments.kind." + job.kind().key(), number, about, "/shipments/" + job.id());
    }
}
