package dev.fairlead.quotes;

import dev.fairlead.frame.ListPlace;
import dev.fairlead.quotes.Quotes.Visible;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Which quotes of a lane somebody asks for.
///
/// @param behind only what is older than this, null for all
/// @param today by which a quote has run out or not
record LaneQuestion(
        Visible reader, QuoteFilter filter, @Nullable ListPlace behind, LocalDate today) {

    /// Whether [Lanes] have all that this asks for: words are looked for, and reminders are found, by the database.
    static boolean isOfLane(QuoteFilter filter) {
        return (filter.pol() != null || filter.pod() != null) && filter.text() == null && !filter.due();
    }

    /// Where the time asked for begins, in microseconds.
    long start() {
        LocalDate from = filter.from();
        return from == null ? Long.MIN_VALUE : micros(from);
    }

    /// The end is not part of it.
    long end() {
        LocalDate to = filter.to();
        return to == null ? Long.MAX_VALUE : micros(to.plusDays(1));
    }

    private long micros(LocalDate day) {
        ZoneId zone = reader.zone();
        return LaneRow.micros(day.atStartOfDay(zone).toInstant());
    }
}
