package dev.fairlead.mailboxes;

/// How far a folder was pulled: every UID from `low` to `high` under this UIDVALIDITY is accounted for.
///
/// Newest first: the range starts empty at the newest message, grows up with new mail and down into history; at
/// `low` 1 the folder is complete.
record FolderCursor(long uidValidity, long low, long high) {

    static final FolderCursor UNSEEN = new FolderCursor(0, 1, 0);

    /// An empty range just above the newest message.
    static FolderCursor before(long uidValidity, long uidNext) {
        return new FolderCursor(uidValidity, uidNext, uidNext - 1);
    }

    FolderCursor up(long to) {
        return to <= high ? this : new FolderCursor(uidValidity, low, to);
    }

    FolderCursor down(long to) {
        return to >= low ? this : new FolderCursor(uidValidity, to, high);
    }

    boolean isComplete() {
        return uidValidity != 0 && low <= 1;
    }
}
