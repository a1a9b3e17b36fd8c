package dev.fairlead.mailboxes;

import dev.fairlead.archive.FolderHoldings;
import dev.fairlead.mailboxes.ServerFolder.FolderStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Counts the ledger of the open folder: each message on the server against what the archive holds.
final class FolderAudit {

    /// UIDs are 32 bits without sign (RFC 3501 2.3.1.1).
    static final long LAST_UID = 0xFFFF_FFFFL;

    /// @param holes messages on the server that nothing explains, growing
    record Finding(FolderCount count, long[] holes) {}

    private final PullParts parts;
    private final @Nullable LocalDate since;

    FolderAudit(PullParts parts, @Nullable LocalDate since) {
        this.parts = parts;
        this.since = since;
    }

    Finding of(ImapConnection connection, MailboxFolder folder, FolderStatus status) {
        // What came after the folder was opened is the next visit's.
        long[] onServer = ImapMessages.uids(connection, 1, status.uidNext() - 1, null);
        long validity = folder.cursor().uidValidity();
        FolderHoldings.Tally tally =
                parts.archive().holdings(folder.id(), validity).tally(onServer);
        Set<Long> quarantined = new HashSet<>(parts.quarantine().uids(folder.id(), validity));
        long[] open = LongStream.of(tally.missing())
                .filter(uid -> !quarantined.contains(uid))
                .toArray();
        long[] holes = unexcluded(connection, folder, open);
        FolderCount count = new FolderCount(
                status.uidNext(),
                onServer.length,
                tally.stored(),
                tally.duplicates(),
                open.length - holes.length,
                tally.missing().length - open.length,
                holes.length);
        return new Finding(count, holes);
    }

    private long[] unexcluded(ImapConnection connection, MailboxFolder folder, long[] open) {
        if (folder.excludedBy() != null) {
            return new long[0];
        }
        if (since == null || open.length == 0) {
            return open;
        }
        long[] recent = ImapMessages.uids(connection, 1, LAST_UID, since);
        return LongStream.of(open)
                .filter(uid -> Arrays.binarySearch(recent, uid) >= 0)
                .toArray();
    }
}
