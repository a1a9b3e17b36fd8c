package dev.fairlead.mailboxes;

import org.jspecify.annotations.Nullable;

/// A folder as the server lists it.
///
/// @param encodedName as it crosses the line, fit to be quoted
/// @param status null when the server did not give it with the list
record ServerFolder(
        String name,
        String encodedName,
        FolderRole role,
        @Nullable FolderStatus status) {

    /// Every server has it, listed or not.
    static final ServerFolder INBOX = new ServerFolder("INBOX", "\"INBOX\"", FolderRole.INBOX, null);

    /// What changes when mail comes or goes.
    ///
    /// @param uidNext the UID of the next message to come, 0 when the server does not tell
    record FolderStatus(long uidValidity, long uidNext, long messages) {}
}
