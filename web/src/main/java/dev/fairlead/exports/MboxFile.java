package dev.fairlead.exports;

import dev.fairlead.intake.Mail;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// RFC 4155 with the quoting of mboxrd: a line that begins with From, however often it is quoted already, gets one more
/// `>`, so that reading takes off exactly what writing put on.
final class MboxFile implements ExportFile {

    private static final DateTimeFormatter ASCTIME = DateTimeFormatter.ofPattern(
                    "EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final RawMails raw;
    private final OutputStream out;

    MboxFile(Path file, RawMails raw) throws IOException {
        this.raw = raw;
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    @Override
    public void add(List<Item> items) throws IOException {
        for (Item item : items) {
            Optional<byte[]> bytes = raw.of(item.mail());
            if (bytes.isPresent()) {
                out.write(separator(item.mail()).getBytes(StandardCharsets.US_ASCII));
                write(bytes.get());
            }
        }
        out.flush();
    }

    private static String separator(Mail mail) {
        String address = mail.from().address();
        String sender = address.matches("[!-~]{1,200}") ? address : "MAILER-DAEMON";
        return "From " + sender + " " + ASCTIME.format(mail.sentAt()) + "\n";
    }

    private void write(byte[] mail) throws IOException {
        int start = 0;
        while (start < mail.length) {
            int end = start;
            while (end < mail.length && mail[end] != '\n') {
                end++;
            }
            if (needsQuote(mail, start)) {
                out.write('>');
            }
            int content = end > start && mail[end - 1] == '\r' ? end - 1 : end;
            out.write(mail, start, content - start);
            out.write('\n');
            start = end + 1;
        }
        out.write('\n');
    }

    private static boolean needsQuote(byte[] mail, int start) {
        int at = start;
        while (at < mail.length && mail[at] == '>') {
            at++;
        }
        if (mail.length - at < FROM.length) {
            return false;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (mail[at + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long leftOut() {
        return raw.leftOut();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
