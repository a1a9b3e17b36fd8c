package dev.fairlead.search;

import dev.fairlead.linking.Link;
import java.time.Instant;
import java.util.List;

/// A message as the index takes it in. The same id again replaces the document.
///
/// @param id of the mail; `messageId` is the header's, without angle brackets
/// @param addresses every address and display name of From, To and Cc as text
/// @param mailboxIds where copies lie; `mailboxes` are the addresses of those mailboxes, `reps` their owners: three
///     lists of the same length, one entry for each mailbox, an empty one where nobody knows the mailbox any more
/// @param folders roles or names of the folders in which copies lie, lower case
/// @param direction `inbound`, `outbound` or `internal`
/// @param newText the sender's own words; quoted words, signature and disclaimer are in `quotedText`
/// @param quoted a rate was recognised in it
/// @param unanswered it came from outside, and nothing of ours followed in its conversation
/// @param places the same folders again, each with its mailbox: what lies in other people's mailboxes is not told
/// @param channel of a chat: `whatsapp`; empty for a mail
/// @param attachmentText text of all attachments; `fileNames` their names
public record IndexedMessage(
        long id,
        String messageId,
        String threadKey,
        String subject,
        Participant from,
        List<Participant> to,
        List<Participant> cc,
        Instant sentAt,
        int size,
        List<Long> mailboxIds,
        List<String> mailboxes,
        List<String> reps,
        List<String> folders,
        String direction,
        String newText,
        String quotedText,
        String attachmentText,
        List<String> fileNames,
        List<Link> links,
        List<String> equipment,
        List<String> carriers,
        boolean quoted,
        boolean unanswered,
        List<Place> places,
        String channel) {

    public IndexedMessage {
        if (mailboxes.size() != mailboxIds.size() || reps.size() != mailboxIds.size()) {
            throw new IllegalArgumentException(
                    ("Mail %d lies in %d mailboxes, but %d addresses and %d reps were given; expected one of"
                                    + " each per mailbox")
                            .formatted(id, mailboxIds.size(), mailboxes.size(), reps.size()));
        }
    }

    /// @param folder role or name, lower case
    public record Place(long mailboxId, String folder) {}

    public record Participant(String name, String address) {}
}
