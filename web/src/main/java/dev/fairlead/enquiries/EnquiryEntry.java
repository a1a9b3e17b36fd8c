package dev.fairlead.enquiries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What figures are made of, of one enquiry.
///
/// @param customer 0 for none
/// @param outcome `accepted` or `lost`, otherwise empty
/// @param minutes business minutes until the price, negative while there is none or they have yet to be counted
record EnquiryEntry(
        long mailId,
        Instant askedAt,
        String rep,
        long customer,
        String party,
        Lane lane,
        boolean priced,
        boolean answered,
        String outcome,
        int minutes) {

    /// From where to where, as far as the mail says.
    record Lane(@Nullable String pol, @Nullable String pod) {}
}
