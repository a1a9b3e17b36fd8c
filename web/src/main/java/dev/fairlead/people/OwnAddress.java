package dev.fairlead.people;

import dev.fairlead.intake.MailboxDirectory;
import dev.fairlead.intake.MailboxDirectory.MailboxRef;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Where mail of Fairlead itself goes: only to a mailbox of the reader's own that Fairlead knows, so that
/// nothing leaves the house.
@Service
public class OwnAddress {

    private final ObjectProvider<MailboxDirectory> mailboxes;

    OwnAddress(ObjectProvider<MailboxDirectory> mailboxes) {
        this.mailboxes = mailboxes;
    }

    public Optional<String> of(User reader) {
        return mailboxes.stream()
                .flatMap(directory -> directory.ownedBy(Set.of(reader.username())).stream())
                .map(MailboxRef::address)
                .filter(address -> address.contains("@"))
                .sorted()
                .findFirst();
    }
}
