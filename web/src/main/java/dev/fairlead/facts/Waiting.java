package dev.fairlead.facts;

import java.time.Instant;

/// A conversation in which the customer had the last word.
///
/// @param conversation its thread key
/// @param state whether it waits for our answer
/// @param rep user name of whoever should answer: to whom the mail came, or the customer's owner if that one has left
/// @param mailId of the customer's mail that waits longest, `lastMailId` of the newest
/// @param mails how many of the customer's wait
/// @param minutes business minutes of the rep that it has waited so far
/// @param subject and sender of the newest of them
public record Waiting(
        String conversation,
        State state,
        long customerId,
        String customer,
        String rep,
        long mailId,
        Instant since,
        long lastMailId,
        int mails,
        long minutes,
        String subject,
        String sender) {

    public enum State {
        WAITING,
        /// The customer only thanks.
        THANKED,
        /// Somebody said that it needs no answer.
        DONE
    }

    Waiting after(long waited) {
        return new Waiting(
                conversation,
                state,
                customerId,
                customer,
                rep,
                mailId,
                since,
                lastMailId,
                mails,
                waited,
                subject,
                sender);
    }
}
