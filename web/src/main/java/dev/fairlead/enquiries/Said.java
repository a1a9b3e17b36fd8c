package dev.fairlead.enquiries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one mail does in a conversation about a price.
///
/// @param rep user name; of an answer its sender
/// @param party the other side as the mail names it
record Said(
        long mailId,
        String threadKey,
        Instant at,
        Kind kind,
        String rep,
        @Nullable Long customerId,
        String party,
        String subject,
        EnquiryLane lane) {

    enum Kind {
        ASK,
        ANSWER,
        /// An answer with a price.
        PRICE
    }
}
