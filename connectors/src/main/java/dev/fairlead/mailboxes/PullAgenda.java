package dev.fairlead.mailboxes;

import dev.fairlead.mailboxes.FolderVisit.Stage;
import dev.fairlead.mailboxes.ServerFolder.FolderStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at the folder list of a mailbox and says which folders need a visit, the inbox first.
final class PullAgenda {

    static final String GONE = "The server no longer has this folder; what was pulled of it stays in the archive.";

    private final Folders folders;
    private final Mailbox mailbox;

    PullAgenda(Folders folders, Mailbox mailbox) {
        this.folders = folders;
        this.mailbox = mailbox;
    }

    /// Brings the known folders up to the server's list and gives the visits to make.
    Deque<FolderVisit> look(ImapConnection connection) {
        folders.beginRecount(mailbox.id());
        List<FolderVisit> visits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ServerFolder place : ImapFolders.list(connection)) {
            seen.add(place.name());
            FolderVisit visit = visitTo(connection, place);
            if (visit != null) {
                visits.add(visit);
            }
        }
        for (MailboxFolder known : folders.of(mailbox.id())) {
            if (!seen.contains(known.name()) && !GONE.equals(known.note()) && !known.isBrought()) {
                leave(known);
            }
        }
        visits.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        return new ArrayDeque<>(visits);
    }

    private static int rank(FolderVisit visit) {
        int role = visit.place().role().ordinal();
        return visit.stage() == Stage.NEWS ? role : role + FolderRole.values().length;
    }

    private @Nullable FolderVisit visitTo(ImapConnection connection, ServerFolder place) {
        String rule = FolderRules.excludedBy(mailbox.settings().folders(), place);
        MailboxFolder folder = folders.listed(mailbox.id(), place, rule);
        FolderStatus status = place.status() == null ? ImapFolders.status(connection, place) : place.status();
        boolean pulledBefore = folder.cursor().high() >= folder.cursor().low();
        if (rule != null && !pulledBefore) {
            if (status != null) {
                folders.save(folder.with(
                        FolderCursor.before(status.uidValidity(), Math.max(1, status.uidNext())),
                        FolderCount.allExcluded(status.messages())));
            }
            return null;
        }
        if (status != null && isUpToDate(folder, status)) {
            return null;
        }
        return new FolderVisit(place, folder, rule == null ? Stage.NEWS : Stage.HISTORY);
    }

    private static boolean isUpToDate(MailboxFolder folder, FolderStatus status) {
        FolderCount count = folder.count();
        return folder.cursor().isComplete()
                && folder.cursor().uidValidity() == status.uidValidity()
                && count.uidNext() == status.uidNext()
                && count.onServer() == status.messages()
                && count.unexplained() == 0;
    }

    private void leave(MailboxFolder gone) {
        MailboxFolder described = folders.describe(gone, gone.role(), gone.excludedBy(), GONE);
        folders.save(described.with(described.cursor(), FolderCount.NOTHING));
    }

    /// The inbox alone, when the server has announced mail there; null while it is not known or left out.
    @Nullable
    FolderVisit inbox() {
        for (MailboxFolder folder : folders.of(mailbox.id())) {
            if (folder.name().equals("INBOX") && folder.excludedBy() == null) {
                return new FolderVisit(ServerFolder.INBOX, folder, Stage.NEWS);
            }
        }
        return null;
    }
}
