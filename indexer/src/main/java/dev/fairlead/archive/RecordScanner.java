package dev.fairlead.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Walks over the records of a segment file whose places the database does not know.
///
/// Steps over a record whose checksum is wrong as long as another begins where its length says; takes time in
/// proportion to the file and 64 KB, whatever the bytes are.
class RecordScanner implements AutoCloseable {

    private final RandomAccessFile in;
    private final long fileLength;
    private final byte[] header = new byte[Header.LENGTH];
    private final byte[] buffer = new byte[64 * 1024];
    private long position;

    /// An intact record.
    record Found(long position, Header header) {

        long end() {
            return position + header.recordLength();
        }
    }

    RecordScanner(Path file, long from) throws IOException {
        in = new RandomAccessFile(file.toFile(), "r");
        fileLength = in.length();
        position = from;
    }

    /// The next intact record, or null when none follows.
    @Nullable
    Found next() throws IOException {
        Header candidate = headerAtPosition();
        while (candidate != null) {
            var found = new Found(position, candidate);
            position = found.end();
            if (isIntact(found)) {
                return found;
            }
            candidate = headerAtPosition();
        }
        return null;
    }

    /// @return null when no record begins there, or it would reach beyond the file's end
    private @Nullable Header headerAtPosition() throws IOException {
        if (fileLength - position < Header.LENGTH) {
            return null;
        }
        in.seek(position);
        in.readFully(header);
        Header read = Header.read(header, 0);
        return read != null && read.recordLength() <= fileLength - position ? read : null;
    }

    private boolean isIntact(Found found) throws IOException {
        CRC32C checksum = Header.started(header, 0);
        int left = found.header().payloadLength();
        while (left > 0) {
            int read = in.read(buffer, 0, Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("The file became shorter while it was read");
            }
            checksum.update(buffer, 0, read);
            left -= read;
        }
        return (int) checksum.getValue() == found.header().checksum();
    }

    long fileLength() {
        return fileLength;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
