package dev.fairlead.text.files;

import dev.fairlead.text.files.FileContent.Mail;
import dev.fairlead.text.files.FileContent.PackedFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the two processes say to each other: records whose fields are framed by their length.
///
/// ```
/// ready    = READY
/// question = format characters expanded bytes
/// answer   = text html mail files cause cpu
/// ```
final class Wire {

    /// Said once by a reader that has started.
    static final int READY = 0xFA;

    /// More than any limit allows: what claims to be longer is no answer.
    private static final int MAX_LENGTH = 512 * 1024 * 1024;

    private static final int MAX_FILES = 10_000;

    private Wire() {}

    record Question(FileFormat format, int characters, long expanded, byte[] content) {}

    static void ask(DataOutputStream out, Question question) throws IOException {
        out.writeByte(question.format.ordinal());
        out.writeInt(question.characters);
        out.writeLong(question.expanded);
        bytes(out, question.content);
        out.flush();
    }

    /// Null at the end of the stream.
    static @Nullable Question question(DataInputStream in) throws IOException {
        int format = in.read();
        if (format < 0) {
            return null;
        }
        return new Question(FileFormat.values()[format], in.readInt(), in.readLong(), bytes(in));
    }

    static void answer(DataOutputStream out, FileContent content) throws IOException {
        string(out, content.text());
        string(out, content.html());
        mail(out, content.mail());
        out.writeInt(content.files().size());
        for (PackedFile file : content.files()) {
            string(out, file.name());
            bytes(out, file.content());
        }
        string(out, content.cause());
        out.writeLong(content.cpuNanos());
        out.flush();
    }

    static FileContent answer(DataInputStream in) throws IOException {
        String text = string(in);
        String html = string(in);
        Mail mail = mail(in);
        int count = length(in, MAX_FILES);
        List<PackedFile> files = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            files.add(new PackedFile(string(in), bytes(in)));
        }
        return new FileContent(text, html, mail, files, string(in), in.readLong());
    }

    private static void mail(DataOutputStream out, @Nullable Mail mail) throws IOException {
        out.writeBoolean(mail != null);
        if (mail != null) {
            string(out, mail.sender());
            string(out, mail.address());
            string(out, mail.recipients());
            string(out, mail.subject());
            Instant sentAt = mail.sentAt();
            out.writeLong(sentAt == null ? Long.MIN_VALUE : sentAt.toEpochMilli());
        }
    }

    private static @Nullable Mail mail(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        String sender = string(in);
        String address = string(in);
        String recipients = string(in);
        String subject = string(in);
        long millis = in.readLong();
        Instant sentAt = millis == Long.MIN_VALUE ? null : Instant.ofEpochMilli(millis);
        return new Mail(sender, address, recipients, sentAt, subject);
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(length(in, MAX_LENGTH));
        return bytes;
    }

    private static int length(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("A field of %d bytes where at most %d were expected".formatted(length, most));
        }
        return length;
    }
}
