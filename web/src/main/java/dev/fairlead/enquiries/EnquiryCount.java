package dev.fairlead.enquiries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An enquiry in short, as figures count it.
///
/// @param mailId of the mail that asks
/// @param outcome `accepted` or `lost`, otherwise empty
/// @param minutes business minutes until our first price, null while there is none
public record EnquiryCount(
        long mailId,
        Instant askedAt,
        String rep,
        @Nullable Long customerId,
        EnquiryState state,
        String outcome,
        @Nullable Long minutes) {

    EnquiryCount timed(long counted) {
        return new EnquiryCount(mailId, askedAt, rep, customerId, state, outcome, counted);
    }
}
