package dev.fairlead.text;

import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// All readable text of a message: body in zones, file names, text of attached files.
///
/// Never fails: a file that cannot be read is named in [MessageText#unread()]. Any number of threads may use
/// it. It keeps processes that read files; closing it ends them.
@Component
public class TextReader implements AutoCloseable {

    private final FileReader files;

    @Autowired
    public TextReader(MimeReader mimeReader, TextSettings settings) {
        this.files = new FileReader(mimeReader, settings);
    }

    /// With the default limits.
    public TextReader(MimeReader mimeReader) {
        this(mimeReader, TextSettings.defaults());
    }

    /// Reads attachments too, which may take as long as the limits allow.
    public MessageText read(ParsedMessage message) {
        List<Passage> passages = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        if (!message.subject().isEmpty()) {
            passages.add(new Passage(ZoneKind.SUBJECT, 0, 0, message.subject()));
        }
        MessageFiles opened = new MessageFiles(files, message.attachments());
        String chosen = BodyChoice.of(message, unread);
        String body = chosen.isBlank() ? opened.winmailBody() : chosen;
        passages.addAll(Zones.of(body, new OuterDate(message.sentAt(), message.sentZone())));
        for (Attachment attachment : message.attachments()) {
            passages.add(new Passage(ZoneKind.FILE_NAME, attachment.index(), 0, attachment.fileName()));
        }
        opened.read();
        passages.addAll(opened.passages());
        unread.addAll(opened.unread());
        return new MessageText(message.subject(), body, List.copyOf(passages), List.copyOf(unread), opened.cpu());
    }

    @Override
    public void close() {
        files.close();
    }
}
