package dev.fairlead.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// What of a timeline to show, as the address says it; what is missing or blank does not filter.
///
/// @param kind `mail`, `quote`, `note` or `change`
/// @param rep user name
/// @param from first day, `to` the last one, in the reader's zone
/// @param cursor the `next` of the page before
record TimelineFilter(
        @Nullable String kind,
        @Nullable String rep,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String cursor) {

    private static final Instant BEGINNING = Instant.EPOCH;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    TimelineFilter {
        kind = Objects.requireNonNullElse(kind, "").strip();
        rep = Objects.requireNonNullElse(rep, "").strip();
        cursor = Objects.requireNonNullElse(cursor, "").strip();
    }

    /// Asked by the template.
    public boolean isOpen() {
        return "".equals(kind) && "".equals(rep) && from == null && to == null;
    }

    Instant since(ZoneId zone) {
        return from == null ? BEGINNING : from.atStartOfDay(zone).toInstant();
    }

    Instant before(ZoneId zone) {
        return to == null ? END : to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
