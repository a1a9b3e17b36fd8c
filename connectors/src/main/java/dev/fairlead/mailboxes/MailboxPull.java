package dev.fairlead.mailboxes;

import dev.fairlead.archive.Arrival;
import dev.fairlead.lines.OneLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Pulls one mailbox, a batch at a time: first what is new in every folder, then history.
///
/// For one thread at a time, but for the announcements and [#cut()]. After a failure [#breakOff()] makes the next
/// call begin with a new connection.
final class MailboxPull {

    private final PullParts parts;
    private final Mailbox mailbox;
    private final PullAgenda agenda;
    private final ImapSessions sessions;
    private final Supplier<MailboxPassword> password;
    private final Strikes strikes = new Strikes();

    private final AtomicBoolean inboxNews = new AtomicBoolean();
    private final AtomicBoolean lookAgain = new AtomicBoolean(true);
    private volatile boolean stopped;
    private volatile @Nullable ImapLine line;

    private @Nullable ImapConnection connection;
    private Deque<FolderVisit> visits = new ArrayDeque<>();
    private @Nullable FolderPull open;
    private Instant lookedAt = Instant.EPOCH;

    MailboxPull(PullParts parts, Mailbox mailbox, Supplier<MailboxPassword> password, ImapSessions sessions) {
        this.parts = parts;
        this.mailbox = mailbox;
        this.agenda = new PullAgenda(parts.folders(), mailbox);
        this.sessions = sessions;
        this.password = password;
    }

    void announceInboxNews() {
        inboxNews.set(true);
    }

    void announceLook() {
        lookAgain.set(true);
    }

    /// @return null when everything is up to date
    @Nullable
    PulledBatch next() {
        parts.large().leave();
        ImapConnection live = connected();
        if (lookAgain.getAndSet(false) || untilNextLook().isNegative()) {
            open = null;
            visits = agenda.look(live);
            lookedAt = Instant.now();
        }
        if (inboxNews.getAndSet(false)) {
            visitInboxFirst();
        }
        return nextOf(live);
    }

    private void visitInboxFirst() {
        FolderPull interrupted = open;
        if (interrupted != null) {
            visits.addFirst(interrupted.rest());
            open = null;
        }
        FolderVisit inbox = agenda.inbox();
        if (inbox != null) {
            visits.addFirst(inbox);
        }
    }

    private @Nullable PulledBatch nextOf(ImapConnection live) {
        while (open != null || !visits.isEmpty()) {
            FolderPull pull = open == null ? opened(live, visits.remove()) : open;
            open = pull;
            PulledBatch batch = pull == null ? null : nextOf(pull);
            if (batch != null) {
                return batch;
            }
            open = null;
        }
        return null;
    }

    private @Nullable FolderPull opened(ImapConnection live, FolderVisit visit) {
        try {
            return new FolderPull(parts, live, visit, mailbox.settings().since(), strikes);
        } catch (MailServerTrouble trouble) {
            passOver(visit.folder(), trouble);
            return null;
        }
    }

    private @Nullable PulledBatch nextOf(FolderPull pull) {
        try {
            PulledBatch batch = pull.next();
            if (batch == null && pull.needsHistory()) {
                visits.addLast(pull.toHistory());
            }
            return batch;
        } catch (MailServerTrouble trouble) {
            passOver(pull.folder(), trouble);
            return null;
        }
    }

    /// What the server refuses for one folder concerns no other folder; anything else breaks the pull off.
    private void passOver(MailboxFolder folder, MailServerTrouble trouble) {
        if (trouble.trouble().kind() != Trouble.Kind.SERVER_REFUSED) {
            throw trouble;
        }
        MailboxFolder current = parts.folders().current(folder);
        parts.folders()
                .describe(
                        current,
                        current.role(),
                        current.excludedBy(),
                        OneLine.of(trouble.trouble().cause(), 900));
    }

    /// The batch is committed.
    void archived(PulledBatch batch, List<Arrival> arrivals) {
        long duplicates = arrivals.stream().filter(Arrival::duplicate).count();
        MailboxFolder after = batch.after();
        MailboxFolder counted = after.with(
                after.cursor(),
                after.count()
                        .plus(
                                arrivals.size() - duplicates,
                                duplicates,
                                batch.refused().size()));
        parts.folders().remembered(counted);
        parts.meters().archived(batch.deliveries());
        if (open != null) {
            open.archived(counted);
        }
    }

    /// How long until all folders are due again; negative when they are.
    Duration untilNextLook() {
        return Duration.between(Instant.now(), lookedAt.plus(parts.settings().pollInterval()));
    }

    boolean hasNews() {
        return lookAgain.get() || inboxNews.get();
    }

    boolean canIdle() {
        return connection != null && connection.can("IDLE") && agenda.inbox() != null;
    }

    private ImapConnection connected() {
        ImapConnection live = connection;
        if (live == null) {
            ImapLine fresh = new ImapLine();
            line = fresh;
            if (stopped) {
                fresh.cut();
            }
            live = sessions.signedIn(mailbox.settings().server(), password.get(), fresh);
            connection = live;
            strikes.reconnected();
            lookAgain.set(true);
        }
        return live;
    }

    /// Ends the connection; the next call begins anew.
    void breakOff() {
        parts.large().leave();
        open = null;
        visits = new ArrayDeque<>();
        ImapConnection live = connection;
        connection = null;
        if (live != null) {
            live.cut();
        }
    }

    /// Breaks off whatever is under way, for good; from any thread.
    void cut() {
        stopped = true;
        ImapLine current = line;
        if (current != null) {
            current.cut();
        }
    }
}
