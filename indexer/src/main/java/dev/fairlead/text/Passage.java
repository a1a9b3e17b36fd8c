package dev.fairlead.text;

import org.jspecify.annotations.Nullable;

/// A stretch of readable text of one kind.
///
/// @param start offset of the first character in [MessageText#body()]; for what is not in the body, in the text of
///     its own source
/// @param source 0 for subject and body, otherwise the number of the attachment
/// @param quoted who wrote it, for the words of a quoted, forwarded or attached mail; null where that is not said
public record Passage(
        ZoneKind zone,
        int source,
        int start,
        String text,
        @Nullable QuotedHead quoted) {

    /// The words of the message's own sender, or of somebody unknown.
    public Passage(ZoneKind zone, int source, int start, String text) {
        this(zone, source, start, text, null);
    }
}
