package dev.fairlead.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one mail says of itself, as far as figures ask; what follows from its conversation is a [Part].
///
/// @param rep of sent mail its sender, otherwise to whom it came
/// @param customerId null for mail that concerns no known customer, which is in no figure
/// @param day in the rep's own zone
/// @param late outside the rep's office hours
/// @param ownId checksum of its Message-ID, `repliesTo` of that of the mail it answers; 0 for none
/// @param person checksum of customer and sender of a customer's mail, otherwise 0
/// @param quoted it offers a price
/// @param topics lanes and vessels it names, see [Topics]
public record Fact(
        long mailId,
        String threadKey,
        String rep,
        Side side,
        @Nullable Long customerId,
        Instant sentAt,
        LocalDate day,
        boolean late,
        long ownId,
        long repliesTo,
        long person,
        boolean quoted,
        boolean courtesy,
        String topics) {

    /// Which way it went.
    public enum Side {
        IN,
        OUT,
        /// About the customer, from somebody else.
        ABOUT,
        /// Written by a program: auto-reply, bounce, newsletter, calendar, system.
        AUTOMATIC,
        /// Among colleagues.
        INTERNAL
    }

    /// The same by other office hours.
    Fact timed(RepHours hours) {
        return new Fact(
                mailId,
                threadKey,
                rep,
                side,
                customerId,
                sentAt,
                hours.day(rep, sentAt),
                counted() && side == Side.OUT && hours.isLate(rep, sentAt),
                ownId,
                repliesTo,
                person,
                quoted,
                courtesy,
                topics);
    }

    public boolean outbound() {
        return side == Side.OUT;
    }

    /// Between a rep and a customer, by people.
    public boolean counted() {
        return customerId != null && (side == Side.IN || side == Side.OUT);
    }
}
