package dev.fairlead.text;

import java.time.Duration;
import java.util.List;

/// All readable text of a message.
///
/// @param body the whole body as plain text; HTML is rendered with its line breaks, rows of tables as lines with a tab
///     between cells
/// @param passages subject first, then the body's zones in their order, then file names and attachments
/// @param unread one sentence for each attachment whose text could not be had ("rates.pdf not read: over 60 s")
/// @param readersCpu processor time that the processes which read attachments took
public record MessageText(
        String subject, String body, List<Passage> passages, List<String> unread, Duration readersCpu) {

    /// A text for which no other process worked.
    public MessageText(String subject, String body, List<Passage> passages, List<String> unread) {
        this(subject, body, passages, unread, Duration.ZERO);
    }
}
