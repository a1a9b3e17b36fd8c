package dev.fairlead.search;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/// What was counted over the hits of one segment: how many, in which months, and how often which facet value.
///
/// @param numbers of the values that occur, and the count of each at the same place
record SegmentCounts(int hits, Map<YearMonth, Long> months, int[] numbers, int[] counts) {
    private static final int BYTES_A_MONTH = 100;

    /// Takes the counts out of an array by number, which is all zeros afterwards.
    static SegmentCounts takenFrom(int[] all, int hits, Map<YearMonth, Long> months) {
        int found = 0;
        for (int count : all) {
            found += count == 0 ? 0 : 1;
        }
        int[] numbers = new int[found];
        int[] counts = new int[found];
        int at = 0;
        for (int number = 0; at < found; number++) {
            if (all[number] > 0) {
                numbers[at] = number;
                counts[at++] = all[number];
                all[number] = 0;
            }
        }
        return new SegmentCounts(hits, new HashMap<>(months), numbers, counts);
    }

    void addTo(int[] all) {
        for (int i = 0; i < numbers.length; i++) {
            all[numbers[i]] += counts[i];
        }
    }

    int bytes() {
        return 2 * Integer.BYTES * numbers.length + BYTES_A_MONTH * months.size();
    }
}
