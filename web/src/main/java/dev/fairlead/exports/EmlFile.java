package dev.fairlead.exports;

import dev.fairlead.intake.Mail;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP with every mail as a file that mail programs open, byte for byte.
final class EmlFile implements ExportFile {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm").withZone(ZoneOffset.UTC);
    private static final int LONGEST_NAME = 60;

    private final RawMails raw;
    private final ZipOutputStream zip;

    EmlFile(Path file, RawMails raw) throws IOException {
        this.raw = raw;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    @Override
    public void add(List<Item> items) throws IOException {
        for (Item item : items) {
            Optional<byte[]> bytes = raw.of(item.mail());
            if (bytes.isPresent()) {
                ZipEntry entry = new ZipEntry(nameOf(item.mail()));
                entry.setTime(item.mail().sentAt().toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(bytes.get());
                zip.closeEntry();
            }
        }
        zip.flush();
    }

    /// Safe on every system: no folder, no sign that Windows refuses, and the id makes it the only one.
    static String nameOf(Mail mail) {
        String subject = mail.subject()
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}<>:\"/\\\\|?*]+", " ")
                .replaceAll("[\\s.]+", " ")
                .strip();
        int end = Math.min(subject.length(), LONGEST_NAME);
        return "%s %s %d.eml"
                .formatted(DATE.format(mail.sentAt()), subject.substring(0, end).strip(), mail.id())
                .replace("  ", " ");
    }

    @Override
    public long leftOut() {
        return raw.leftOut();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
