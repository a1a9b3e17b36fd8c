package dev.fairlead.mime;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message made readable. Whatever could not be read is empty and named in [#problems()].
///
/// @param messageId without angle brackets, empty when the header is missing
/// @param references oldest first, without angle brackets
/// @param sentAt of the Date header, null when missing or unreadable
/// @param plainText the text/plain alternative, empty when there is none
/// @param html the text/html alternative as markup, empty when there is none
/// @param bodyHash SHA-256 (hex) over the decoded body and attachments without the headers: equal for copies of one
///     message that differ only in their trace headers
/// @param automatic an auto-reply, bounce, newsletter or system mail by its headers (RFC 3834, RFC 2919)
/// @param sentZone the zone of the Date header, which is the sender's; UTC when it names none
public record ParsedMessage(
        String messageId,
        String inReplyTo,
        List<String> references,
        String subject,
        Address from,
        List<Address> to,
        List<Address> cc,
        @Nullable Instant sentAt,
        String plainText,
        String html,
        List<Attachment> attachments,
        String bodyHash,
        boolean automatic,
        List<String> problems,
        ZoneOffset sentZone) {

    /// What somebody typed, or pasted from another program: nothing of it came over a mail server.
    public static ParsedMessage written(
            String subject, Address from, @Nullable Instant sentAt, String plainText, String html) {
        return new ParsedMessage(
                "",
                "",
                List.of(),
                subject,
                from,
                List.of(),
                List.of(),
                sentAt,
                plainText,
                html,
                List.of(),
                "",
                false,
                List.of(),
                ZoneOffset.UTC);
    }

    /// The same with these attachments only.
    public ParsedMessage withAttachments(List<Attachment> others) {
        return new ParsedMessage(
                messageId,
                inReplyTo,
                references,
                subject,
                from,
                to,
                cc,
                sentAt,
                plainText,
                html,
                others,
                bodyHash,
                automatic,
                problems,
                sentZone);
    }
}
