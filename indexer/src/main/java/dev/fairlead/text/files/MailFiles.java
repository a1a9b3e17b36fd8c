package dev.fairlead.text.files;

import dev.fairlead.mime.Charsets;
import dev.fairlead.text.files.FileContent.Mail;
import dev.fairlead.text.files.FileContent.PackedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Mails that Outlook keeps in files of its own: `.msg`, and the `winmail.dat` that others receive from it.
///
/// What is attached is handed out as it is. A mail attached to a `.msg` is handed out as a mail of text, for its bytes
/// are no file of their own.
final class MailFiles {

    private static final int MAX_FILES = 200;
    private static final int MAX_DEPTH = 5;

    private final TextSink text;
    private final List<PackedFile> files = new ArrayList<>();
    private long bytesLeft;
    private String cause = "";

    MailFiles(TextSink text, long maxBytes) {
        this.text = text;
        this.bytesLeft = maxBytes;
    }

    FileContent message(DirectoryNode root) throws IOException, SAXException, TikaException {
        try (MAPIMessage message = new MAPIMessage(root)) {
            message.setReturnNullOnMissingChunk(true);
            guessCharset(message);
            attachments(message, 0);
            String plain = body(message);
            String html = orEmpty(message::getHtmlBody);
            return new FileContent(cut(plain), cut(html), mail(message), files, cause, 0);
        }
    }

    FileContent winmail(byte[] content) throws IOException, SAXException, TikaException {
        HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(content));
        for (Attachment attachment : message.getAttachments()) {
            String name =
                    attachment.getLongFilename() == null ? attachment.getFilename() : attachment.getLongFilename();
            add(name == null ? "" : name, attachment.getContents());
        }
        MAPIAttribute html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        MAPIAttribute rtf = message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED);
        if (rtf instanceof MAPIRtfAttribute body) {
            RichText.read(body.getData(), text);
        }
        String plain = text.toString().isBlank() ? plainBody(message) : text.toString();
        String subject = message.getSubject();
        Mail mail = new Mail("", "", "", null, subject == null ? "" : subject.strip());
        String markup = html == null ? "" : new String(html.getData(), StandardCharsets.UTF_8);
        return new FileContent(cut(plain), cut(markup), mail, files, cause, 0);
    }

    private static String plainBody(HMEFMessage message) {
        if (message.getMessageMAPIAttribute(MAPIProperty.BODY) instanceof MAPIStringAttribute body) {
            return body.getDataString();
        }
        TNEFAttribute body = message.getMessageAttribute(TNEFProperty.ID_BODY);
        // In the code page of the sender's machine, with a zero at its end.
        return body == null ? "" : Charsets.decode(body.getData(), "").replace("\0", "");
    }

    private static void guessCharset(MAPIMessage message) {
        // Old messages in the sender's code page say which in their headers, if at all.
        message.guess7BitEncoding();
    }

    private String body(MAPIMessage message) throws IOException, SAXException, TikaException {
        String plain = orEmpty(message::getTextBody);
        if (!plain.isBlank() || !orEmpty(message::getHtmlBody).isBlank()) {
            return plain;
        }
        String rtf = orEmpty(message::getRtfBody);
        if (!rtf.isBlank()) {
            RichText.read(rtf.getBytes(StandardCharsets.ISO_8859_1), text);
        }
        return text.toString();
    }

    private void attachments(MAPIMessage message, int depth) throws IOException, SAXException, TikaException {
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            if (attachment.isEmbeddedMessage()) {
                if (depth < MAX_DEPTH) {
                    embedded(attachment.getEmbeddedMessage(), depth + 1);
                }
            } else if (attachment.getAttachData() != null) {
                add(name(attachment), attachment.getAttachData().getValue());
            }
        }
    }

    private void embedded(MAPIMessage message, int depth) throws IOException, SAXException, TikaException {
        message.setReturnNullOnMissingChunk(true);
        Mail mail = mail(message);
        String words = "From: %s\r\nTo: %s\r\nSubject: %s\r\n%sContent-Type: text/plain; charset=utf-8\r\n\r\n%s"
                .formatted(
                        line(mail.sender() + " <" + mail.address() + ">"),
                        line(mail.recipients()),
                        line(mail.subject()),
                        mail.sentAt() == null ? "" : "Date: " + mail.sentAt() + "\r\n",
                        cut(orEmpty(message::getTextBody)));
        add(mail.subject() + ".eml", words.getBytes(StandardCharsets.UTF_8));
        attachments(message, depth);
    }

    private void add(String name, byte @Nullable [] content) {
        if (content == null || files.size() >= MAX_FILES) {
            return;
        }
        bytesLeft -= content.length;
        if (bytesLeft < 0) {
            cause = "read in part: the files inside are too large";
            return;
        }
        files.add(new PackedFile(name, content));
    }

    private static String name(AttachmentChunks attachment) {
        StringChunk name = attachment.getAttachLongFileName();
        StringChunk shortName = name == null ? attachment.getAttachFileName() : name;
        return shortName == null ? "" : shortName.getValue();
    }

    private static Mail mail(MAPIMessage message) {
        String address = chunk(message, MAPIProperty.SMTP_ADDRESS);
        String other = chunk(message, MAPIProperty.SENDER_EMAIL_ADDRESS);
        // Exchange gives a path in its directory for people of the same firm.
        String known = address.isEmpty() && other.indexOf('@') > 0 ? other : address;
        return new Mail(
                orEmpty(message::getDisplayFrom).strip(),
                known.strip(),
                orEmpty(message::getDisplayTo).strip(),
                sentAt(message),
                orEmpty(message::getSubject).strip());
    }

    private static String chunk(MAPIMessage message, MAPIProperty property) {
        return message.getMainChunks().getAll().getOrDefault(property, List.of()).stream()
                .filter(StringChunk.class::isInstance)
                .map(chunk -> ((StringChunk) chunk).getValue())
                .findFirst()
                .orElse("");
    }

    private static @Nullable Instant sentAt(MAPIMessage message) {
        try {
            Calendar date = message.getMessageDate();
            return date == null ? null : date.toInstant();
        } catch (ChunkNotFoundException e) {
            // a draft
            return null;
        }
    }

    private String cut(String body) {
        return body.length() <= text.limit() ? body : body.substring(0, text.limit());
    }

    private static String line(String words) {
        return words.replaceAll("[\\r\\n]+", " ").strip();
    }

    private interface Chunk {
        @Nullable
        String get() throws ChunkNotFoundException;
    }

    private static String orEmpty(Chunk chunk) {
        try {
            String value = chunk.get();
            return value == null ? "" : value;
        } catch (ChunkNotFoundException e) {
            return "";
        }
    }
}
