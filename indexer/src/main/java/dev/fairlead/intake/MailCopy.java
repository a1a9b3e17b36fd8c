package dev.fairlead.intake;

/// A place where a mail was seen.
public record MailCopy(long mailboxId, long folderId) {}
