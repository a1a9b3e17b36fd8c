package dev.fairlead.text;

import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.Charsets;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of attached files, within limits; what was not read is said in a sentence.
final class FileReader {

    private static final int MAX_BINARY_SHARE = 10;

    private final MimeReader mimeReader;
    private final TextSettings settings;
    private final DocumentReader documents;

    FileReader(MimeReader mimeReader, TextSettings settings) {
        this.mimeReader = mimeReader;
        this.settings = settings;
        this.documents = new DocumentReader(settings);
    }

    void read(List<Attachment> attachments, List<Passage> passages, List<String> unread) {
        int opened = 0;
        for (Attachment attachment : attachments) {
            FileKind kind = FileKind.of(attachment.fileName(), attachment.mediaType());
            String cause = refusal(kind, opened);
            if (cause == null && kind != FileKind.SILENT) {
                opened++;
                cause = read(attachment, kind, passages);
            }
            if (cause != null) {
                unread.add(attachment.fileName() + " " + cause);
            }
        }
    }

    private @Nullable String refusal(FileKind kind, int opened) {
        if (kind == FileKind.ARCHIVE) {
            return "not read: packed files are not opened";
        }
        if (kind == FileKind.UNKNOWN) {
            return "not read: no kind of file with text";
        }
        return kind != FileKind.SILENT && opened >= settings.maxFiles()
                ? "not read: more than %d files".formatted(settings.maxFiles())
                : null;
    }

    // The cause why it was not read, or not to its end; null when all of it was.
    private @Nullable String read(Attachment attachment, FileKind kind, List<Passage> passages) {
        byte[] content = attachment.content().get();
        if (content.length > settings.maxFileSize().toBytes()) {
            return "not read: larger than %d MB"
                    .formatted(settings.maxFileSize().toMegabytes());
        }
        String text;
        try {
            text = text(content, kind);
        } catch (UnreadableFile e) {
            return e.getMessage();
        }
        boolean tooLong = text.length() > settings.maxCharacters();
        String kept = (tooLong ? text.substring(0, settings.maxCharacters()) : text).strip();
        if (!kept.isEmpty()) {
            passages.add(new Passage(ZoneKind.ATTACHMENT, attachment.index(), 0, kept));
        }
        return tooLong ? "read in part: more than %,d characters".formatted(settings.maxCharacters()) : null;
    }

    private String text(byte[] content, FileKind kind) {
        return switch (kind) {
            case HTML -> HtmlText.of(Charsets.decode(content, ""));
            case MAIL -> mail(content);
            case DOCUMENT -> document(content);
            default -> plain(content);
        };
    }

    // Rates named .xls are often HTML or CSV in truth.
    private String document(byte[] content) {
        DocumentFormat format = DocumentFormat.of(content);
        if (format != DocumentFormat.NONE) {
            return documents.read(content, format);
        }
        String text = plain(content);
        return text.stripLeading().startsWith("<") ? HtmlText.of(text) : text;
    }

    private static String plain(byte[] content) {
        if (isBinary(content)) {
            throw UnreadableFile.because("its bytes are no text");
        }
        return BodyChoice.withLineFeeds(Charsets.decode(content, ""));
    }

    private static boolean isBinary(byte[] content) {
        int look = Math.min(content.length, 4_096);
        boolean utf16 = look > 1
                && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                        || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
        int controls = 0;
        for (int i = 0; i < look; i++) {
            controls += content[i] >= 0 && content[i] < 9 || content[i] > 13 && content[i] < 27 ? 1 : 0;
        }
        return !utf16 && controls * MAX_BINARY_SHARE > look;
    }

    // A nested mail's head is text like any other: its sender and subject are looked for.
    private String mail(byte[] content) {
        ParsedMessage mail = mimeReader.readAlone(content);
        StringBuilder text = new StringBuilder();
        text.append("From: ").append(mail.from()).append('\n');
        mail.to().stream()
                .limit(50)
                .forEach(to -> text.append("To: ").append(to).append('\n'));
        if (mail.sentAt() != null) {
            text.append("Date: ").append(mail.sentAt()).append('\n');
        }
        text.append("Subject: ").append(mail.subject()).append("\n\n");
        return text.append(BodyChoice.of(mail, new ArrayList<>())).toString();
    }
}
