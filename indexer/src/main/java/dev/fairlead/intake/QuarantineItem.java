package dev.fairlead.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something a stage could not digest.
///
/// @param source who tried: `mail` for the pipeline, `mailbox` for what a mail server would not give
/// @param stage where it failed: `parse`, `recognise`, `link`, `store`, `fetch`
/// @param reference what it was, in words
/// @param messageId of the archived message, null when there is none yet
/// @param state `OPEN`, `REPLAYED` or `CLOSED`
public record QuarantineItem(
        long id,
        String source,
        String stage,
        String reference,
        @Nullable Long messageId,
        @Nullable Long mailboxId,
        @Nullable Long folderId,
        @Nullable Long uidValidity,
        @Nullable Long uid,
        String cause,
        int attempts,
        Instant firstAt,
        Instant lastAt,
        String state,
        @Nullable String reason) {

    public static final String OPEN = "OPEN";
    public static final String REPLAYED = "REPLAYED";
    public static final String CLOSED = "CLOSED";
}
