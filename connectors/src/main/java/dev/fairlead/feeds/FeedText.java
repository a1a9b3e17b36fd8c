package dev.fairlead.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/// The characters of a delivery that comes as bytes.
///
/// Bytes that are none of its charset become [#UNREADABLE], so that the record in which they stand is known and the
/// next one is read. Java's own reader would end there, some thousand characters too early.
final class FeedText extends Reader {

    /// U+FFFF is no character and stands in no text.
    static final char UNREADABLE = '\uFFFF';

    private static final int CHUNK = 64 * 1024;

    private final InputStream bytes;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).flip();
    private boolean begun;
    private boolean ended;

    /// @throws BrokenFeed at the first read, when the bytes show another charset at once
    FeedText(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// Two at least: some characters are two in Java.
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (out.position() == offset) {
            var result = decoder.decode(chunk, out, ended);
            if (result.isError() && out.hasRemaining()) {
                chunk.position(chunk.position() + result.length());
                out.put(UNREADABLE);
            } else if (result.isUnderflow() && out.position() == offset) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        return out.position() - offset;
    }

    private void fill() throws IOException {
        chunk.compact();
        int read = begun
                ? bytes.read(chunk.array(), chunk.position(), chunk.remaining())
                : bytes.readNBytes(chunk.array(), 0, CHUNK);
        ended = begun && read < 0;
        chunk.position(chunk.position() + Math.max(read, 0)).flip();
        if (!begun) {
            begun = true;
            chunk.position(FirstBytes.check(chunk.array(), chunk.limit(), charset));
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
