package dev.fairlead.search;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/// The library's own files, but what hits show is packed by zstd: it takes three fifths of the room that the
/// library's fast packing takes, and no longer to unpack.
///
/// Public because the library finds it by its name, through `META-INF/services`, when it opens an index.
public final class FairleadCodec extends FilterCodec {
    private static final String NAME = "Fairlead1";

    /// Of texts packed together; to show one of them, all are unpacked.
    private static final int BLOCK_BYTES = 24 * 1024;

    private static final int MOST_IN_A_BLOCK = 64;
    private static final int BLOCK_SHIFT = 10;

    private final StoredFieldsFormat stored = new Lucene90CompressingStoredFieldsFormat(
            NAME + "Stored", new ZstdBlocks(), BLOCK_BYTES, MOST_IN_A_BLOCK, BLOCK_SHIFT);

    public FairleadCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return stored;
    }
}
