package dev.fairlead;

import static org.awaitility.Awaitility.await;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Checkpoints;
import dev.fairlead.archive.Delivery;
import dev.fairlead.intake.Intake;
import dev.fairlead.intake.Mails;
import dev.fairlead.mailboxes.FolderChoice;
import dev.fairlead.mailboxes.MailServer;
import dev.fairlead.mailboxes.MailboxPassword;
import dev.fairlead.mailboxes.MailboxSettings;
import dev.fairlead.mailboxes.Mailboxes;
import dev.fairlead.mailboxes.Security;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.core.ConditionFactory;
import org.springframework.context.ApplicationContext;

/// Puts letters into the archive as if they had been pulled from a rep's mailbox; from there on all is as in
/// production.
public final class MailRoom {

    private static final AtomicLong UIDS = new AtomicLong();
    // Far from the folders of mailboxes that tests really pull.
    private static final long FOLDERS = 1_000_000;

    private final Archive archive;
    private final Mailboxes mailboxes;
    private final Intake intake;
    private final Mails mails;
    private final Checkpoints checkpoints;

    public MailRoom(ApplicationContext application) {
        archive = application.getBean(Archive.class);
        mailboxes = application.getBean(Mailboxes.class);
        intake = application.getBean(Intake.class);
        mails = application.getBean(Mails.class);
        checkpoints = application.getBean(Checkpoints.class);
    }

    /// A mailbox of this rep, paused at once, as there is no mail server behind it.
    public long open(String owner, String address) {
        var server = new MailServer("127.0.0.1", 1, Security.NONE, owner);
        long id = mailboxes
                .connect(
                        new MailboxSettings(owner, address, server, FolderChoice.DEFAULT, null),
                        MailboxPassword.of("not-needed"))
                .id();
        mailboxes.pause(id);
        return id;
    }

    public void deliver(long mailbox, Letter... letters) {
        for (Letter letter : letters) {
            archive.append(List.of(delivery(mailbox, letter.sentAt(), letter.raw())), () -> {});
        }
    }

    /// Messages as they are, all at once.
    public void deliver(long mailbox, List<byte[]> messages) {
        Instant now = Instant.now();
        archive.append(messages.stream().map(raw -> delivery(mailbox, now, raw)).toList(), () -> {});
    }

    private static Delivery delivery(long mailbox, Instant received, byte[] raw) {
        return new Delivery(mailbox, FOLDERS + mailbox, 1, UIDS.incrementAndGet(), received, "", raw);
    }

    /// Waits until these stages have taken in every mail that was delivered.
    public void awaitStages(String... stages) {
        // In this order: it works until what it has taken in is found.
        patiently()
                .until(() -> intake.status().missing() == 0
                        && intake.status().state().equals("IDLE"));
        for (String stage : stages) {
            patiently().until(() -> mails.changedAfter(checkpoints.at(stage), 1).isEmpty());
        }
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
    }
}
