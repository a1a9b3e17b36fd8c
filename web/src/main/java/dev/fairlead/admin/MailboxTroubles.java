package dev.fairlead.admin;

import dev.fairlead.frame.StatusSource;
import dev.fairlead.mailboxes.Mailbox;
import dev.fairlead.mailboxes.MailboxState;
import dev.fairlead.mailboxes.Mailboxes;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says in the top bar when mailboxes cannot be pulled.
@Component
class MailboxTroubles implements StatusSource {

    private final Mailboxes mailboxes;

    MailboxTroubles(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public List<Status> statuses() {
        List<Mailbox> failed = mailboxes.all().stream()
                .filter(mailbox -> mailbox.state() == MailboxState.FAILED)
                .toList();
        if (failed.isEmpty()) {
            return List.of();
        }
        String href = failed.size() == 1 ? "/mailboxes/" + failed.getFirst().id() : "/mailboxes";
        return List.of(new Status(Level.WARNING, "status.mailboxes.failed", List.of(failed.size()), href));
    }
}
