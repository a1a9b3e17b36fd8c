package dev.fairlead.mailboxes;

/// What a mailbox is doing.
public enum MailboxState {
    /// Up to date as far as the last look, waiting for the next message.
    IDLE,
    /// Messages are being pulled.
    SYNCING,
    /// Stopped by a person.
    PAUSED,
    /// The last attempt failed; the error says why, and it is tried again by itself.
    FAILED
}
