package dev.fairlead.mailboxes;

import org.jspecify.annotations.Nullable;

/// A folder as Fairlead keeps it.
///
/// @param excludedBy the rule that leaves it out, null when it is pulled
/// @param note what a person should know of it
record MailboxFolder(
        long id,
        long mailboxId,
        String name,
        String role,
        @Nullable String excludedBy,
        @Nullable String note,
        FolderCursor cursor,
        FolderCount count) {

    static final String BROUGHT = "Brought in by routes; the mail server does not have this folder.";

    /// Whether routes fill it: the mail server knows nothing of it, and its pull leaves it alone.
    boolean isBrought() {
        return BROUGHT.equals(note);
    }

    MailboxFolder with(FolderCursor newCursor, FolderCount newCount) {
        return new MailboxFolder(id, mailboxId, name, role, excludedBy, note, newCursor, newCount);
    }

    MailboxFolder with(String newRole, @Nullable String newExcludedBy, @Nullable String newNote) {
        return new MailboxFolder(id, mailboxId, name, newRole, newExcludedBy, newNote, cursor, count);
    }

    FolderLedger ledger() {
        return new FolderLedger(
                name,
                role,
                cursor.uidValidity(),
                count.onServer(),
                count.stored(),
                count.duplicates(),
                count.excluded(),
                count.quarantined(),
                count.unexplained(),
                excludedBy,
                note);
    }
}
