package dev.fairlead.intake;

import java.time.Instant;

/// A place where a mail was seen.
///
/// @param messageId of the archived message with the bytes of this copy
public record MailCopy(
        long mailId, long messageId, long mailboxId, long folderId, long uid, Instant internalDate, String flags) {}
