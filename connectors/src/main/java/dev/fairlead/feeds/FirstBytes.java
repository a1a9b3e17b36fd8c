package dev.fairlead.feeds;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Tells from how a file begins that it is in another charset than the route says.
///
/// Most mistakes show themselves as bytes that the charset does not have. These do not: Chinese in UTF-8 read
/// as GBK, or umlauts in UTF-8 read as Latin-1, give other words that look whole.
final class FirstBytes {

    private static final int SAMPLE = 1024;
    /// So much in UTF-8 is no chance: three Chinese characters, or eight umlauts.
    private static final int ENOUGH = 8;

    /// In a charset of one byte a character two are none.
    private static final int ENOUGH_OF_SINGLE = 4;

    private FirstBytes() {}

    /// @return where the text begins: behind the mark of UTF-8 when there is one
    /// @throws BrokenFeed naming what the bytes are
    static int check(byte[] bytes, int length, Charset said) {
        boolean wide = said.name().startsWith("UTF-16") || said.name().startsWith("UTF-32");
        if (!wide && (begins(bytes, length, 0xFF, 0xFE) || begins(bytes, length, 0xFE, 0xFF))) {
            throw BrokenFeed.charset("the mark of UTF-16", said, "charset=UTF-16");
        }
        if (!wide && zeros(bytes, length) * 4 > Math.min(length, SAMPLE)) {
            throw BrokenFeed.charset("many zero bytes", said, "a text; if it is one, charset=UTF-16LE or UTF-16BE");
        }
        boolean marked = begins(bytes, length, 0xEF, 0xBB, 0xBF);
        if (said.equals(StandardCharsets.UTF_8)) {
            return marked ? 3 : 0;
        }
        if (marked || !wide && isUtf8(bytes, length, said)) {
            throw BrokenFeed.charset(marked ? "the mark of UTF-8" : "text in UTF-8", said, "charset=UTF-8");
        }
        return 0;
    }

    private static boolean begins(byte[] bytes, int length, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int length) {
        int zeros = 0;
        for (int i = 0; i < Math.min(length, SAMPLE); i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] bytes, int length, Charset said) {
        CharBuffer text = CharBuffer.allocate(length + 1);
        // The last character may be cut: what is behind these bytes is not known yet.
        boolean whole = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, length), text, false)
                .isUnderflow();
        int extra = text.flip().chars().map(FirstBytes::weight).sum();
        boolean single = said.canEncode() && said.newEncoder().maxBytesPerChar() <= 1;
        return whole && extra >= (single ? ENOUGH_OF_SINGLE : ENOUGH);
    }

    private static int weight(int sign) {
        return sign < 0x80 ? 0 : sign < 0x800 ? 1 : 3;
    }
}
