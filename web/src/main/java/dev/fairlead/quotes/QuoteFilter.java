package dev.fairlead.quotes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which quotes to list; what is null does not filter.
///
/// @param customerId of the customer file
/// @param from first day of quoting, `to` the last one, in the reader's zone
public record QuoteFilter(
        @Nullable Long customerId,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String equipment,
        @Nullable String carrier,
        @Nullable String rep,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String status) {

    public static final QuoteFilter NONE = new QuoteFilter(null, null, null, null, null, null, null, null, null);
}
