package dev.fairlead.timeline;

import dev.fairlead.customers.Customer;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import dev.fairlead.search.Access;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What happened with a customer, latest first, from all rooms that have something to tell.
@Component
class Timeline {

    private final List<TimelineSource> sources;
    private final CurrentUser current;
    private final AccessRules access;

    Timeline(List<TimelineSource> sources, CurrentUser current, AccessRules access) {
        this.sources = sources;
        this.current = current;
        this.access = access;
    }

    /// @param next to be sent as `cursor` for the next page, null on the last
    record Page(List<TimelineEntry> entries, @Nullable String next) {}

    List<String> kinds() {
        return sources.stream().map(TimelineSource::kind).sorted().toList();
    }

    /// @throws InvalidTimeline when there is no such kind or place
    Page page(Customer customer, TimelineFilter filter, int size) {
        List<TimelineSource> asked = asked(String.valueOf(filter.kind()));
        User reader = current.user();
        TimelineCursor cursor = cursor(filter, reader);
        Access open = access.accessOf(reader);
        Set<String> reps = access.repsOf(reader);
        List<TimelineEntry> entries = asked.stream()
                .flatMap(source -> source
                        .entries(
                                new TimelineSpan(
                                        customer.id(),
                                        open,
                                        reps,
                                        String.valueOf(filter.rep()),
                                        filter.since(reader.zone()),
                                        cursor.at(),
                                        cursor.below(source.kind())),
                                size + 1)
                        .stream())
                .sorted(TimelineCursor.ORDER)
                .limit(size + 1L)
                .toList();
        boolean more = entries.size() > size;
        List<TimelineEntry> shown = more ? entries.subList(0, size) : entries;
        return new Page(shown, more ? TimelineCursor.of(shown.getLast()).toString() : null);
    }

    private List<TimelineSource> asked(String kind) {
        List<TimelineSource> asked = sources.stream()
                .filter(source -> kind.isEmpty() || source.kind().equals(kind))
                .toList();
        if (asked.isEmpty()) {
            throw InvalidTimeline.kind(kind);
        }
        return asked;
    }

    private static TimelineCursor cursor(TimelineFilter filter, User reader) {
        TimelineCursor end = TimelineCursor.before(filter.before(reader.zone()));
        return Stream.of(String.valueOf(filter.cursor()))
                .filter(written -> !written.isEmpty())
                .map(TimelineCursor::parse)
                .findFirst()
                .orElse(end);
    }
}
