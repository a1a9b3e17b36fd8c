package dev.fairlead.search;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;

/// The months of one segment in one zone. Its documents are sorted by date, the newest first, so a month is a span of
/// documents.
///
/// @param names of the months, the newest first
/// @param ends the document behind the last one of each
record SegmentMonths(List<YearMonth> names, int[] ends) {

    interface Dates {
        /// Fresh for each walk, which may only go forward.
        NumericDocValues open() throws IOException;
    }

    static SegmentMonths of(Dates dates, int documents, ZoneId zone) throws IOException {
        List<YearMonth> names = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int doc = 0;
        while (doc < documents) {
            YearMonth month =
                    YearMonth.from(Instant.ofEpochSecond(date(dates, doc)).atZone(zone));
            doc = firstBefore(dates, month.atDay(1).atStartOfDay(zone).toEpochSecond(), doc + 1, documents);
            names.add(month);
            ends.add(doc);
        }
        return new SegmentMonths(
                List.copyOf(names), ends.stream().mapToInt(Integer::intValue).toArray());
    }

    /// The first document from `from` on that is older than this moment.
    private static int firstBefore(Dates dates, long epochSecond, int from, int documents) throws IOException {
        int low = from;
        int high = documents;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (date(dates, middle) < epochSecond) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static long date(Dates dates, int doc) throws IOException {
        NumericDocValues values = dates.open();
        values.advanceExact(doc);
        return values.longValue();
    }
}
