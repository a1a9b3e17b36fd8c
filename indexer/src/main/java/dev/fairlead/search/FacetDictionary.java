package dev.fairlead.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// Numbers for the values of facets, the same in all segments of an index, and each segment's values by document in
/// memory: counting over a million hits is then a walk through two arrays.
///
/// Takes about 30 bytes a message; where that is more than a part of the heap, the values are read from the index.
final class FacetDictionary {
    /// Of the heap, for the columns of all segments.
    private static final int PART_OF_HEAP = 8;

    /// @param facet `vessel`, `rep`, …
    /// @param mailbox only those who may see it see the value counted; null for everybody
    record Value(String facet, String value, @Nullable Long mailbox) {

        static Value stored(String stored) {
            int end = stored.indexOf('\0');
            String facet = stored.substring(0, end);
            String value = stored.substring(end + 1);
            if (!facet.equals(FacetValues.MAILBOX) && !facet.equals(FacetValues.REP)) {
                return new Value(facet, value, null);
            }
            int id = value.indexOf('\0');
            return new Value(facet, value.substring(id + 1), Long.valueOf(value.substring(0, id)));
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();

    /// By number. What stands below `size` is never changed, and was written before `size` was.
    private volatile Value[] values = new Value[256];

    private volatile int size;
    private final Map<Object, FacetColumn> columns = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    /// The values of this segment, made at the first call.
    FacetColumn column(LeafReader segment) throws IOException {
        CacheHelper helper = segment.getCoreCacheHelper();
        if (helper == null) {
            return make(segment);
        }
        FacetColumn known = columns.get(helper.getKey());
        return known != null ? known : keep(helper, make(segment));
    }

    private FacetColumn keep(CacheHelper helper, FacetColumn made) {
        FacetColumn other = columns.putIfAbsent(helper.getKey(), made);
        if (other != null) {
            return other;
        }
        bytes.addAndGet(made.bytes());
        helper.addClosedListener(key -> {
            if (columns.remove(key) != null) {
                bytes.addAndGet(-made.bytes());
            }
        });
        return made;
    }

    private FacetColumn make(LeafReader segment) throws IOException {
        SortedSetDocValues stored = DocValues.getSortedSet(segment, Fields.FACETS);
        int[] numberOf = numbersOf(stored);
        boolean fits = bytes.get() + FacetColumn.bytesOf(segment.maxDoc())
                < Runtime.getRuntime().maxMemory() / PART_OF_HEAP;
        return fits ? FacetColumn.read(stored, numberOf, segment.maxDoc()) : FacetColumn.unread(numberOf);
    }

    private int[] numbersOf(SortedSetDocValues stored) throws IOException {
        int[] numberOf = new int[Math.toIntExact(stored.getValueCount())];
        for (int ord = 0; ord < numberOf.length; ord++) {
            numberOf[ord] = number(stored.lookupOrd(ord).utf8ToString());
        }
        return numberOf;
    }

    private synchronized int number(String stored) {
        Integer known = numbers.get(stored);
        if (known != null) {
            return known;
        }
        int number = size;
        if (number == values.length) {
            values = Arrays.copyOf(values, 2 * number);
        }
        values[number] = Value.stored(stored);
        numbers.put(stored, number);
        size = number + 1;
        return number;
    }

    /// How many values have a number now.
    int size() {
        return size;
    }

    Value value(int number) {
        return values[number];
    }
}
