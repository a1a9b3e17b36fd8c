package dev.fairlead.intake;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// What the pipeline must know of a mailbox. Asked by the indexer, answered by the connectors from memory.
public interface MailboxDirectory {

    /// @param owner user name of the rep whose mailbox it is
    record MailboxRef(long id, String address, String owner) {}

    /// The role of folders of chats; the last part of their names is the channel: `Chats/whatsapp`.
    String CHAT = "chat";

    /// @param role `inbox`, `sent`, `archive`, `drafts`, `junk`, `trash`, `other` or `chat`
    record FolderRef(long id, String name, String role) {}

    Optional<MailboxRef> mailbox(long mailboxId);

    Optional<FolderRef> folder(long folderId);

    /// The mailbox that has this address (lower case): tells our people from outsiders.
    Optional<MailboxRef> byAddress(String address);

    /// The mailboxes of these owners: decides what a rep or a manager may see, asked with every search.
    Collection<MailboxRef> ownedBy(Set<String> owners);
}
