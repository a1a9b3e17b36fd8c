package dev.fairlead.mailboxes;

import java.util.List;

/// A mailbox with its ledger and how far the pull is.
public record MailboxStatus(Mailbox mailbox, Progress progress, List<FolderLedger> folders) {

    /// Messages accounted for, of those on the server in folders that are pulled.
    public record Progress(long done, long total) {}

    static MailboxStatus of(Mailbox mailbox, List<FolderLedger> folders) {
        long total = 0;
        long open = 0;
        for (FolderLedger folder : folders) {
            total += folder.onServer() - folder.excluded();
            open += folder.unexplained();
        }
        return new MailboxStatus(mailbox, new Progress(total - open, total), List.copyOf(folders));
    }
}
