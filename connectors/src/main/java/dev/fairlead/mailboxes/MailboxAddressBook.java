package dev.fairlead.mailboxes;

import dev.fairlead.intake.MailboxDirectory;
import dev.fairlead.mailboxes.MailboxTable.Row;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Tells the pipeline whose mailbox is whose, from memory; removed ones too, for their mail is still there.
@Component
class MailboxAddressBook implements MailboxDirectory {

    private final KnownMailboxes known;
    private final Folders folders;

    MailboxAddressBook(KnownMailboxes known, Folders folders) {
        this.known = known;
        this.folders = folders;
    }

    @Override
    public Optional<MailboxRef> mailbox(long mailboxId) {
        return known.row(mailboxId).map(MailboxAddressBook::ref);
    }

    @Override
    public Optional<FolderRef> folder(long folderId) {
        return folders.find(folderId).map(folder -> new FolderRef(folder.id(), folder.name(), folder.role()));
    }

    @Override
    public Optional<MailboxRef> byAddress(String address) {
        return known.byAddress(address.toLowerCase(Locale.ROOT)).map(MailboxAddressBook::ref);
    }

    @Override
    public Collection<MailboxRef> ownedBy(Set<String> owners) {
        return known.rows().stream()
                .filter(row -> owners.contains(row.mailbox().owner()))
                .sorted(Comparator.comparing(row -> row.mailbox().id()))
                .map(MailboxAddressBook::ref)
                .toList();
    }

    private static MailboxRef ref(Row row) {
        return new MailboxRef(
                row.mailbox().id(), row.mailbox().address(), row.mailbox().owner());
    }
}
