package dev.fairlead.quotes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in the list of quotes, newest first: behind the quote of this time and number.
record QuoteCursor(Instant at, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,18})_(\\d{1,18})");

    static QuoteCursor of(Quote quote) {
        return new QuoteCursor(quote.quotedAt(), quote.id());
    }

    /// @throws InvalidQuoteFilter when nobody gave out such a place
    static QuoteCursor parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        try {
            if (parts.matches()) {
                long micros = Long.parseLong(parts.group(1));
                return new QuoteCursor(
                        Instant.EPOCH
                                .plusSeconds(Math.floorDiv(micros, 1_000_000L))
                                .plusNanos(Math.floorMod(micros, 1_000_000L) * 1000),
                        Long.parseLong(parts.group(2)));
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw InvalidQuoteFilter.cursor(written);
        }
        throw InvalidQuoteFilter.cursor(written);
    }

    OffsetDateTime utc() {
        return at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        long micros = at.getEpochSecond() * 1_000_000L + at.getNano() / 1000;
        return micros + "_" + id;
    }
}
