package dev.fairlead.archive;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes records behind one another into the last segment file. One thread at a time.
///
/// A `RandomAccessFile`, because a `FileChannel` is closed under its user when the thread is interrupted, which
/// happens whenever a mailbox is paused.
class SegmentWriter {

    private static final int BUFFER = 256 * 1024;

    private final SegmentFolder folder;
    private final Timer writing;
    private final Timer forcing;
    private final byte[] buffer = new byte[BUFFER];
    private int segment = 1;
    private long length;
    private long lengthBefore;

    /// Where a record came to lie.
    record Written(int segment, long position, int length) {}

    SegmentWriter(SegmentFolder folder, MeterRegistry meters) {
        this.folder = folder;
        this.writing = AppendMeters.step(meters, "write");
        this.forcing = AppendMeters.step(meters, "force");
    }

    /// Goes on from this place; what the file holds behind it is cut off.
    void continueAt(int segment, long length) {
        this.segment = segment;
        this.length = length;
        cutBackTo(length);
    }

    /// Writes and forces to disk, all or nothing.
    ///
    /// @throws ArchiveFailure when the disk is full or fails; the file then has its former length
    List<Written> write(List<byte[]> records) {
        lengthBefore = length;
        if (records.isEmpty()) {
            return List.of();
        }
        folder.requireRoomFor(
                records.stream().mapToLong(record -> record.length).sum());
        if (length >= folder.settings().segmentSize().toBytes()) {
            segment++;
            length = 0;
            lengthBefore = 0;
        }
        Path file = folder.file(segment);
        boolean created = !Files.exists(file);
        List<Written> written = new ArrayList<>(records.size());
        try {
            long end = writeTo(file, records, written);
            if (created) {
                folder.force();
            }
            length = end;
            return written;
        } catch (IOException e) {
            ArchiveFailure failure = ArchiveFailure.writing(file, e);
            cutBackAfter(failure);
            throw failure;
        }
    }

    private long writeTo(Path file, List<byte[]> records, List<Written> written) throws IOException {
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            long started = System.nanoTime();
            out.seek(length);
            long end = length;
            int filled = 0;
            for (byte[] record : records) {
                written.add(new Written(segment, end, record.length));
                end += record.length;
                filled = buffered(out, record, filled);
            }
            out.write(buffer, 0, filled);
            writing.record(System.nanoTime() - started, NANOSECONDS);
            started = System.nanoTime();
            out.getFD().sync();
            forcing.record(System.nanoTime() - started, NANOSECONDS);
            return end;
        }
    }

    private int buffered(RandomAccessFile out, byte[] record, int filled) throws IOException {
        if (filled + record.length <= BUFFER) {
            System.arraycopy(record, 0, buffer, filled, record.length);
            return filled + record.length;
        }
        out.write(buffer, 0, filled);
        if (record.length > BUFFER) {
            out.write(record);
            return 0;
        }
        System.arraycopy(record, 0, buffer, 0, record.length);
        return record.length;
    }

    /// Undoes the last write because of this failure. When the disk does not even allow that, the failure says so
    /// too.
    void cutBackAfter(Throwable failure) {
        try {
            cutBackTo(lengthBefore);
        } catch (ArchiveFailure alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private void cutBackTo(long formerLength) {
        length = formerLength;
        Path file = folder.file(segment);
        if (!Files.exists(file)) {
            return;
        }
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            if (out.length() > formerLength) {
                out.setLength(formerLength);
                out.getFD().sync();
            }
        } catch (IOException e) {
            throw ArchiveFailure.writing(file, e);
        }
    }
}
