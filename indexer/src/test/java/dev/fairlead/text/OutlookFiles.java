package dev.fairlead.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Files as Outlook writes them, for tests: no library writes these.
final class OutlookFiles {

    /// Between 1601, where Windows counts from, and 1970.
    private static final long EPOCH_MILLIS = 11_644_473_600_000L;

    private OutlookFiles() {}

    /// MS-OXMSG: a `.msg` with one attachment and one attached mail.
    static byte[] msg(String subject, String body, String fileName, byte[] file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            mail(files.getRoot(), subject, body, Instant.parse("2026-11-20T02:15:00Z"), 32);
            DirectoryEntry attachment = files.getRoot().createDirectory("__attach_version1.0_#00000000");
            put(attachment, "3707001F", utf16(fileName));
            put(attachment, "37010102", file);
            attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
            DirectoryEntry attached = files.getRoot().createDirectory("__attach_version1.0_#00000001");
            attached.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
            DirectoryEntry inner = attached.createDirectory("__substg1.0_3701000D");
            mail(inner, "Inner " + subject, "inner words", Instant.parse("2026-11-19T02:15:00Z"), 24);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void mail(DirectoryEntry root, String subject, String body, Instant sentAt, int head)
            throws IOException {
        put(root, "0037001F", utf16(subject));
        put(root, "1000001F", utf16(body));
        put(root, "0C1A001F", utf16("Li Lei"));
        put(root, "5D01001F", utf16("li@x.example"));
        put(root, "39FE001F", utf16("li@x.example"));
        put(root, "0E04001F", utf16("Anna Weber"));
        ByteBuffer properties = ByteBuffer.allocate(head + 16).order(ByteOrder.LITTLE_ENDIAN);
        // PidTagClientSubmitTime, readable
        properties.position(head);
        properties.putInt(0x0039_0040).putInt(6).putLong((sentAt.toEpochMilli() + EPOCH_MILLIS) * 10_000);
        root.createDocument("__properties_version1.0", new ByteArrayInputStream(properties.array()));
    }

    private static void put(DirectoryEntry folder, String property, byte[] value) throws IOException {
        folder.createDocument("__substg1.0_" + property, new ByteArrayInputStream(value));
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    /// MS-OXTNEF: a `winmail.dat` with a body and one attachment.
    static byte[] winmail(String body, String fileName, byte[] file) {
        ByteBuffer out =
                ByteBuffer.allocate(1_000 + body.length() * 3 + file.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x223E9F78).putShort((short) 1);
        attribute(out, 1, 0x0001_8004, "Rates\0".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 1, 0x0002_800C, (body + "\0").getBytes(StandardCharsets.US_ASCII));
        attribute(out, 2, 0x0006_9002, new byte[14]);
        attribute(out, 2, 0x0001_8010, (fileName + "\0").getBytes(StandardCharsets.US_ASCII));
        attribute(out, 2, 0x0006_800F, file);
        byte[] bytes = new byte[out.position()];
        out.flip();
        out.get(bytes);
        return bytes;
    }

    private static void attribute(ByteBuffer out, int level, int id, byte[] value) {
        int sum = 0;
        for (byte b : value) {
            sum += b & 0xFF;
        }
        out.put((byte) level).putInt(id).putInt(value.length).put(value).putShort((short) sum);
    }
}
