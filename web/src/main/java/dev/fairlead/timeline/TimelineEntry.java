package dev.fairlead.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened with a customer.
///
/// @param kind `mail`, `quote`, `note` or `change`
/// @param id unique within its kind; of a conversation its newest mail
/// @param by user name of who did it, or whose mail it is; empty when that is nobody of ours
/// @param title of a conversation its subject, of a quote its lane, of a change the field
/// @param text in words, may be empty
/// @param was what was before a change, empty for all else
/// @param mailId the mail to open, null when there is none
/// @param count of the mails in a conversation, 1 for all else
/// @param channel of a chat: `whatsapp`; empty for all else
public record TimelineEntry(
        String kind,
        long id,
        Instant at,
        String by,
        String title,
        String text,
        String was,
        @Nullable Long mailId,
        int count,
        String channel) {

    /// The same with something to say.
    public TimelineEntry withText(String words) {
        return new TimelineEntry(kind, id, at, by, title, words, was, mailId, count, channel);
    }
}
