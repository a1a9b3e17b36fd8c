package dev.fairlead.search;

import dev.fairlead.linking.Link;
import java.time.Instant;
import java.util.List;

/// A message as the index takes it in. The same id again replaces the document.
///
/// @param id of the mail; `messageId` is the header's, without angle brackets
/// @param mailboxes where copies lie, each once
/// @param direction `inbound`, `outbound` or `internal`
/// @param newText the sender's own words; quoted words, signature and disclaimer are in `quotedText`
/// @param quoted a rate was recognised in it
/// @param unanswered it came from outside, and nothing of ours followed in its conversation
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
        List<Mailbox> mailboxes,
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
        String channel) {

    /// @param address and `rep`, its owner: empty where nobody knows the mailbox any more
    /// @param folders roles and names of those in which copies lie, lower case
    public record Mailbox(long id, String address, String rep, List<String> folders) {}

    public record Participant(String name, String address) {}
}
