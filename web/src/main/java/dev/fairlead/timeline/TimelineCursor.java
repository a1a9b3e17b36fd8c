package dev.fairlead.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a timeline: everything after it is older, or as old and of a kind or an id that comes later.
///
/// Written as microseconds since 1970, kind and id: `1763759999000000.mail.123`.
record TimelineCursor(Instant at, String kind, long id) {

    static final Comparator<TimelineEntry> ORDER = Comparator.comparing(TimelineEntry::at)
            .thenComparing(TimelineEntry::kind)
            .thenComparing(TimelineEntry::id)
            .reversed();

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.([a-z]{0,10})\\.(\\d{1,18})");

    /// Before the first entry of a list that ends at this moment.
    static TimelineCursor before(Instant end) {
        return new TimelineCursor(end, "", 0);
    }

    static TimelineCursor of(TimelineEntry last) {
        return new TimelineCursor(last.at(), last.kind(), last.id());
    }

    /// @throws InvalidTimeline when it is none
    static TimelineCursor parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw InvalidTimeline.cursor(written);
        }
        Instant at = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
        return new TimelineCursor(at, parts.group(2), Long.parseLong(parts.group(3)));
    }

    /// Of entries at this very moment, those of that kind with an id below this one come after it.
    long below(String ofKind) {
        int order = ofKind.compareTo(kind);
        return order == 0 ? id : order < 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    @Override
    public String toString() {
        return "%d.%s.%d".formatted(ChronoUnit.MICROS.between(Instant.EPOCH, at), kind, id);
    }
}
