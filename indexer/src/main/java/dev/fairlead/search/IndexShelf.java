package dev.fairlead.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// Where indexes lie: folders with growing numbers, and a file that names the one in use. A higher number than that is
/// an index being made; a lower one was replaced and is thrown away.
final class IndexShelf {
    private static final String IN_USE = "current";

    private final Path root;
    private final SearchSettings settings;
    private final String schema;
    private long number;

    IndexShelf(Path root, SearchSettings settings) {
        this(root, settings, IndexFolder.SCHEMA);
    }

    /// @param schema version of the documents that this program makes
    IndexShelf(Path root, SearchSettings settings, String schema) {
        this.root = root;
        this.settings = settings;
        this.schema = schema;
        try {
            Files.createDirectories(root);
            this.number = Files.exists(root.resolve(IN_USE)) ? named() : -1;
        } catch (IOException e) {
            throw IndexFailure.opening(root, e);
        }
    }

    private long named() throws IOException {
        String name = Files.readString(root.resolve(IN_USE)).strip();
        return name.matches("[0-9]{1,18}") ? Long.parseLong(name) : -1;
    }

    /// Whether no index was ever put here.
    boolean isNew() {
        return number < 0;
    }

    /// The folder in use; of a new shelf the first one.
    IndexFolder current() {
        try {
            if (number < 0) {
                removeAllBut(List.of());
                use(1);
            }
            return folder(number);
        } catch (IOException e) {
            throw IndexFailure.opening(root, e);
        }
    }

    /// A new folder takes the place of the one in use, even if everything here had been removed.
    IndexFolder startOver() {
        try {
            Files.createDirectories(root);
            removeNext();
            use(number + 1);
            return folder(number);
        } catch (IOException e) {
            throw IndexFailure.opening(root, e);
        }
    }

    /// Whether an index was being made when the program ended.
    boolean hasNext() {
        return Files.isDirectory(root.resolve(Long.toString(number + 1)));
    }

    IndexFolder next() {
        return folder(number + 1);
    }

    /// From now on, and after the next start, the next folder is the one in use.
    void useNext() {
        try {
            use(number + 1);
        } catch (IOException e) {
            throw IndexFailure.writing(root, e);
        }
    }

    /// Throws away what is neither in use nor being made.
    void clean() {
        try {
            removeAllBut(List.of(IN_USE, Long.toString(number), Long.toString(number + 1)));
        } catch (IOException e) {
            throw IndexFailure.writing(root, e);
        }
    }

    void removeNext() {
        try {
            FileSystemUtils.deleteRecursively(next().path());
        } catch (IOException e) {
            throw IndexFailure.writing(root, e);
        }
    }

    /// @throws NoRoomForIndex when a second index as large as the one in use does not fit on the disk
    void requireRoom() {
        try (Stream<Path> files = Files.list(current().path())) {
            long inUse = files.mapToLong(file -> file.toFile().length()).sum();
            long needed = inUse + inUse / 5 + settings.reserve().toBytes();
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < needed) {
                throw NoRoomForIndex.on(root, free, needed);
            }
        } catch (IOException | UncheckedIOException e) {
            throw IndexFailure.reading(root, e);
        }
    }

    private IndexFolder folder(long name) {
        return new IndexFolder(root.resolve(Long.toString(name)), settings, schema);
    }

    private void use(long name) throws IOException {
        Path written = Files.writeString(root.resolve(IN_USE + ".new"), Long.toString(name));
        try {
            Files.move(written, root.resolve(IN_USE), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(
                    "The file system of %s (%s) cannot rename a file in one step"
                            .formatted(root, FileSystems.getDefault()),
                    e);
        }
        number = name;
    }

    private void removeAllBut(List<String> kept) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : files.filter(
                            one -> !kept.contains(one.getFileName().toString()))
                    .toList()) {
                FileSystemUtils.deleteRecursively(file);
            }
        }
    }
}
