package dev.fairlead.quotes;

import dev.fairlead.frame.ListPlace;
import dev.fairlead.quotes.Quotes.Visible;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which quotes of a lane somebody asks for.
///
/// @param behind only what is older than this, null for all
/// @param today by which a quote has run out or not
public record LaneQuestion(
        Visible reader, QuoteFilter filter, @Nullable ListPlace behind, LocalDate today) {

    /// Whether [QuotesByLane] have all that this asks for: words are looked for, and reminders are found, by the
    /// database.
    static boolean isOfLane(QuoteFilter filter) {
        return (filter.pol() != null || filter.pod() != null) && filter.text() == null && !filter.due();
    }
}
