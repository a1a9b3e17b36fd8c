package dev.fairlead.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The files: those that come with the program, and IT's folder over them, with the former version of each.
///
/// A file of the folder is written beside its place and moved there in one step, so a reader sees the old or the new.
final class Shelf {

    private static final String SUFFIX = ".csv";

    private final Path folder;
    private final Path formers;
    private final List<Resource> comingWithTheProgram;

    Shelf(Path folder) {
        this.folder = folder;
        this.formers = folder.resolve("former");
        this.comingWithTheProgram = found();
    }

    /// Once: in the program's jar this looks at each of its files.
    private static List<Resource> found() {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:vocabulary/*.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot find the vocabulary that comes with the program", e);
        }
    }

    /// Content by name: first those that come with the program or stand in their place, then IT's further ones.
    /// Of two rows that claim a name the first counts, so an official list never takes a word from the trade's
    /// own.
    Map<String, byte[]> all() {
        Map<String, byte[]> own = own();
        Map<String, byte[]> all = new LinkedHashMap<>();
        builtIn().forEach((name, content) -> all.put(name, own.getOrDefault(name, content)));
        own.forEach(all::putIfAbsent);
        return all;
    }

    Map<String, byte[]> builtIn() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource file : comingWithTheProgram) {
                files.put(nameOf(Objects.requireNonNull(file.getFilename())), file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vocabulary that comes with the program", e);
        }
        return files;
    }

    private Map<String, byte[]> own() {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (var listed = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                for (Path file : listed) {
                    files.put(nameOf(file.getFileName().toString()), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the vocabulary in " + folder.toAbsolutePath(), e);
            }
        }
        return files;
    }

    boolean isOwn(String name) {
        return Files.exists(file(name));
    }

    boolean hasFormer(String name) {
        return Files.exists(former(name));
    }

    Optional<Instant> changedAt(String name) {
        try {
            return isOwn(name)
                    ? Optional.of(Files.getLastModifiedTime(file(name)).toInstant())
                    : Optional.empty();
        } catch (IOException e) {
            throw RefusedVocabulary.notWritable(folder, e);
        }
    }

    /// Puts the file in place; what IT had there, or that there was nothing, becomes the former version.
    void put(String name, byte[] content) {
        swap(name, content);
    }

    /// Changes the present version and the former one for each other. The former one may be that there was no file.
    void goBack(String name) {
        try {
            swap(name, Files.exists(former(name)) ? Files.readAllBytes(former(name)) : null);
        } catch (IOException e) {
            throw RefusedVocabulary.notWritable(folder, e);
        }
    }

    private void swap(String name, byte @Nullable [] content) {
        try {
            Files.createDirectories(formers);
            byte[] before = isOwn(name) ? Files.readAllBytes(file(name)) : null;
            write(former(name), before);
            write(file(name), content);
        } catch (IOException e) {
            throw RefusedVocabulary.notWritable(folder, e);
        }
    }

    private static void write(Path file, byte @Nullable [] content) throws IOException {
        if (content == null) {
            Files.deleteIfExists(file);
            return;
        }
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".vocabulary", ".part");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }

    private Path former(String name) {
        return formers.resolve(name + SUFFIX);
    }

    private static String nameOf(String fileName) {
        return fileName.substring(0, fileName.length() - SUFFIX.length());
    }
}
