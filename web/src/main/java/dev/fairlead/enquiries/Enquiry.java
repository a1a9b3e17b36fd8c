package dev.fairlead.enquiries;

import dev.fairlead.frame.ListPlace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody asked for a price.
///
/// @param mailId of the mail that asks; an enquiry is known by it
/// @param rep user name of whoever got it
/// @param customerName as the customer file has it, null when it is no known customer
/// @param party the other side as the mail names it
/// @param answered our first mail behind it, null while nobody has answered
/// @param quoted our first price behind it, null while there is none
/// @param outcome `accepted` or `lost` as the quote's status says, otherwise empty
public record Enquiry(
        long mailId,
        Instant askedAt,
        String rep,
        @Nullable Long customerId,
        @Nullable String customerName,
        String party,
        String subject,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String equipment,
        @Nullable Step answered,
        @Nullable Step quoted,
        String outcome) {

    /// @param mailId null when it was no mail: a quote entered by hand
    /// @param quoteId null when the mail's price is no quote any more
    public record Step(
            Instant at, @Nullable Long mailId, @Nullable Long quoteId) {}

    ListPlace place() {
        return new ListPlace(askedAt, mailId);
    }

    public EnquiryState state() {
        if (quoted != null) {
            return EnquiryState.QUOTED;
        }
        return answered == null ? EnquiryState.UNANSWERED : EnquiryState.ANSWERED;
    }
}
