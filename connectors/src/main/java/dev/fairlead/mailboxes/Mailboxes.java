package dev.fairlead.mailboxes;

import dev.fairlead.secrets.SecretBox;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// The mailboxes that Fairlead pulls: connect them, look at them, stop them.
///
/// Every change is in the database when the method returns, and the mailbox's route follows at once.
@Service
public class Mailboxes {

    private final KnownMailboxes known;
    private final Folders folders;
    private final SecretBox secrets;
    private final CamelContext camel;

    Mailboxes(KnownMailboxes known, Folders folders, SecretBox secrets, CamelContext camel) {
        this.known = known;
        this.folders = folders;
        this.secrets = secrets;
        this.camel = camel;
    }

    @EventListener(ApplicationReadyEvent.class)
    void startAll() {
        for (Mailbox mailbox : known.all()) {
            if (mailbox.state() != MailboxState.PAUSED) {
                MailboxRoutes.start(camel, mailbox.id());
            }
        }
    }

    /// Starts to pull a mailbox. One that was removed goes on where it stopped.
    ///
    /// @throws BadMailboxSettings when the address is connected already
    public Mailbox connect(MailboxSettings settings, MailboxPassword password) {
        synchronized (known) {
            Mailbox mailbox = known.add(settings, secrets.close(password.reveal()));
            folders.recount(mailbox.id());
            MailboxRoutes.start(camel, mailbox.id());
            return mailbox;
        }
    }

    /// By address.
    public List<Mailbox> all() {
        return known.all();
    }

    public Optional<Mailbox> find(long id) {
        return known.find(id);
    }

    /// @throws UnknownMailbox when there is none
    public MailboxStatus status(long id) {
        Mailbox mailbox = known.get(id);
        List<FolderLedger> ledger =
                folders.of(id).stream().map(MailboxFolder::ledger).toList();
        return MailboxStatus.of(mailbox, ledger);
    }

    /// @param password null leaves it as it is
    public Mailbox update(long id, MailboxSettings settings, @Nullable MailboxPassword password) {
        synchronized (known) {
            Mailbox before = known.get(id);
            String secret =
                    password == null ? Objects.requireNonNull(known.secret(id)) : secrets.close(password.reveal());
            MailboxRoutes.stop(camel, id);
            try {
                known.write(id, settings, secret);
                folders.recount(id);
            } finally {
                if (before.state() != MailboxState.PAUSED) {
                    MailboxRoutes.start(camel, id);
                }
            }
            return known.get(id);
        }
    }

    /// Stops pulling until it is resumed.
    public Mailbox pause(long id) {
        synchronized (known) {
            known.get(id);
            Mailbox paused = known.pause(id, true);
            MailboxRoutes.stop(camel, id);
            return paused;
        }
    }

    public Mailbox resume(long id) {
        synchronized (known) {
            Mailbox mailbox = known.get(id);
            if (mailbox.state() == MailboxState.PAUSED) {
                mailbox = known.pause(id, false);
            }
            MailboxRoutes.start(camel, id);
            return mailbox;
        }
    }

    /// Looks at every folder now instead of at the next turn; nothing happens while it is paused.
    public Mailbox syncNow(long id) {
        Mailbox mailbox = known.get(id);
        MailboxRoutes.syncNow(camel, id);
        return mailbox;
    }

    /// Stops pulling for good and forgets the password; the mail stays in the archive.
    public void remove(long id) {
        synchronized (known) {
            known.get(id);
            known.remove(id);
            MailboxRoutes.stop(camel, id);
        }
    }
}
