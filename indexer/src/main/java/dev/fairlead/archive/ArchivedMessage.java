package dev.fairlead.archive;

/// A message read back from the archive, its hash checked.
///
/// @param raw the bytes as the mail server sent them
public record ArchivedMessage(long id, ContentHash hash, byte[] raw) {}
