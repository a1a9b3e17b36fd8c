package dev.fairlead.mailboxes;

import dev.fairlead.mailboxes.ServerFolder.FolderStatus;
import dev.fairlead.rounds.Pauses;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits on a connection of its own for the server to announce mail in the inbox (IDLE, RFC 2177).
///
/// One thread each, which sleeps nearly always; a virtual one would hold up all others while it loads a class. A broken
/// wait costs nothing but time: the regular look finds the mail too, and the wait is taken up again after a pause.
final class InboxWatch {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);

    private final PullSettings settings;
    private final ImapSessions sessions;
    private final MailServer server;
    private final Supplier<MailboxPassword> password;
    private final Runnable news;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;
    private volatile @Nullable ImapLine line;

    InboxWatch(
            PullSettings settings,
            ImapSessions sessions,
            MailServer server,
            Supplier<MailboxPassword> password,
            Runnable news) {
        this.settings = settings;
        this.sessions = sessions;
        this.server = server;
        this.password = password;
        this.news = news;
    }

    /// Called after each successful look; starts once.
    synchronized void startIfOffered(boolean offered) {
        if (offered && thread == null && stopped.getCount() > 0) {
            thread = Thread.ofPlatform()
                    .daemon()
                    .name("mailbox-idle-" + server.username())
                    .start(this::watch);
        }
    }

    synchronized void stop() {
        stopped.countDown();
        ImapLine open = line;
        if (open != null) {
            open.cut();
        }
    }

    private void watch() {
        int failures = 0;
        while (stopped.getCount() > 0) {
            try {
                idle();
                failures = 0;
            } catch (MailServerTrouble trouble) {
                if (stopped.getCount() > 0) {
                    LOG.debug("Waiting for news broke off: {}", trouble.getMessage());
                    pause(settings.pauseAfter(trouble.trouble(), ++failures));
                }
            }
        }
    }

    private void pause(Duration pause) {
        try {
            stopped.await(Pauses.spread(pause).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    /// Returns when the server ended the wait in good order.
    private void idle() {
        ImapLine fresh = new ImapLine();
        line = fresh;
        if (stopped.getCount() == 0) {
            fresh.cut();
        }
        try (ImapConnection connection = sessions.signedInForIdle(server, password.get(), fresh)) {
            FolderStatus opened = ImapMessages.examine(connection, ServerFolder.INBOX);
            LOG.debug("Waiting for news of {} messages", opened.messages());
            // Between the last look and this moment mail may have come that nobody will announce.
            news.run();
            while (stopped.getCount() > 0) {
                idleOnce(connection);
            }
        }
    }

    /// One IDLE command; ended by us after the renewal time, which also finds out whether the line is dead.
    private void idleOnce(ImapConnection connection) {
        ImapWire wire = connection.wire();
        wire.allow(ImapWire.ORDINARY);
        ScheduledFuture<?> renewal = null;
        try {
            wire.idleStart();
            renewal = sessions.clock()
                    .schedule(
                            () -> Thread.ofPlatform().daemon().start(wire::idleAbort),
                            settings.idleRenewal().toMillis(),
                            TimeUnit.MILLISECONDS);
            boolean waiting = true;
            while (waiting) {
                Response response = wire.readIdleResponse();
                if (response == null) {
                    return;
                }
                if (response instanceof IMAPResponse untagged && untagged.keyEquals("EXISTS")) {
                    news.run();
                }
                waiting = wire.processIdleResponse(response);
            }
        } catch (ProtocolException e) {
            Response answer = e.getResponse();
            throw answer == null ? connection.garbled("IDLE", e) : connection.lost(answer);
        } catch (RuntimeException e) {
            // Too much, or bytes that run Angus' parser over the end.
            throw connection.garbled("IDLE", e);
        } finally {
            if (renewal != null) {
                renewal.cancel(false);
            }
        }
    }
}
