package dev.fairlead.archive;

import java.time.Instant;

/// A message as a mail server handed it over, not yet archived.
///
/// @param internalDate when the server received it
/// @param flags the server's flags, separated by blanks, as they were at the time
/// @param raw the bytes exactly as sent by the server; the archive does not copy them
public record Delivery(
        long mailboxId, long folderId, long uidValidity, long uid, Instant internalDate, String flags, byte[] raw) {}
