package dev.fairlead.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lisa's mailbox and Tom's.
final class TwoMailboxes implements MailboxDirectory {

    private static final MailboxRef LISA = new MailboxRef(1, "lisa@firm.example", "lisa");
    private static final MailboxRef TOM = new MailboxRef(2, "tom@firm.example", "tom");

    @Override
    public Optional<MailboxRef> mailbox(long id) {
        return List.of(LISA, TOM).stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<FolderRef> folder(long id) {
        return Optional.of(new FolderRef(
                id,
                id == IntakeOfTwoMailboxes.LISAS_SENT ? "Sent" : "INBOX",
                id == IntakeOfTwoMailboxes.LISAS_SENT ? "sent" : "inbox"));
    }

    @Override
    public Optional<MailboxRef> byAddress(String address) {
        return List.of(LISA, TOM).stream()
                .filter(one -> one.address().equals(address))
                .findFirst();
    }

    @Override
    public Collection<MailboxRef> ownedBy(Set<String> owners) {
        return List.of(LISA, TOM).stream()
                .filter(one -> owners.contains(one.owner()))
                .toList();
    }
}
