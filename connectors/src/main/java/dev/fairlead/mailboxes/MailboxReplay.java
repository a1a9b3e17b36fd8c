package dev.fairlead.mailboxes;

import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.intake.QuarantineReplay;
import org.apache.camel.CamelContext;
import org.springframework.stereotype.Component;

/// Fetches once more what a mail server would not give.
///
/// Out of quarantine the message is a hole in the folder's ledger, and holes are fetched.
@Component
class MailboxReplay implements QuarantineReplay {

    static final String SOURCE = "mailbox";

    private final Folders folders;
    private final CamelContext camel;

    MailboxReplay(Folders folders, CamelContext camel) {
        this.folders = folders;
        this.camel = camel;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public void replay(QuarantineItem item) {
        Long mailboxId = item.mailboxId();
        if (mailboxId != null) {
            folders.recount(mailboxId);
            MailboxRoutes.syncNow(camel, mailboxId);
        }
    }
}
