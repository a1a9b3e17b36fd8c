package dev.fairlead.archive;

import java.time.Instant;

/// One entry of the archive's log: this message was seen at this place.
///
/// @param seq the growing sequence number of the log; an arrival is visible only when all smaller ones are
/// @param messageId the archived message, the same for every place where the same bytes were seen
/// @param duplicate an earlier arrival in the log has the same bytes
public record Arrival(
        long seq,
        long messageId,
        ContentHash hash,
        int length,
        long mailboxId,
        long folderId,
        long uidValidity,
        long uid,
        Instant internalDate,
        String flags,
        boolean duplicate) {}
