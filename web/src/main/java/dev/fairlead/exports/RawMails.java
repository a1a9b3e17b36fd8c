package dev.fairlead.exports;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.DamagedMessage;
import dev.fairlead.archive.UnknownMessage;
import dev.fairlead.intake.Mail;
import java.util.Optional;

/// The bytes of mails as their servers sent them; a damaged one is counted and passed over.
final class RawMails {

    private final Archive archive;
    private long leftOut;

    RawMails(Archive archive) {
        this.archive = archive;
    }

    Optional<byte[]> of(Mail mail) {
        try {
            return Optional.of(archive.read(mail.id()));
        } catch (DamagedMessage | UnknownMessage e) {
            leftOut++;
            return Optional.empty();
        }
    }

    long leftOut() {
        return leftOut;
    }
}
