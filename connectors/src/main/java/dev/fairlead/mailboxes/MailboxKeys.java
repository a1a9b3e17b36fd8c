package dev.fairlead.mailboxes;

import dev.fairlead.secrets.SecretBox;
import org.springframework.stereotype.Component;

/// Takes the stored passwords out of their box when a server asks for them.
@Component
class MailboxKeys {

    private final KnownMailboxes known;
    private final SecretBox box;

    MailboxKeys(KnownMailboxes known, SecretBox box) {
        this.known = known;
        this.box = box;
    }

    /// @throws MailServerTrouble when there is none, or none that the key opens
    MailboxPassword passwordOf(long mailboxId, MailServer server) {
        String sealed = known.secret(mailboxId);
        if (sealed == null) {
            throw MailServerTrouble.noPassword(server, null);
        }
        try {
            return MailboxPassword.of(box.open(sealed));
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw MailServerTrouble.noPassword(server, e);
        }
    }
}
