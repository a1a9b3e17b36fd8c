package dev.fairlead.mime;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/// Raw bytes to a readable message; holds no state, so any number of threads may use it.
///
/// Any bytes give a message. What is broken is read as well as can be and named in [ParsedMessage#problems()];
/// text that belongs to no part is kept as body text.
@Component
public class MimeReader {

    /// Reads a message with the mails inside it: these are attachments of their own, followed by their attachments.
    ///
    /// @param raw is not copied: attachments refer to it and must not see it change
    public ParsedMessage read(byte[] raw) {
        return read(raw, true);
    }

    /// Reads a message without listing what is attached to mails inside it.
    public ParsedMessage readAlone(byte[] raw) {
        return read(raw, false);
    }

    private ParsedMessage read(byte[] bytes, boolean nestedMails) {
        byte[] raw = Lines.withLineFeeds(bytes);
        Problems problems = new Problems();
        Part root = PartReader.read(raw, 0, raw.length, problems);
        Leaves leaves = new Leaves(problems, nestedMails);
        leaves.read(root);
        HeaderFields fields = root.headers;
        String messageId = MessageIds.single(fields.text("message-id"));
        OffsetDateTime sentAt = DateField.withZone(fields.text("date"));
        if (sentAt == null && fields.has("date")) {
            problems.add("Date \"%s\" is not a date".formatted(fields.text("date")));
        }
        if (messageId.isEmpty()) {
            hashIdentity(leaves.hash, fields);
        }
        List<String> replyTo = MessageIds.list(fields.text("in-reply-to"));
        return new ParsedMessage(
                messageId,
                replyTo.isEmpty() ? "" : replyTo.getFirst(),
                MessageIds.list(fields.text("references")),
                Headers.subject(fields),
                Headers.from(fields),
                Headers.addresses(fields, "to"),
                Headers.addresses(fields, "cc"),
                sentAt == null ? null : sentAt.toInstant(),
                leaves.body.plain(),
                leaves.body.html(),
                List.copyOf(leaves.attachments),
                leaves.hash.hex(),
                AutomaticMail.is(root),
                problems.list(),
                sentAt == null ? ZoneOffset.UTC : sentAt.getOffset());
    }

    // Without a Message-ID nothing else tells two short mails of the same words apart.
    private static void hashIdentity(BodyHash hash, HeaderFields fields) {
        hash.addHeader(fields.text("from"));
        hash.addHeader(fields.text("date"));
        hash.addHeader(fields.text("subject"));
    }
}
