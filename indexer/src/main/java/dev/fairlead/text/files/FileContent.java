package dev.fairlead.text.files;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read out of a file.
///
/// @param text rows of tables are lines with a tab between the cells
/// @param html the body as markup, of a mail that has one
/// @param mail who wrote it, when the file is a mail (`.msg`, `winmail.dat`); null otherwise
/// @param files what is attached to that mail
/// @param cause the end of a sentence that starts with the file's name, when not all of it was read; empty otherwise
/// @param cpuNanos processor time that the reading process took
public record FileContent(
        String text, String html, @Nullable Mail mail, List<PackedFile> files, String cause, long cpuNanos) {

    /// The head of a mail kept in a file; what is unknown is empty.
    public record Mail(
            String sender,
            String address,
            String recipients,
            @Nullable Instant sentAt,
            String subject) {}

    /// A file inside a file.
    public record PackedFile(String name, byte[] content) {}

    static FileContent ofText(String text, String cause) {
        return new FileContent(text, "", null, List.of(), cause, 0);
    }

    static FileContent unread(String cause) {
        return ofText("", "not read: " + cause);
    }

    FileContent withCpu(long nanos) {
        return new FileContent(text, html, mail, files, cause, nanos);
    }
}
