package dev.fairlead.mailboxes;

import dev.fairlead.mailboxes.FolderVisit.Stage;
import dev.fairlead.mailboxes.ServerFolder.FolderStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One visit to one folder: new mail, then, in a visit of its own, history backwards and the ledger.
///
/// Gives a batch at a time; each must be archived, and told to [#archived], before the next is asked for.
final class FolderPull {

    private final PullParts parts;
    private final ImapConnection connection;
    private final ServerFolder place;
    private final @Nullable LocalDate since;
    private final Strikes strikes;

    private final boolean forNews;
    private MailboxFolder folder;
    private final FolderStatus status;
    private Stage stage;
    private @Nullable FetchPlan plan;
    private boolean refetched;

    /// Opens the folder and starts at the given stage.
    FolderPull(
            PullParts parts, ImapConnection connection, FolderVisit visit, @Nullable LocalDate since, Strikes strikes) {
        this.parts = parts;
        this.connection = connection;
        this.place = visit.place();
        this.since = since;
        this.strikes = strikes;
        this.stage = visit.stage();
        this.forNews = visit.stage() == Stage.NEWS;
        this.status = withUidNext(ImapMessages.examine(connection, place));
        this.folder = underValidity(parts.folders().current(visit.folder()));
    }

    /// RFC 3501 wants UIDNEXT with EXAMINE; a server without it is asked for its last message.
    private FolderStatus withUidNext(FolderStatus told) {
        if (told.uidNext() > 0) {
            return told;
        }
        long[] all = ImapMessages.uids(connection, 1, FolderAudit.LAST_UID, null);
        return new FolderStatus(told.uidValidity(), all.length == 0 ? 1 : all[all.length - 1] + 1, told.messages());
    }

    /// With another UIDVALIDITY all UIDs are void; the archive knows the messages by their hash.
    private MailboxFolder underValidity(MailboxFolder known) {
        if (known.cursor().uidValidity() == status.uidValidity()
                && known.cursor().high() < status.uidNext()) {
            return known;
        }
        return parts.folders()
                .save(known.with(
                        FolderCursor.before(status.uidValidity(), status.uidNext()),
                        FolderCount.untouched(status.messages())));
    }

    /// @return null when the visit is over
    @Nullable
    PulledBatch next() {
        while (stage != Stage.DONE) {
            FetchPlan open = plan == null ? begin() : plan;
            plan = open;
            if (!open.isEmpty()) {
                return fetch(open);
            }
            end();
        }
        return null;
    }

    private FetchPlan begin() {
        FolderCursor cursor = folder.cursor();
        return switch (stage) {
            case NEWS ->
                cursor.high() < cursor.low()
                        ? FetchPlan.newestFirst(uids(1, status.uidNext() - 1))
                        : FetchPlan.oldestFirst(uids(cursor.high() + 1, status.uidNext() - 1));
            case HISTORY -> FetchPlan.newestFirst(uids(1, cursor.low() - 1));
            default -> FetchPlan.newestFirst(audit());
        };
    }

    private long[] uids(long first, long last) {
        return first > last || folder.excludedBy() != null
                ? new long[0]
                : ImapMessages.uids(connection, first, last, since);
    }

    private long[] audit() {
        FolderAudit.Finding finding = new FolderAudit(parts, since).of(connection, folder, status);
        folder = parts.folders().save(folder.with(folder.cursor(), finding.count()));
        return finding.holes();
    }

    private PulledBatch fetch(FetchPlan open) {
        BatchFetch fetch = new BatchFetch(parts, connection, folder, strikes);
        FetchPlan.Batch batch = open.next(
                connection, fetch.mostMessages(), parts.settings().batchBytes().toBytes());
        BatchFetch.Result result = fetch.fetch(batch);
        return new PulledBatch(folder.with(after(batch), folder.count()), result.deliveries(), result.refused());
    }

    private FolderCursor after(FetchPlan.Batch batch) {
        FolderCursor cursor = folder.cursor();
        return switch (stage) {
            case NEWS ->
                cursor.high() < cursor.low()
                        ? new FolderCursor(cursor.uidValidity(), bottom(batch), status.uidNext() - 1)
                        : cursor.up(batch.highest());
            case HISTORY -> cursor.down(bottom(batch));
            default -> cursor;
        };
    }

    private static long bottom(FetchPlan.Batch batch) {
        return batch.last() ? 1 : batch.lowest();
    }

    /// The batch is archived.
    void archived(MailboxFolder now) {
        folder = now;
        refetched = stage == Stage.HOLES;
        if (stage == Stage.NEWS && now.cursor().low() > 1 && plan != null && !plan.isEmpty() && isFirstBatch()) {
            // Today's mail of every folder comes before anybody's history.
            plan = null;
            stage = Stage.DONE;
        }
    }

    private boolean isFirstBatch() {
        return folder.cursor().high() == status.uidNext() - 1;
    }

    private void end() {
        plan = null;
        FolderCursor cursor = folder.cursor();
        switch (stage) {
            case NEWS -> {
                save(cursor.up(status.uidNext() - 1));
                stage = Stage.DONE;
            }
            case HISTORY -> {
                save(folder.excludedBy() == null ? cursor.down(1) : cursor);
                stage = Stage.HOLES;
            }
            default -> {
                if (refetched) {
                    // What is still open now could be neither had nor refused; the next visit tries again.
                    audit();
                }
                stage = Stage.DONE;
            }
        }
    }

    private void save(FolderCursor cursor) {
        folder = parts.folders().save(folder.with(cursor, folder.count()));
    }

    /// Whether, after the news, only a visit to the history can tell that the ledger adds up.
    boolean needsHistory() {
        if (!forNews) {
            return false;
        }
        FolderCount count = folder.count();
        if (folder.cursor().isComplete()
                && count.uidNext() > 0
                && count.unexplained() == 0
                && count.onServer() == status.messages()) {
            folder = parts.folders().save(folder.with(folder.cursor(), count.at(status.uidNext())));
            return false;
        }
        return true;
    }

    MailboxFolder folder() {
        return folder;
    }

    /// What is left of this visit, to be made later.
    FolderVisit rest() {
        return new FolderVisit(place, folder, stage);
    }

    /// The visit that brings what was before the news.
    FolderVisit toHistory() {
        return new FolderVisit(place, folder, Stage.HISTORY);
    }
}
