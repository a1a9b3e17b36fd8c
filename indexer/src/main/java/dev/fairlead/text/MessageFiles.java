package dev.fairlead.text;

import dev.fairlead.mime.Address;
import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.text.files.FileContent;
import dev.fairlead.text.files.FileContent.PackedFile;
import dev.fairlead.text.files.FileFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The attached files of one message and the files in them, read within limits; what was not read is said in a
/// sentence.
final class MessageFiles {

    private static final int MAX_SENTENCES = 200;
    private static final int MAX_NAMED = 50;

    private static final Pattern NUMBERED_PICTURE = Pattern.compile("(?i)image\\d{1,4}\\.(png|jpe?g|gif)");

    private final FileReader reader;
    private final List<Attachment> attachments;
    private final Map<Integer, FileContent> winmails = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private int opened;
    private long cpuNanos;

    MessageFiles(FileReader reader, List<Attachment> attachments) {
        this.reader = reader;
        this.attachments = attachments;
    }

    /// A file on its way: where it stands in the files around it, and how deep.
    private record Place(AttachmentText text, String path, int depth) {
        Place inside(String name) {
            return new Place(text, path + "/" + name, depth + 1);
        }
    }

    List<Passage> passages() {
        return passages;
    }

    List<String> unread() {
        return unread;
    }

    /// Processor time of other processes.
    Duration cpu() {
        return Duration.ofNanos(cpuNanos);
    }

    /// The words of a mail whose body travels in a `winmail.dat`; empty without one. Called before [#read()].
    String winmailBody() {
        for (Attachment attachment : attachments) {
            boolean named = attachment.fileName().equalsIgnoreCase("winmail.dat")
                    || attachment.mediaType().endsWith("ms-tnef");
            byte[] content = named ? attachment.content().get() : new byte[0];
            if (FileFormat.of(content) == FileFormat.TNEF && !isTooLarge(content)) {
                FileContent winmail = ask(content, FileFormat.TNEF);
                winmails.put(attachment.index(), winmail);
                String body = BodyChoice.of(winmail.text(), winmail.html());
                if (!body.isBlank()) {
                    return body;
                }
            }
        }
        return "";
    }

    void read() {
        int limit = reader.settings().maxCharacters();
        for (Attachment attachment : attachments) {
            AttachmentText text = new AttachmentText(attachment.index(), limit);
            Place place = new Place(text, attachment.fileName(), 0);
            FileContent winmail = winmails.get(attachment.index());
            if (winmail != null) {
                opened++;
                say(place, winmail.cause());
                inside(place, winmail.files());
            } else {
                FileKind kind = FileKind.of(attachment.fileName(), attachment.mediaType());
                say(place, isDecoration(kind, attachment) ? "" : refusalOrRead(place, kind, attachment.content()::get));
            }
            if (text.isCut()) {
                say(place, "read in part: more than %,d characters".formatted(limit));
            }
            passages.addAll(text.passages());
        }
    }

    // Outlook numbers the logos of a signature, and some programs on the way take from them that they are shown inside.
    private static boolean isDecoration(FileKind kind, Attachment attachment) {
        return kind == FileKind.PICTURE
                && (attachment.inline()
                        || NUMBERED_PICTURE.matcher(attachment.fileName()).matches());
    }

    private interface Bytes {
        byte[] get();
    }

    private void say(Place place, String cause) {
        if (!cause.isEmpty() && unread.size() < MAX_SENTENCES) {
            unread.add(place.path + " " + cause);
        }
    }

    private String refusalOrRead(Place place, FileKind kind, Bytes bytes) {
        switch (kind) {
            case SILENT -> {
                return "";
            }
            case PICTURE -> {
                return "not read: a picture";
            }
            case PACKED -> {
                return "not read: packed in a way that is not opened";
            }
            default -> {
                if (opened >= reader.settings().maxFiles()) {
                    return "not read: more than %d files"
                            .formatted(reader.settings().maxFiles());
                }
            }
        }
        opened++;
        byte[] content = bytes.get();
        if (isTooLarge(content)) {
            return "not read: larger than %d MB"
                    .formatted(reader.settings().maxFileSize().toMegabytes());
        }
        return read(place, kind, content);
    }

    private boolean isTooLarge(byte[] content) {
        return content.length > reader.settings().maxFileSize().toBytes();
    }

    // The bytes decide, not the name: rates named .xls are often HTML, those named .csv a workbook.
    private String read(Place place, FileKind kind, byte[] content) {
        FileFormat format = kind == FileKind.MAIL ? FileFormat.NONE : FileFormat.of(content);
        if (format == FileFormat.ZIP && kind == FileKind.DOCUMENT) {
            // A torn office file.
            return document(place, content, FileFormat.OOXML);
        }
        if (format == FileFormat.ZIP) {
            return zip(place, content);
        }
        if (format != FileFormat.NONE) {
            return document(place, content, format);
        }
        if (kind == FileKind.MAIL) {
            mail(place, reader.mime().readAlone(content));
            return "";
        }
        if (content.length == 0) {
            return kind == FileKind.UNKNOWN ? "" : "not read: empty";
        }
        if (PlainText.isBinary(content)) {
            return kind == FileKind.UNKNOWN ? "not read: no kind of file with text" : "not read: its bytes are no text";
        }
        place.text.add(text(kind, PlainText.of(content)));
        return "";
    }

    private static String text(FileKind kind, String text) {
        boolean markup = kind == FileKind.HTML
                || kind == FileKind.DOCUMENT && text.stripLeading().startsWith("<");
        return markup ? HtmlText.of(text) : kind == FileKind.TABLE ? CsvText.of(text) : text;
    }

    private String zip(Place place, byte[] content) {
        if (place.path.indexOf(".zip/") >= 0 || place.depth >= reader.settings().maxDepth()) {
            return "not read: packed files inside packed files are not opened";
        }
        long most = reader.settings().maxExpandedSize().toBytes();
        ZipFiles files = new ZipFiles(most, reader.settings().maxFileSize().toBytes());
        return files.visit(content, (name, bytes) -> {
            file(place.inside(name), name, bytes);
            return unread.size() < MAX_SENTENCES && !place.text.isCut();
        });
    }

    private String document(Place place, byte[] content, FileFormat format) {
        FileContent read = ask(content, format);
        FileContent.Mail mail = read.mail();
        if (mail == null) {
            place.text.add(read.text());
            return read.cause();
        }
        String body = BodyChoice.of(read.text(), read.html());
        QuotedHead head = new QuotedHead(mail.sender(), mail.address(), mail.sentAt(), mail.subject());
        String from = new Address(mail.sender(), mail.address()).toString();
        String lines = lines(from, mail.recipients(), mail.sentAt(), mail.subject());
        place.text.addMail(head, lines, body, new OuterDate(mail.sentAt(), ZoneOffset.UTC));
        inside(place, read.files());
        return read.cause();
    }

    private FileContent ask(byte[] content, FileFormat format) {
        FileContent read = reader.readers().read(content, format);
        cpuNanos += read.cpuNanos();
        return read;
    }

    // The attachments of a mail that is itself attached are attachments of the message already.
    private void mail(Place place, ParsedMessage mail) {
        Address from = mail.from();
        QuotedHead head = new QuotedHead(from.name(), from.address(), mail.sentAt(), mail.subject());
        String to = mail.to().stream().limit(MAX_NAMED).map(Address::toString).collect(Collectors.joining(", "));
        String lines = lines(from.toString(), to, mail.sentAt(), mail.subject());
        String body = BodyChoice.of(mail, new ArrayList<>());
        place.text.addMail(head, lines, body, new OuterDate(mail.sentAt(), mail.sentZone()));
        if (place.depth > 0) {
            inside(
                    place,
                    mail.attachments().stream()
                            .filter(file -> !file.inline())
                            .limit(reader.settings().maxFiles())
                            .map(file -> new PackedFile(
                                    file.fileName(), file.content().get()))
                            .toList());
        }
    }

    private static String lines(String from, String to, @Nullable Instant sentAt, String subject) {
        String date = sentAt == null ? "" : "Date: " + sentAt + "\n";
        return "From: " + from + "\nTo: " + to + "\n" + date + "Subject: " + subject + "\n\n";
    }

    private void inside(Place place, List<PackedFile> files) {
        for (PackedFile file : files) {
            file(place.inside(file.name()), file.name(), file.content());
        }
    }

    private void file(Place place, String name, byte[] content) {
        if (place.depth > reader.settings().maxDepth()) {
            say(
                    place,
                    "not read: inside of more than %d files"
                            .formatted(reader.settings().maxDepth()));
            return;
        }
        place.text.add(name);
        say(place, refusalOrRead(place, FileKind.of(name, ""), () -> content));
    }
}
