package dev.fairlead.quotes;

import dev.fairlead.frame.ListPlace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which quotes to list; what is null does not filter.
///
/// @param customerId of the customer file
/// @param from first day of quoting, `to` the last one, in the reader's zone
/// @param status as it is today, null for all but those that are no quotes
/// @param due only those whose day to follow up is here
public record QuoteFilter(
        @Nullable Long customerId,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String equipment,
        @Nullable String carrier,
        @Nullable String rep,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable QuoteStatus status,
        @Nullable QuoteDirection direction,
        @Nullable String text,
        boolean due) {

    public static final QuoteFilter NONE =
            new QuoteFilter(null, null, null, null, null, null, null, null, null, null, null, false);

    /// Where the page before ended, null when there is none.
    ///
    /// @throws InvalidQuoteFilter when nobody gave out such a place
    public static @Nullable ListPlace behind(@Nullable String cursor) {
        return cursor == null || cursor.isEmpty()
                ? null
                : ListPlace.parse(cursor).orElseThrow(() -> InvalidQuoteFilter.cursor(cursor));
    }
}
