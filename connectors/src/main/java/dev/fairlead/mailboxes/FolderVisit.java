package dev.fairlead.mailboxes;

/// A folder that the pull of a mailbox has to visit.
///
/// @param folder as it was known when the visit was planned
/// @param stage where the visit begins
record FolderVisit(ServerFolder place, MailboxFolder folder, Stage stage) {

    enum Stage {
        /// What came since the last visit; at the first visit the newest batch.
        NEWS,
        /// Back to the first message, then count, then fetch what the count misses.
        HISTORY,
        HOLES,
        DONE
    }
}
