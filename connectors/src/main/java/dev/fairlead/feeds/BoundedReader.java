package dev.fairlead.feeds;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Gives at most so many characters for one record: a quotation mark or bracket that nobody closes
/// must not fill the memory.
final class BoundedReader extends FilterReader {

    private static final int AHEAD = 64 * 1024;

    private final int most;
    private long given;

    BoundedReader(Reader in, int most) {
        super(in);
        this.most = most + AHEAD;
    }

    /// The next record begins.
    void begin() {
        given = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) throws IOException {
        given += more;
        if (given > most) {
            throw new IOException(
                    "a record of more than %d characters; is a quotation mark or bracket open?".formatted(most));
        }
    }
}
