package dev.fairlead.frame;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a row stands in a list in the order of time, whichever way the list goes.
///
/// Written as microseconds since 1970 and the row's number: `1763759999000000_123`.
public record ListPlace(Instant at, long id) {

    public static final Comparator<ListPlace> OLDEST =
            Comparator.comparing(ListPlace::at).thenComparing(ListPlace::id);

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,18})_(\\d{1,18})");
    private static final long MICROS = 1_000_000L;

    /// The database knows fewer years than Java does.
    private static final int LAST_YEAR = 9999;

    /// Empty when nobody gave out such a place.
    public static Optional<ListPlace> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long micros = Long.parseLong(parts.group(1));
        try {
            Instant at = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
            return Optional.of(new ListPlace(at, Long.parseLong(parts.group(2))))
                    .filter(place -> Math.abs(place.utc().getYear()) <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    OffsetDateTime utc() {
        return at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return at.getEpochSecond() * MICROS + at.getNano() / 1000 + "_" + id;
    }
}
