package dev.fairlead.search;

import dev.fairlead.search.SearchRequest.Sort;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.jspecify.annotations.Nullable;

/// Where a page ended, as an opaque string: by date the place of its last hit in the order, which stays the same while
/// mail arrives. Scores change with every mail, so by relevance it is the number of hits already given.
///
/// @param given hits to pass over
/// @param after place to go on from
record Cursor(int given, @Nullable FieldDoc after) {
    private static final int LENGTH = 1 + 2 * Long.BYTES;

    /// By relevance nobody reads further than this.
    static final int DEEPEST = 10_000;

    /// The cursor of the page behind this one, which ended with that hit after so many.
    String next(Sort sort, FieldDoc last, int hits) {
        return sort.isRanked()
                ? written(sort, given + hits, 0)
                : written(sort, (Long) last.fields[0], (Long) last.fields[1]);
    }

    private static String written(Sort sort, long first, long second) {
        byte[] bytes = ByteBuffer.allocate(LENGTH)
                .put((byte) sort.ordinal())
                .putLong(first)
                .putLong(second)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// @throws UnknownCursor when it was not made for the same order
    static Cursor of(Sort sort, @Nullable String written) {
        if (written == null || written.isEmpty()) {
            return new Cursor(0, null);
        }
        ByteBuffer bytes = ByteBuffer.wrap(decode(written));
        if (bytes.remaining() != LENGTH || bytes.get() != sort.ordinal()) {
            throw UnknownCursor.of(written);
        }
        Long first = bytes.getLong();
        Long second = bytes.getLong();
        return sort.isRanked()
                ? new Cursor(Math.clamp(first, 0, DEEPEST), null)
                : new Cursor(0, new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, second}));
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw UnknownCursor.of(cursor);
        }
    }
}
