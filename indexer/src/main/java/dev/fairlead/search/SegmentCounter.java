package dev.fairlead.search;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/// Counts the hits of one segment by month and by facet value. Months are spans of documents, so that a hit costs a
/// comparison; the values of a hit are numbers that lie in a row.
abstract class SegmentCounter implements LeafCollector {
    private final SegmentMonths spans;
    private final Map<YearMonth, Long> months;
    private int month = -1;
    private int end;
    private long inMonth;

    private SegmentCounter(SegmentMonths spans, Map<YearMonth, Long> months) {
        this.spans = spans;
        this.months = months;
    }

    /// From the column in memory.
    static SegmentCounter walking(
            SegmentMonths spans, Map<YearMonth, Long> months, int[] starts, FacetColumn column, int[] counts) {
        char[] numbers = column.numbers();
        return numbers == null
                ? walkingHigh(spans, months, starts, column.highNumbers(), counts)
                : new SegmentCounter(spans, months) {
                    @Override
                    void count(int doc) {
                        int last = starts[doc + 1];
                        for (int i = starts[doc]; i < last; i++) {
                            counts[numbers[i]]++;
                        }
                    }
                };
    }

    private static SegmentCounter walkingHigh(
            SegmentMonths spans, Map<YearMonth, Long> months, int[] starts, int[] numbers, int[] counts) {
        return new SegmentCounter(spans, months) {
            @Override
            void count(int doc) {
                int last = starts[doc + 1];
                for (int i = starts[doc]; i < last; i++) {
                    counts[numbers[i]]++;
                }
            }
        };
    }

    /// From the index, where the heap has no room for the column.
    static SegmentCounter reading(
            SegmentMonths spans, Map<YearMonth, Long> months, SortedSetDocValues values, int[] numberOf, int[] counts) {
        return new SegmentCounter(spans, months) {
            @Override
            void count(int doc) throws IOException {
                if (values.advanceExact(doc)) {
                    for (int n = values.docValueCount(); n > 0; n--) {
                        counts[numberOf[(int) values.nextOrd()]]++;
                    }
                }
            }
        };
    }

    abstract void count(int doc) throws IOException;

    @Override
    public void setScorer(Scorable scorer) {
        // hits are counted, not ranked
    }

    @Override
    public void collect(int doc) throws IOException {
        if (doc >= end) {
            nextMonth(doc);
        }
        inMonth++;
        count(doc);
    }

    private void nextMonth(int doc) {
        finish();
        while (doc >= end) {
            end = spans.ends()[++month];
        }
    }

    /// May be called more than once.
    @Override
    public void finish() {
        if (inMonth > 0) {
            months.merge(spans.names().get(month), inMonth, Long::sum);
            inMonth = 0;
        }
    }
}
