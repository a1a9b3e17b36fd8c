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
    private final Doors doors;

    Statuses(ObjectProvider<StatusSource> sources, Doors doors) {
        this.sources = sources;
        this.doors = doors;
    }

    /// Worst first, never empty; without the way to pages that the reader may not open.
    List<Status> all() {
        List<Status> all = sources.stream()
                .flatMap(source -> source.statuses().stream())
                .map(status -> doors.isOpen(status.href()) ? status : status.withoutWay())
                .sorted(Comparator.comparing(Status::level).reversed())
                .toList();
        return all.isEmpty() ? List.of(ALL_WELL) : all;
    }
}
