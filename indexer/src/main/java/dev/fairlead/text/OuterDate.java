package dev.fairlead.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The date of the mail that quotes, against which the dates inside it are read.
///
/// @param zone for dates that name none
record OuterDate(@Nullable Instant sentAt, ZoneOffset zone) {

    static final OuterDate UNKNOWN = new OuterDate(null, ZoneOffset.UTC);

    /// Clocks and zones differ.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    Instant likelier(Instant dayFirst, Instant monthFirst, boolean americanTime) {
        if (sentAt == null) {
            return americanTime ? monthFirst : dayFirst;
        }
        Instant latest = sentAt.plus(TOLERANCE);
        if (dayFirst.isAfter(latest) != monthFirst.isAfter(latest)) {
            return dayFirst.isAfter(latest) ? monthFirst : dayFirst;
        }
        boolean dayNearer = distance(dayFirst, sentAt).compareTo(distance(monthFirst, sentAt)) <= 0;
        return dayNearer ? dayFirst : monthFirst;
    }

    private static Duration distance(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }
}
