package dev.fairlead.mailboxes;

import dev.fairlead.archive.Delivery;
import java.util.List;

/// What one step of a pull brought: the body of the exchange on a mailbox's route.
///
/// @param after the folder as it is when all of this is archived; committed together with it
/// @param refused what the server would not give, for the quarantine
record PulledBatch(MailboxFolder after, List<Delivery> deliveries, List<Refusal> refused) {

    record Refusal(long uid, String cause) {}
}
