package dev.fairlead.frame;

import dev.fairlead.frame.StatusSource.Level;
import dev.fairlead.frame.StatusSource.Status;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks all rooms for their state.
@Component
class Statuses {

    private static final Status ALL_WELL = new Status(Level.GOOD, "status.good", List.of(), "");

    private final ObjectProvider<StatusSource> sources;

    Statuses(ObjectProvider<StatusSource> sources) {
        this.sources = sources;
    }

    /// Worst first, never empty.
    List<Status> all() {
        List<Status> all = sources.stream()
                .flatMap(source -> source.statuses().stream())
                .sorted(Comparator.comparing(Status::level).reversed())
                .toList();
        return all.isEmpty() ? List.of(ALL_WELL) : all;
    }
}
