package dev.fairlead.archive;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The folder of segment files, numbered from 1.
@Component
class SegmentFolder {

    private static final Pattern NAME = Pattern.compile("segment-(\\d{6,9})\\.flr");

    private final Path folder;
    private final ArchiveSettings settings;

    @Autowired
    SegmentFolder(@Value("${fairlead.data:./data}") Path data, ArchiveSettings settings) {
        this.folder = data.resolve("archive").toAbsolutePath().normalize();
        this.settings = settings;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw ArchiveFailure.opening(folder, e);
        }
    }

    Path path() {
        return folder;
    }

    ArchiveSettings settings() {
        return settings;
    }

    Path file(int segment) {
        return folder.resolve("segment-%06d.flr".formatted(segment));
    }

    /// The numbers of the files that are there, growing.
    List<Integer> segments() {
        try (var files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw ArchiveFailure.opening(folder, e);
        }
    }

    /// @throws ArchiveFailure when these bytes would eat into what is kept free
    void requireRoomFor(long bytes) {
        long usable = folder.toFile().getUsableSpace();
        if (usable < bytes + settings.keepFree().toBytes()) {
            throw ArchiveFailure.noRoom(folder, usable, bytes, settings.keepFree());
        }
    }

    /// Makes the name of a new file survive a power cut, as forcing the file makes its bytes.
    ///
    /// Only a channel can do that in Java, and an interrupted thread's channel closes: so the interrupt waits.
    void force() throws IOException {
        boolean interrupted = false;
        try {
            while (!forced()) {
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean forced() throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return true;
        } catch (ClosedByInterruptException e) {
            return false;
        }
    }
}
