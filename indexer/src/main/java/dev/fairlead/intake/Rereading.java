package dev.fairlead.intake;

import dev.fairlead.archive.Archive;
import org.springframework.stereotype.Component;

/// Reads a mail as it would be understood today; nothing is kept.
@Component
public class Rereading {

    private final Archive archive;
    private final Understanding understanding;

    Rereading(Archive archive, Understanding understanding) {
        this.archive = archive;
        this.understanding = understanding;
    }

    /// With the prices that are seen in it now; its links stay, as relatives and people have their word in them.
    public Mail of(Mail mail) {
        Understood now = understanding.understand(mail.id(), archive.read(mail.id()), mail.sentAt());
        return mail.withRates(now.recognition().prices());
    }
}
