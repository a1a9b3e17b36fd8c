package dev.fairlead.search;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// The facet values of one segment's documents by their numbers in the [FacetDictionary].
///
/// @param starts where the values of each document begin in `numbers`, and the end behind the last; null when they are
///     to be read from the index
/// @param numberOf the number of each value by its place in the segment's own order
/// @param months the segment's months by zone, see [SegmentMonths]
record FacetColumn(int @Nullable [] starts, int[] numbers, int[] numberOf, Map<ZoneId, SegmentMonths> months) {
    private static final int VALUES_EXPECTED = 12;

    static long bytesOf(int documents) {
        return (long) documents * Integer.BYTES * (VALUES_EXPECTED + 1);
    }

    long bytes() {
        return starts == null ? 0 : (long) Integer.BYTES * (starts.length + numbers.length + numberOf.length);
    }

    static FacetColumn unread(int[] numberOf) {
        return new FacetColumn(null, new int[0], numberOf, new ConcurrentHashMap<>());
    }

    static FacetColumn read(SortedSetDocValues stored, int[] numberOf, int documents) throws IOException {
        int[] starts = new int[documents + 1];
        int[] numbers = new int[documents * VALUES_EXPECTED];
        int end = 0;
        for (int doc = 0; doc < documents; doc++) {
            starts[doc] = end;
            if (stored.advanceExact(doc)) {
                int count = stored.docValueCount();
                if (end + count > numbers.length) {
                    numbers = Arrays.copyOf(numbers, Math.max(end + count, numbers.length + numbers.length / 4));
                }
                for (int n = 0; n < count; n++) {
                    numbers[end++] = numberOf[(int) stored.nextOrd()];
                }
            }
        }
        starts[documents] = end;
        return new FacetColumn(starts, Arrays.copyOf(numbers, end), numberOf, new ConcurrentHashMap<>());
    }
}
