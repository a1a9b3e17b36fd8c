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
/// @param starts where the values of each document begin, and the end behind the last; null when they are to be read
///     from the index
/// @param numbers of the values, in two bytes each; null when some are too high for that and stand in `highNumbers`
/// @param numberOf the number of each value by its place in the segment's own order
/// @param months the segment's months by zone, see [SegmentMonths]
record FacetColumn(
        int @Nullable [] starts,
        char @Nullable [] numbers,
        int[] highNumbers,
        int[] numberOf,
        Map<ZoneId, SegmentMonths> months) {
    private static final int VALUES_EXPECTED = 12;

    /// Adds one to the count of each value of a document, by the value's number. Documents are asked in their
    /// order.
    interface Values {
        void addTo(int[] counts, int doc) throws IOException;
    }

    /// @param stored where the heap has no room for the column they are read from the index
    Values values(SortedSetDocValues stored) {
        int[] from = starts;
        if (from == null) {
            return (counts, doc) -> addStored(stored, counts, doc);
        }
        char[] narrow = numbers;
        return narrow == null ? walkingHigh(from) : walking(from, narrow);
    }

    private static Values walking(int[] from, char[] narrow) {
        return (counts, doc) -> {
            int last = from[doc + 1];
            for (int i = from[doc]; i < last; i++) {
                counts[narrow[i]]++;
            }
        };
    }

    private Values walkingHigh(int[] from) {
        return (counts, doc) -> {
            int last = from[doc + 1];
            for (int i = from[doc]; i < last; i++) {
                counts[highNumbers[i]]++;
            }
        };
    }

    private void addStored(SortedSetDocValues stored, int[] counts, int doc) throws IOException {
        if (stored.advanceExact(doc)) {
            for (int n = stored.docValueCount(); n > 0; n--) {
                counts[numberOf[(int) stored.nextOrd()]]++;
            }
        }
    }

    static long bytesOf(int documents) {
        return (long) documents * (Integer.BYTES + VALUES_EXPECTED * Character.BYTES);
    }

    long bytes() {
        return starts == null
                ? 0
                : (long) Integer.BYTES * (starts.length + highNumbers.length + numberOf.length)
                        + (numbers == null ? 0 : (long) Character.BYTES * numbers.length);
    }

    static FacetColumn unread(int[] numberOf) {
        return new FacetColumn(null, null, new int[0], numberOf, new ConcurrentHashMap<>());
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
        int highest = Arrays.stream(numberOf).max().orElse(0);
        return highest <= Character.MAX_VALUE
                ? new FacetColumn(starts, narrow(numbers, end), new int[0], numberOf, new ConcurrentHashMap<>())
                : new FacetColumn(starts, null, Arrays.copyOf(numbers, end), numberOf, new ConcurrentHashMap<>());
    }

    /// Half the memory to walk through, which is what counting many hits waits for.
    private static char[] narrow(int[] numbers, int length) {
        char[] narrow = new char[length];
        for (int i = 0; i < length; i++) {
            narrow[i] = (char) numbers[i];
        }
        return narrow;
    }
}
