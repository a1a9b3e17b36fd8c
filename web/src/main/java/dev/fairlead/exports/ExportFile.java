package dev.fairlead.exports;

import dev.fairlead.intake.Mail;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// A file that is being written. What it holds is complete once it is closed.
interface ExportFile extends Closeable {

    /// A mail and the mailboxes in which its reader may know it to lie.
    record Item(Mail mail, List<String> mailboxes) {}

    void add(List<Item> items) throws IOException;

    /// Mails that could not be written.
    default long leftOut() {
        return 0;
    }
}
