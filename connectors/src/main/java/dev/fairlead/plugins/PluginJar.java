package dev.fairlead.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;

/// A jar as it was read, in a copy of our own: who overwrites the one in the folder takes nothing from under the
/// classes that run.
///
/// @param file its name in the folder
/// @param sha256 in hexadecimal digits
record PluginJar(String file, String sha256, long size, Path copy) {

    static final String SERVICE = "META-INF/services/dev.fairlead.spi.ConnectorPlugin";

    private static final long LARGEST_INSIDE = 500L * 1024 * 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final int BUFFER = 64 * 1024;

    /// Copies and checks it.
    ///
    /// @throws RefusedPlugin when it is too large, not whole or no plugin
    static PluginJar of(Path file, Path copies, long largest) throws IOException {
        long size = Files.size(file);
        if (size > largest) {
            throw RefusedPlugin.tooLarge(size, largest);
        }
        Files.createDirectories(copies);
        Path draft = Files.createTempFile(copies, "incoming", ".tmp");
        try {
            String sha256 = copied(file, Files.newOutputStream(draft), size);
            check(draft);
            Path copy = copies.resolve(sha256 + ".jar");
            if (Files.notExists(copy)) {
                Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PluginJar(file.getFileName().toString(), sha256, size, copy);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Takes away the copies of a former run, but for these when they are whole; nothing may be open yet.
    ///
    /// @param wanted checksums
    static void clear(Path copies, Set<String> wanted) throws IOException {
        if (Files.isDirectory(copies)) {
            try (Stream<Path> old = Files.list(copies)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    String sha256 = file.getFileName().toString().replaceFirst("\\.jar$", "");
                    if (!wanted.contains(sha256) || !isWhole(file, sha256)) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /// A copy of a former run.
    static Optional<PluginJar> kept(String file, String sha256, Path copies) throws IOException {
        Path copy = copies.resolve(sha256 + ".jar");
        return Files.exists(copy) ? Optional.of(new PluginJar(file, sha256, Files.size(copy), copy)) : Optional.empty();
    }

    private static boolean isWhole(Path file, String sha256) throws IOException {
        return copied(file, OutputStream.nullOutputStream(), Files.size(file)).equals(sha256);
    }

    private static String copied(Path file, OutputStream copy, long size) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(copy, digest)) {
            byte[] buffer = new byte[BUFFER];
            long left = size;
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw RefusedPlugin.notWhole("it grows while it is read");
                }
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void check(Path draft) throws IOException {
        try (ZipFile zip = new ZipFile(draft.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw RefusedPlugin.tooMuchInside(MOST_ENTRIES + " files");
            }
            if (zip.getEntry(SERVICE) == null) {
                throw RefusedPlugin.without(SERVICE);
            }
            long left = LARGEST_INSIDE;
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                left = checkEntry(zip, all.nextElement(), left);
            }
        } catch (ZipException e) {
            throw RefusedPlugin.notWhole(String.valueOf(e.getMessage()));
        }
    }

    private static long checkEntry(ZipFile zip, ZipEntry entry, long left) throws IOException {
        CRC32 sum = new CRC32();
        long rest = left;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
                rest -= read;
                if (rest < 0) {
                    throw RefusedPlugin.tooMuchInside(LARGEST_INSIDE + " bytes");
                }
            }
        }
        if (entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
            throw RefusedPlugin.notWhole(entry.getName() + " is damaged");
        }
        return rest;
    }
}
