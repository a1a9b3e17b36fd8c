package dev.fairlead.mailcenter;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailCopy;
import dev.fairlead.intake.MailboxDirectory;
import dev.fairlead.intake.MailboxDirectory.FolderRef;
import dev.fairlead.intake.MailboxDirectory.MailboxRef;
import dev.fairlead.intake.Mails;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.search.Access;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where copies of a mail lie, as far as the person who is asking may know.
@Component
class MailPlaces {

    /// @param role `inbox`, `sent`, `archive`, `drafts`, `junk`, `trash` or `other`
    record Place(String mailbox, String owner, String folder, String role) {}

    private final Mails mails;
    private final MailboxDirectory directory;
    private final CurrentUser currentUser;

    MailPlaces(Mails mails, MailboxDirectory directory, CurrentUser currentUser) {
        this.mails = mails;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    List<Place> of(Mail mail) {
        Access access = currentUser.access();
        return mails.copies(mail.id()).stream()
                .filter(copy -> access.everything() || access.mailboxes().contains(copy.mailboxId()))
                .flatMap(this::place)
                .distinct()
                .toList();
    }

    private Stream<Place> place(MailCopy copy) {
        FolderRef folder = directory.folder(copy.folderId()).orElse(new FolderRef(copy.folderId(), "", "other"));
        return directory.mailbox(copy.mailboxId()).stream().map(mailbox -> place(mailbox, folder));
    }

    private static Place place(MailboxRef mailbox, FolderRef folder) {
        return new Place(mailbox.address(), mailbox.owner(), folder.name(), folder.role());
    }
}
