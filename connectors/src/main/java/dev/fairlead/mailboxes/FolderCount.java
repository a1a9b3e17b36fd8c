package dev.fairlead.mailboxes;

/// The figures of a folder's ledger, and the server's state they were counted at.
///
/// @param uidNext the server's next UID when it was counted, 0 when it must be counted anew
record FolderCount(
        long uidNext, long onServer, long stored, long duplicates, long excluded, long quarantined, long unexplained) {

    static final FolderCount NOTHING = new FolderCount(0, 0, 0, 0, 0, 0, 0);

    /// Before anything is pulled: all of it is still to be explained.
    static FolderCount untouched(long onServer) {
        return new FolderCount(0, onServer, 0, 0, 0, 0, onServer);
    }

    static FolderCount allExcluded(long onServer) {
        return new FolderCount(0, onServer, 0, 0, onServer, 0, 0);
    }

    /// With a batch more; what was not known to be on the server before is added to it.
    FolderCount plus(long moreStored, long moreDuplicates, long moreQuarantined) {
        long more = moreStored + moreDuplicates + moreQuarantined;
        long explained = Math.min(more, unexplained);
        return new FolderCount(
                uidNext,
                onServer + more - explained,
                stored + moreStored,
                duplicates + moreDuplicates,
                excluded,
                quarantined + moreQuarantined,
                unexplained - explained);
    }

    FolderCount at(long newUidNext) {
        return new FolderCount(newUidNext, onServer, stored, duplicates, excluded, quarantined, unexplained);
    }
}
