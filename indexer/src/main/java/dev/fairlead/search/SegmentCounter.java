package dev.fairlead.search;

import java.io.IOException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/// Counts the hits of one segment by month and by facet value. Months are spans of documents, so that a hit costs a
/// comparison.
final class SegmentCounter implements LeafCollector {
    /// More are counted by themselves, so that they can be remembered.
    static final int FEW = 2_000;

    /// Used again from segment to segment: the first hits, and how often each value stands in all of them.
    static final class Sheet {
        private final int[] few = new int[FEW];
        private int[] counts = new int[0];
    }

    private final SegmentMonths spans;
    private final FacetColumn.Values values;
    private final Sheet sheet;
    private final int size;
    private final Map<YearMonth, Long> months = new HashMap<>();
    private int month = -1;
    private int end;
    private long inMonth;
    private int hits;

    /// @param size how many values have a number
    SegmentCounter(SegmentMonths spans, FacetColumn.Values values, Sheet sheet, int size) {
        this.spans = spans;
        this.values = values;
        this.sheet = sheet;
        this.size = size;
    }

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
        if (hits < FEW) {
            sheet.few[hits] = doc;
        } else {
            if (hits == FEW) {
                countFew();
            }
            values.addTo(sheet.counts, doc);
        }
        hits++;
    }

    private void countFew() throws IOException {
        if (sheet.counts.length < size) {
            sheet.counts = new int[size];
        }
        for (int doc : sheet.few) {
            values.addTo(sheet.counts, doc);
        }
    }

    private void nextMonth(int doc) {
        addMonth();
        while (doc >= end) {
            end = spans.ends()[++month];
        }
    }

    private void addMonth() {
        if (inMonth > 0) {
            months.merge(spans.names().get(month), inMonth, Long::sum);
            inMonth = 0;
        }
    }

    /// Adds what was counted; answers the counts of many hits, null for few, which are as soon counted again. To be
    /// called once.
    @Nullable
    SegmentCounts addTo(int[] all, Map<YearMonth, Long> allMonths) throws IOException {
        addMonth();
        months.forEach((name, count) -> allMonths.merge(name, count, Long::sum));
        if (hits > FEW) {
            SegmentCounts counts = SegmentCounts.takenFrom(sheet.counts, hits, months);
            counts.addTo(all);
            return counts;
        }
        for (int i = 0; i < hits; i++) {
            values.addTo(all, sheet.few[i]);
        }
        return null;
    }
}
