package dev.fairlead.archive;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// Packs a message into a record and unpacks it. Safe for many threads.
///
/// zstd's contexts are kept and reused: making one costs more than packing a small mail. They are pooled, not
/// thread-local, because mail arrives on many threads.
class RecordCodec {

    private static final int POOLED = 16;
    private static final int LARGEST_KEPT_SCRATCH = 4 * 1024 * 1024;

    private final int level;
    private final BlockingQueue<Packer> packers = new ArrayBlockingQueue<>(POOLED);
    private final BlockingQueue<ZstdDecompressCtx> unpackers = new ArrayBlockingQueue<>(POOLED);

    RecordCodec(int level) {
        this.level = level;
    }

    byte[] pack(byte[] raw, ContentHash hash) {
        Packer pooled = packers.poll();
        Packer packer = pooled == null ? new Packer(level) : pooled;
        try {
            return packer.pack(raw, hash);
        } finally {
            if (!packers.offer(packer)) {
                packer.close();
            }
        }
    }

    /// The raw bytes of the record at `offset`, proved to be what `location` says was stored.
    ///
    /// @throws DamagedMessage when they are not
    byte[] unpack(byte[] bytes, int offset, Location location) {
        Header header = Header.read(bytes, offset);
        if (header == null) {
            throw DamagedMessage.at(location, "no record begins there");
        }
        if (header.recordLength() != location.length() || header.rawLength() != location.rawLength()) {
            throw DamagedMessage.at(location, "the record has another length than the database says");
        }
        if (Header.checksum(bytes, offset, location.length()) != header.checksum()) {
            throw DamagedMessage.at(location, "its checksum does not fit");
        }
        byte[] raw = content(bytes, offset + Header.LENGTH, header, location);
        if (!ContentHash.of(raw).equals(location.hash())) {
            throw DamagedMessage.at(
                    location, "its SHA-256 is not " + location.hash().hex());
        }
        return raw;
    }

    private byte[] content(byte[] bytes, int from, Header header, Location location) {
        return switch (header.codec()) {
            case Header.PLAIN -> Arrays.copyOfRange(bytes, from, from + header.payloadLength());
            case Header.ZSTD -> unpackZstd(bytes, from, header, location);
            default -> throw DamagedMessage.at(location, "unknown codec " + header.codec());
        };
    }

    private byte[] unpackZstd(byte[] bytes, int from, Header header, Location location) {
        ZstdDecompressCtx pooled = unpackers.poll();
        ZstdDecompressCtx context = pooled == null ? new ZstdDecompressCtx() : pooled;
        byte[] raw = new byte[header.rawLength()];
        try {
            int unpacked = context.decompressByteArray(raw, 0, raw.length, bytes, from, header.payloadLength());
            if (unpacked != raw.length) {
                throw DamagedMessage.at(
                        location, "it unpacks to %d bytes instead of %d".formatted(unpacked, raw.length));
            }
        } catch (ZstdException e) {
            throw DamagedMessage.at(location, "zstd says " + e.getMessage());
        } finally {
            if (!unpackers.offer(context)) {
                context.close();
            }
        }
        return raw;
    }

    private static final class Packer {

        private final ZstdCompressCtx context;
        private byte[] scratch = new byte[64 * 1024];

        Packer(int level) {
            context = new ZstdCompressCtx().setLevel(level).setChecksum(false);
        }

        byte[] pack(byte[] raw, ContentHash hash) {
            int bound = Header.LENGTH + Math.toIntExact(Zstd.compressBound(raw.length));
            byte[] room = bound <= scratch.length ? scratch : new byte[bound];
            int packed =
                    context.compressByteArray(room, Header.LENGTH, room.length - Header.LENGTH, raw, 0, raw.length);
            boolean smaller = packed < raw.length;
            byte[] record = smaller ? Arrays.copyOf(room, Header.LENGTH + packed) : plain(raw);
            Header.write(record, smaller ? Header.ZSTD : Header.PLAIN, raw.length, hash);
            if (room.length <= LARGEST_KEPT_SCRATCH) {
                scratch = room;
            }
            return record;
        }

        private static byte[] plain(byte[] raw) {
            byte[] record = new byte[Header.LENGTH + raw.length];
            System.arraycopy(raw, 0, record, Header.LENGTH, raw.length);
            return record;
        }

        void close() {
            context.close();
        }
    }
}
