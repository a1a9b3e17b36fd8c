package dev.fairlead.feeds;

import dev.fairlead.archive.Archive;
import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Gives routes the files that are attached to mails of a sender, as events of archived mails come by.
///
/// Who is named as the sender is whoever the mail says; nothing proves it.
@Component("attachedFiles")
public class AttachedFiles {

    private static final String MAIL = "message/";

    private final Archive archive;
    private final MimeReader mime;

    AttachedFiles(Archive archive, MimeReader mime) {
        this.archive = archive;
        this.mime = mime;
    }

    /// @param record of an event: `message/12`
    /// @param sender address, or the domain as `@carrier.example`
    /// @param names a regular expression of whole file names, without regard to case: `.*[.]xlsx`
    /// @return the bytes of each; empty when the mail is from somebody else
    public List<byte[]> of(String record, String sender, String names) {
        if (!record.startsWith(MAIL)) {
            return List.of();
        }
        // A mail has the number of the first archived message that it was seen as.
        ParsedMessage message = mime.read(archive.read(Long.parseLong(record.substring(MAIL.length()))));
        Pattern wanted = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
        return isFrom(message, sender.strip().toLowerCase(Locale.ROOT))
                ? message.attachments().stream()
                        .filter(file -> wanted.matcher(file.fileName()).matches())
                        .map(Attachment::content)
                        .map(java.util.function.Supplier::get)
                        .toList()
                : List.of();
    }

    private static boolean isFrom(ParsedMessage message, String sender) {
        String from = message.from().address();
        return sender.startsWith("@") ? from.endsWith(sender) : from.equals(sender);
    }
}
