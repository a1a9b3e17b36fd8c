package dev.fairlead.mailboxes;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Arrival;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.mailboxes.PulledBatch.Refusal;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Archives what a mailbox's route brings: messages, quarantine and cursor in one transaction.
@Component("archiveBatch")
class ArchiveBatch implements Processor {

    private final Archive archive;
    private final Folders folders;
    private final Quarantine quarantine;
    private final TransactionTemplate transaction;

    ArchiveBatch(
            Archive archive, Folders folders, Quarantine quarantine, PlatformTransactionManager transactionManager) {
        this.archive = archive;
        this.folders = folders;
        this.quarantine = quarantine;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException {
        exchange.getMessage().setBody(store(exchange.getMessage().getMandatoryBody(PulledBatch.class)));
    }

    List<Arrival> store(PulledBatch batch) {
        Runnable rest = () -> {
            folders.write(batch.after());
            batch.refused().forEach(refusal -> quarantine(batch.after(), refusal));
        };
        if (batch.deliveries().isEmpty()) {
            transaction.executeWithoutResult(status -> rest.run());
            return List.of();
        }
        return archive.append(batch.deliveries(), rest);
    }

    private void quarantine(MailboxFolder folder, Refusal refusal) {
        long validity = folder.cursor().uidValidity();
        quarantine.add(new Quarantine.Entry(
                MailboxReplay.SOURCE,
                "fetch",
                "UID %d (UIDVALIDITY %d) in folder %d, %s"
                        .formatted(refusal.uid(), validity, folder.id(), folder.name()),
                null,
                folder.mailboxId(),
                folder.id(),
                validity,
                refusal.uid(),
                refusal.cause()));
    }
}
