package dev.fairlead.intake;

import dev.fairlead.archive.Archive;
import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.TextReader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Opens a mail from the archive, for a page or an export.
@Component
public class MailReader {

    private final Mails mails;
    private final Archive archive;
    private final MimeReader mime;
    private final TextReader text;

    MailReader(Mails mails, Archive archive, MimeReader mime, TextReader text) {
        this.mails = mails;
        this.archive = archive;
        this.mime = mime;
        this.text = text;
    }

    /// Bytes, headers, parts and text; empty when there is no such mail.
    public Optional<OpenedMail> open(long mailId) {
        return mails.find(mailId).map(mail -> {
            byte[] raw = archive.read(mail.id());
            ParsedMessage message = mime.read(raw);
            return new OpenedMail(mail, raw, message, text.read(message.withAttachments(List.of())));
        });
    }

    /// The bytes alone, as the mail server sent them; nothing of them is read. Empty when there is no such mail.
    public Optional<byte[]> raw(long mailId) {
        return mails.find(mailId).map(mail -> archive.read(mail.id()));
    }

    /// What one attached file says, or why it could not be read.
    public MessageText fileText(ParsedMessage message, Attachment file) {
        return text.read(message.withAttachments(List.of(file)));
    }
}
