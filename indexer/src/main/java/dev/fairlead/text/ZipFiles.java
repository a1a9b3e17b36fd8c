package dev.fairlead.text;

import dev.fairlead.mime.Charsets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files in a ZIP file, one after the other and within bounds: what the file says of its sizes is not believed.
final class ZipFiles {

    private static final int MAX_ENTRIES = 1_000;

    private final long maxExpanded;
    private final int maxEntry;
    private long expanded;

    /// @param maxExpanded bytes of all files together
    /// @param maxEntry bytes of one file; a larger one is handed on cut, one byte too long
    ZipFiles(long maxExpanded, long maxEntry) {
        this.maxExpanded = maxExpanded;
        this.maxEntry = (int) Math.min(maxEntry + 1, Integer.MAX_VALUE - 16);
    }

    /// Told of each file.
    interface Visitor {
        /// @return whether to go on
        boolean file(String name, byte[] content);
    }

    /// The cause why not all was read; empty when it was.
    String visit(byte[] content, Visitor visitor) {
        int count = 0;
        // Names are in any charset: they are taken as bytes first.
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MAX_ENTRIES) {
                    return "read in part: more than %,d files inside".formatted(MAX_ENTRIES);
                }
                String name = name(entry.getName());
                byte[] bytes = entry.isDirectory() ? new byte[0] : read(zip);
                if (expanded > maxExpanded) {
                    return cause(count > 1, "expands to more than %d MB".formatted(maxExpanded >> 20));
                }
                if (!entry.isDirectory() && !isNoise(name) && !visitor.file(name, bytes)) {
                    return "";
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            // The JDK has no type for it.
            boolean locked = message.contains("encrypted");
            return cause(count > 0 && !locked, locked ? "locked with a password" : "damaged (%s)".formatted(message));
        }
        return count == 0 ? "not read: damaged (no files in it)" : "";
    }

    private static String cause(boolean partly, String reason) {
        return (partly ? "read in part: " : "not read: ") + reason;
    }

    private byte[] read(ZipInputStream zip) throws IOException {
        int most = (int) Math.min(maxEntry, maxExpanded - expanded + 1);
        byte[] bytes = zip.readNBytes(most);
        expanded += bytes.length;
        byte[] rest = new byte[64 * 1024];
        for (int length = zip.read(rest); length > 0 && expanded <= maxExpanded; length = zip.read(rest)) {
            expanded += length;
        }
        return bytes;
    }

    // What programs of other systems leave in it.
    private static boolean isNoise(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }

    private static String name(String written) {
        boolean bytes =
                written.chars().allMatch(c -> c < 256) && written.chars().anyMatch(c -> c > 127);
        String name = bytes ? Charsets.decode(written.getBytes(StandardCharsets.ISO_8859_1), "") : written;
        return name.replace('\n', ' ').replace('\t', ' ');
    }
}
