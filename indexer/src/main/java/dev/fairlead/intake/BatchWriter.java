package dev.fairlead.intake;

import dev.fairlead.archive.Checkpoints;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes an understood batch: rows, quarantine and checkpoint in one transaction. Repeating a batch changes nothing.
@Component
class BatchWriter {

    static final String CHECKPOINT = "intake";

    private final Checkpoints checkpoints;
    private final MailWriter mails;
    private final Quarantine quarantine;
    private final TransactionTemplate transaction;

    BatchWriter(Checkpoints checkpoints, MailWriter mails, Quarantine quarantine, TransactionTemplate transaction) {
        this.checkpoints = checkpoints;
        this.mails = mails;
        this.quarantine = quarantine;
        this.transaction = transaction;
    }

    /// What the index must take in now.
    Written write(Batch batch, Contents contents) {
        Written written = transaction.execute(status -> {
            Written mailsWritten = mails.write(contents);
            contents.copies().forEach(copy -> quarantine(copy, copy.failures()));
            contents.understood().values().forEach(one -> quarantine(one.copy(), one.failures()));
            // A lost index is filled from the start of the log, which the rows have been through long ago.
            if (batch.checkpoint() > checkpoints.at(CHECKPOINT)) {
                checkpoints.advance(CHECKPOINT, batch.checkpoint());
            }
            return mailsWritten;
        });
        return written == null ? Written.NOTHING : written;
    }

    /// Puts aside a message that cannot even be read or stored.
    void refuse(long messageId, Stage stage, String subject, RuntimeException refusal) {
        Understood.Failure failure = new Understood.Failure(stage, Causes.inWords(refusal));
        transaction.executeWithoutResult(status -> quarantine(messageId, subject, failure));
    }

    private void quarantine(ParsedCopy copy, List<Understood.Failure> failures) {
        failures.forEach(failure -> quarantine(copy.messageId(), copy.message().subject(), failure));
    }

    private void quarantine(long messageId, String subject, Understood.Failure failure) {
        quarantine.add(new Quarantine.Entry(
                MailReplay.SOURCE,
                failure.stage().key(),
                "archived message %d, '%s'".formatted(messageId, subject),
                messageId,
                null,
                null,
                null,
                null,
                failure.cause()));
    }
}
