package dev.fairlead.mailboxes;

import java.util.Properties;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Opens connections to mail servers; one clock watches over the writes of all of them.
@Component
class ImapSessions implements DisposableBean {

    private final PullSettings settings;
    private final ScheduledThreadPoolExecutor clock;

    ImapSessions(PullSettings settings) {
        this.settings = settings;
        this.clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("mailbox-clock").daemon().factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    /// For a person who waits for the outcome: nobody signed in yet, and a server that says nothing is given up
    /// soon.
    ImapConnection connect(MailServer server, ImapLine line) {
        Properties limits = ImapLine.limits(settings.connectTimeout(), settings.connectTimeout(), clock);
        return ImapConnection.open(server, limits, line);
    }

    ImapConnection signedIn(MailServer server, MailboxPassword password, ImapLine line) {
        Properties limits = ImapLine.limits(settings.connectTimeout(), settings.answerTimeout(), clock);
        return signedIn(ImapConnection.open(server, limits, line), password);
    }

    /// For waiting: a read may take until the wait is renewed, and an answer longer.
    ImapConnection signedInForIdle(MailServer server, MailboxPassword password, ImapLine line) {
        Properties limits = ImapLine.limits(
                settings.connectTimeout(), settings.idleRenewal().plus(settings.answerTimeout()), clock);
        return signedIn(ImapConnection.open(server, limits, line), password);
    }

    private static ImapConnection signedIn(ImapConnection connection, MailboxPassword password) {
        try {
            connection.signIn(password);
            return connection;
        } catch (RuntimeException e) {
            connection.cut();
            throw e;
        }
    }

    ScheduledThreadPoolExecutor clock() {
        return clock;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
