package dev.fairlead.mailboxes;

import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes down that a mailbox failed or recovered, and tells of it in the same transaction. The cause in words stays
/// in the house: servers put names and addresses into it.
@Component
class MailboxNews {

    private final MailboxTable table;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    MailboxNews(MailboxTable table, Outbox outbox, TransactionTemplate transaction) {
        this.table = table;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void failed(Mailbox mailbox, Trouble trouble) {
        transaction.executeWithoutResult(status -> {
            table.writeTrouble(mailbox.id(), trouble);
            outbox.tell(event(EventType.MAILBOX_FAILED, mailbox)
                    .with("trouble", trouble.kind().name()));
        });
    }

    void recovered(Mailbox mailbox, Instant at) {
        transaction.executeWithoutResult(status -> {
            table.writeSuccess(mailbox.id(), at);
            outbox.tell(event(EventType.MAILBOX_RECOVERED, mailbox));
        });
    }

    private static Event event(EventType type, Mailbox mailbox) {
        return Event.of(type, "mailbox", mailbox.id())
                .with("address", mailbox.address())
                .with("owner", mailbox.settings().owner());
    }
}
