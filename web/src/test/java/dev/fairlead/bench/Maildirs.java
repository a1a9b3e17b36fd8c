package dev.fairlead.bench;

import dev.fairlead.demo.letters.Correspondence;
import dev.fairlead.demo.letters.Rep;
import dev.fairlead.demo.letters.SampleMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The mailboxes on disk as Dovecot serves them, and what must be found of them afterwards.
final class Maildirs {

    private final Path root;
    private final Set<String> folders = new HashSet<>();
    private final Map<String, Set<String>> hashes = new HashMap<>();
    private final Map<String, Integer> perFolder = new HashMap<>();
    private List<Rep> reps = List.of();
    private long bytes;
    private int written;

    Maildirs(Path root) {
        this.root = root;
    }

    void write(BenchSettings settings) {
        Correspondence letters = new Correspondence(settings.seed(), settings.mailboxes(), Instant.now());
        reps = letters.reps();
        reps.forEach(rep -> folder(rep, "INBOX"));
        letters.write(settings.messages(), Integer.MAX_VALUE, this::write);
    }

    private void write(SampleMessage message) {
        hashes.computeIfAbsent(message.truth().messageId(), id -> new HashSet<>(2))
                .add(sha256(message.raw()));
        perFolder.merge(message.rep().username() + "/" + message.folder(), 1, Integer::sum);
        bytes += message.raw().length;
        String flags = (message.flagged() ? "F" : "") + (message.seen() ? "S" : "");
        String name = "%d.M%dP1.bench:2,%s".formatted(message.receivedAt().getEpochSecond(), ++written, flags);
        Path file = folder(message.rep(), message.folder()).resolve("cur").resolve(name);
        put(file, message.raw(), message.receivedAt());
    }

    /// A message that arrives while everything runs.
    void deliver(Rep rep, String word) {
        deliver(rep, word, "bench@arrivals.example");
    }

    void deliver(Rep rep, String word, String from) {
        String mail = """
                Date: %s
                From: Bench <%s>
                To: %s <%s>
                Subject: Arrival %s
                Message-ID: <%s@arrivals.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=us-ascii

                The word to look for is %s.
                """.formatted(
                        java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC)),
                        from,
                        rep.displayName(),
                        rep.address(),
                        word,
                        word,
                        word);
        Path temporary = root.resolve(rep.username()).resolve("tmp").resolve(word);
        put(temporary, mail.getBytes(StandardCharsets.US_ASCII), Instant.now());
        try {
            Files.move(
                    temporary,
                    root.resolve(rep.username())
                            .resolve("new")
                            .resolve(Instant.now().getEpochSecond() + "." + word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A Maildir keeps lines with LF; the server sends them with CRLF, as they were made.
    private static void put(Path file, byte[] raw, Instant received) {
        String text = new String(raw, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        try {
            Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
            Files.setLastModifiedTime(file, FileTime.from(received));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(Rep rep, String name) {
        Path home = root.resolve(rep.username());
        Path folder = name.equals("INBOX") ? home : home.resolve("." + name.replace('/', '.'));
        if (folders.add(folder.toString())) {
            for (String part : List.of("cur", "new", "tmp")) {
                try {
                    Files.createDirectories(folder.resolve(part));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return folder;
    }

    /// Names of all message files, flags included: equal before and after if nobody changed anything.
    Set<String> names() {
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> !name.contains("dovecot") && !name.endsWith("maildirfolder"))
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] raw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Path root() {
        return root;
    }

    List<Rep> reps() {
        return reps;
    }

    /// Message-ID to the hashes of all its copies.
    Map<String, Set<String>> hashes() {
        return hashes;
    }

    /// `user/folder` to the number of messages in it.
    Map<String, Integer> perFolder() {
        return perFolder;
    }

    long bytes() {
        return bytes;
    }

    int written() {
        return written;
    }
}
