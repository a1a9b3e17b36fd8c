package dev.fairlead.mailboxes;

import dev.fairlead.archive.Archive;
import dev.fairlead.intake.Quarantine;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.springframework.stereotype.Component;

/// The `mailbox:` component of Camel: pulls mail without changing anything on the server.
@Component("mailbox-component")
class MailboxComponent extends DefaultComponent {

    private final Parts parts;

    MailboxComponent(Parts parts) {
        this.parts = parts;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        return new MailboxEndpoint(uri, this, Long.parseLong(remaining), parts);
    }

    /// What every endpoint needs of the application.
    @Component("mailboxParts")
    record Parts(
            PullSettings settings,
            KnownMailboxes known,
            Folders folders,
            Archive archive,
            Quarantine quarantine,
            MailboxKeys keys,
            ImapSessions sessions,
            PullTurns turns,
            PullErrors errors,
            PullMeters meters,
            LargeMessages large) {

        MailboxPull pullOf(Mailbox mailbox) {
            PullParts pullParts = new PullParts(settings, folders, archive, quarantine, meters, large.pass());
            return new MailboxPull(
                    pullParts,
                    mailbox,
                    () -> keys.passwordOf(mailbox.id(), mailbox.settings().server()),
                    sessions);
        }

        InboxWatch watchOf(Mailbox mailbox, Runnable news) {
            return new InboxWatch(
                    settings,
                    sessions,
                    mailbox.settings().server(),
                    () -> keys.passwordOf(mailbox.id(), mailbox.settings().server()),
                    news);
        }
    }
}
