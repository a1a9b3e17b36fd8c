package dev.fairlead.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Reads records. Holds no file open: opening costs microseconds, and an open `FileChannel` would be closed under
/// all its readers when one of them is interrupted.
class SegmentReader {

    private static final int LARGEST_GAP = 64 * 1024;
    // Under half of the smallest region of G1: larger arrays go past the young generation and wake the collector.
    private static final int LARGEST_RUN = 400 * 1024;

    private final SegmentFolder folder;
    private final RecordCodec codec;

    SegmentReader(SegmentFolder folder, RecordCodec codec) {
        this.folder = folder;
        this.codec = codec;
    }

    /// Neighbours are read from the disk in one go.
    ///
    /// @param locations in the order of their places
    /// @throws DamagedMessage at the first that is not what was stored
    void read(List<Location> locations, Consumer<ArchivedMessage> to) {
        int from = 0;
        while (from < locations.size()) {
            int until = runFrom(from, locations);
            readRun(locations.subList(from, until), to);
            from = until;
        }
    }

    private static int runFrom(int from, List<Location> locations) {
        Location first = locations.get(from);
        Location previous = first;
        int until = from + 1;
        while (until < locations.size()) {
            Location next = locations.get(until);
            if (next.segment() != first.segment()
                    || next.position() - previous.end() > LARGEST_GAP
                    || next.end() - first.position() > LARGEST_RUN) {
                break;
            }
            previous = next;
            until++;
        }
        return until;
    }

    private void readRun(List<Location> run, Consumer<ArchivedMessage> to) {
        Location first = run.getFirst();
        byte[] bytes = bytes(first, (int) (run.getLast().end() - first.position()));
        for (Location location : run) {
            byte[] raw = codec.unpack(bytes, (int) (location.position() - first.position()), location);
            to.accept(new ArchivedMessage(location.messageId(), location.hash(), raw));
        }
    }

    private byte[] bytes(Location first, int length) {
        Path file = folder.file(first.segment());
        byte[] bytes = new byte[length];
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(first.position());
            in.readFully(bytes);
            return bytes;
        } catch (EOFException e) {
            throw DamagedMessage.at(first, "the file %s ends before it".formatted(file));
        } catch (IOException e) {
            if (Files.notExists(file)) {
                throw DamagedMessage.at(first, "the file %s is missing".formatted(file));
            }
            // The disk or this process is in trouble, which says nothing of the message.
            throw ArchiveFailure.reading(file, e);
        }
    }
}
