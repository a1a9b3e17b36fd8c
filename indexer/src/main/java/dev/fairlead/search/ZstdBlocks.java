package dev.fairlead.search;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// Blocks packed by zstd: the packed length, then the bytes.
final class ZstdBlocks extends CompressionMode {
    private static final int LEVEL = 3;

    /// Readers are cloned for every search, so that what is dear to make is kept here and lent out.
    private static final int KEPT = 16;

    private static final BlockingQueue<ZstdDecompressCtx> UNPACKERS = new ArrayBlockingQueue<>(KEPT);

    @Override
    public Compressor newCompressor() {
        return new Packer();
    }

    @Override
    public Decompressor newDecompressor() {
        return new Unpacker();
    }

    private static final class Packer extends Compressor {
        private final ZstdCompressCtx context = new ZstdCompressCtx().setLevel(LEVEL);
        private byte[] plain = new byte[0];
        private byte[] packed = new byte[0];

        @Override
        public void compress(ByteBuffersDataInput in, DataOutput out) throws IOException {
            int length = Math.toIntExact(in.length());
            plain = ArrayUtil.growNoCopy(plain, length);
            packed = ArrayUtil.growNoCopy(packed, Math.toIntExact(Zstd.compressBound(length)));
            in.readBytes(plain, 0, length);
            int bytes = context.compressByteArray(packed, 0, packed.length, plain, 0, length);
            out.writeVInt(bytes);
            out.writeBytes(packed, bytes);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static final class Unpacker extends Decompressor {
        private byte[] packed = new byte[0];

        @Override
        public void decompress(DataInput in, int plainLength, int offset, int length, BytesRef into)
                throws IOException {
            int bytes = in.readVInt();
            if (bytes < 0 || bytes > Zstd.compressBound(plainLength)) {
                throw new CorruptIndexException(
                        "%d packed bytes cannot make %d plain ones".formatted(bytes, plainLength), in);
            }
            packed = ArrayUtil.growNoCopy(packed, bytes);
            in.readBytes(packed, 0, bytes);
            into.bytes = ArrayUtil.growNoCopy(into.bytes, plainLength);
            unpack(packed, bytes, into.bytes, plainLength, in);
            into.offset = offset;
            into.length = length;
        }

        private static void unpack(byte[] packed, int bytes, byte[] plain, int plainLength, DataInput in)
                throws CorruptIndexException {
            ZstdDecompressCtx kept = UNPACKERS.poll();
            ZstdDecompressCtx context = kept == null ? new ZstdDecompressCtx() : kept;
            try {
                int unpacked = context.decompressByteArray(plain, 0, plainLength, packed, 0, bytes);
                if (unpacked != plainLength) {
                    throw new CorruptIndexException(
                            "a block unpacks to %d bytes instead of %d".formatted(unpacked, plainLength), in);
                }
            } catch (ZstdException e) {
                throw new CorruptIndexException("a block cannot be unpacked: " + e.getMessage(), in, e);
            } finally {
                if (!UNPACKERS.offer(context)) {
                    context.close();
                }
            }
        }

        @Override
        public Decompressor clone() {
            return new Unpacker();
        }
    }
}
