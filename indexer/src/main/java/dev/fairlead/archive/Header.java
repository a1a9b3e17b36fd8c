package dev.fairlead.archive;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The first 52 bytes of a record in a segment file, big-endian.
///
/// ```
/// 0  magic "FLR1"      8  raw length       16 SHA-256 of the raw bytes
/// 4  version (1)      12  payload length   48 CRC-32C of bytes 0-47 and the payload
/// 5  codec            6  two zero bytes    52 payload
/// ```
///
/// The checksum finds a torn or rotten record without unpacking it; the hash proves the message itself.
record Header(byte codec, int rawLength, int payloadLength, ContentHash hash, int checksum) {

    static final int LENGTH = 52;
    static final byte PLAIN = 0;
    static final byte ZSTD = 1;

    private static final int MAGIC = 0x464C5231;
    private static final byte VERSION = 1;
    private static final int CHECKED = LENGTH - Integer.BYTES;

    /// Fills in the header in front of a payload that already stands at [#LENGTH] in the record.
    static void write(byte[] record, byte codec, int rawLength, ContentHash hash) {
        ByteBuffer at = ByteBuffer.wrap(record);
        at.putInt(MAGIC).put(VERSION).put(codec).putShort((short) 0);
        at.putInt(rawLength).putInt(record.length - LENGTH).put(hash.bytes());
        at.putInt(checksum(record, 0, record.length));
    }

    /// @return null when no header of ours stands there
    static @Nullable Header read(byte[] bytes, int offset) {
        if (bytes.length - offset < LENGTH) {
            return null;
        }
        ByteBuffer at = ByteBuffer.wrap(bytes, offset, LENGTH);
        if (at.getInt() != MAGIC || at.get() != VERSION) {
            return null;
        }
        byte codec = at.get();
        boolean filled = at.getShort() == 0;
        int rawLength = at.getInt();
        int payloadLength = at.getInt();
        if (!filled || rawLength < 0 || payloadLength < 0 || payloadLength > Integer.MAX_VALUE - LENGTH) {
            return null;
        }
        byte[] digest = new byte[32];
        at.get(digest);
        return new Header(codec, rawLength, payloadLength, ContentHash.of32Bytes(digest), at.getInt());
    }

    int recordLength() {
        return LENGTH + payloadLength;
    }

    static int checksum(byte[] bytes, int offset, int recordLength) {
        CRC32C crc = started(bytes, offset);
        crc.update(bytes, offset + LENGTH, recordLength - LENGTH);
        return (int) crc.getValue();
    }

    /// A checksum that has taken in the header and waits for the payload.
    static CRC32C started(byte[] bytes, int offset) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, CHECKED);
        return crc;
    }
}
