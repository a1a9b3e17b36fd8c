package dev.fairlead.search;

import dev.fairlead.search.SearchResult.FacetCount;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/// Counts hits, and the facet values and months over all of them: by number, and by name only at the end.
final class FacetCounter implements Collector {
    static final String MONTH = "month";
    static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private static final int SHOWN = 25;
    private static final int MONTHS_SHOWN = 240;

    private final FacetDictionary dictionary;
    private final Access access;
    private final ZoneId zone;
    private final Map<YearMonth, Long> months = new HashMap<>();
    private int[] counts = new int[0];
    private @Nullable Segment last;
    private long total;

    /// @param zone of the reader, whose months are counted
    FacetCounter(FacetDictionary dictionary, Access access, ZoneId zone) {
        this.dictionary = dictionary;
        this.access = access;
        this.zone = zone;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        FacetColumn column = dictionary.column(context.reader());
        if (dictionary.size() > counts.length) {
            counts = Arrays.copyOf(counts, dictionary.size());
        }
        SegmentMonths spans = months(column, context.reader());
        int[] starts = column.starts();
        finish();
        Segment segment = starts == null
                ? new Reading(spans, DocValues.getSortedSet(context.reader(), Fields.FACETS), column.numberOf())
                : new Walking(spans, starts, column.numbers(), counts);
        last = segment;
        return segment;
    }

    /// Also of the segment in which the time limit ended the search.
    private void finish() {
        if (last != null) {
            last.finish();
        }
    }

    private SegmentMonths months(FacetColumn column, LeafReader segment) throws IOException {
        SegmentMonths known = column.months().get(zone);
        if (known == null) {
            known = SegmentMonths.of(() -> DocValues.getNumeric(segment, Fields.DATE), segment.maxDoc(), zone);
            column.months().put(zone, known);
        }
        return known;
    }

    /// Counts the months, which are spans of documents, and passes each document on.
    private abstract class Segment implements LeafCollector {
        private final SegmentMonths spans;
        private int month = -1;
        private int end;
        private long inMonth;

        Segment(SegmentMonths spans) {
            this.spans = spans;
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
            count(doc);
        }

        abstract void count(int doc) throws IOException;

        private void nextMonth(int doc) {
            closeMonth();
            while (doc >= end) {
                end = spans.ends()[++month];
            }
        }

        private void closeMonth() {
            if (inMonth > 0) {
                months.merge(spans.names().get(month), inMonth, Long::sum);
                total += inMonth;
                inMonth = 0;
            }
        }

        @Override
        public void finish() {
            closeMonth();
        }
    }

    private final class Walking extends Segment {
        private final int[] starts;
        private final int[] numbers;
        private final int[] into;

        Walking(SegmentMonths spans, int[] starts, int[] numbers, int[] into) {
            super(spans);
            this.starts = starts;
            this.numbers = numbers;
            this.into = into;
        }

        @Override
        void count(int doc) {
            int last = starts[doc + 1];
            for (int i = starts[doc]; i < last; i++) {
                into[numbers[i]]++;
            }
        }
    }

    private final class Reading extends Segment {
        private final SortedSetDocValues values;
        private final int[] numberOf;

        Reading(SegmentMonths spans, SortedSetDocValues values, int[] numberOf) {
            super(spans);
            this.values = values;
            this.numberOf = numberOf;
        }

        @Override
        void count(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int n = values.docValueCount(); n > 0; n--) {
                    counts[numberOf[(int) values.nextOrd()]]++;
                }
            }
        }
    }

    long total() {
        finish();
        return total;
    }

    /// Takes over what was counted over other segments.
    private void add(FacetCounter other) {
        total += other.total();
        other.months.forEach((month, count) -> months.merge(month, count, Long::sum));
        if (other.counts.length > counts.length) {
            counts = Arrays.copyOf(counts, other.counts.length);
        }
        for (int i = 0; i < other.counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /// Counts over the parts of a large index at the same time.
    static CollectorManager<FacetCounter, FacetCounter> each(FacetDictionary dictionary, Access access, ZoneId zone) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return new FacetCounter(dictionary, access, zone);
            }

            @Override
            public FacetCounter reduce(Collection<FacetCounter> counters) {
                FacetCounter sum = newCollector();
                counters.forEach(sum::add);
                return sum;
            }
        };
    }

    Map<String, List<FacetCount>> facets() {
        Map<String, List<FacetCount>> facets = new TreeMap<>();
        counted(SHOWN).forEach((facet, values) -> facets.put(facet, values.mostFrequentFirst()));
        if (total() > 0) {
            facets.put(
                    MONTH,
                    months.entrySet().stream()
                            .map(month -> new FacetCount(month.getKey().toString(), month.getValue()))
                            .sorted(MOST_FREQUENT_FIRST)
                            .limit(MONTHS_SHOWN)
                            .toList());
        }
        return facets;
    }

    /// Every value of one facet, the most frequent first.
    List<FacetCount> all(String facet) {
        FrequentValues values = counted(Integer.MAX_VALUE).get(facet);
        return values == null ? List.of() : values.mostFrequentFirst();
    }

    private Map<String, FrequentValues> counted(int most) {
        int[] found =
                IntStream.range(0, counts.length).filter(n -> counts[n] > 0).toArray();
        List<FacetDictionary.Value> values = dictionary.values(found);
        Map<String, FrequentValues> counted = new HashMap<>();
        String facet = "";
        FrequentValues of = new FrequentValues(most);
        for (int i = 0; i < found.length; i++) {
            FacetDictionary.Value value = values.get(i);
            Long mailbox = value.mailbox();
            if (mailbox == null || access.everything() || access.mailboxes().contains(mailbox)) {
                // Numbers were given in the order of the facets, so that the next value is mostly of the same one.
                if (!value.facet().equals(facet)) {
                    facet = value.facet();
                    of = counted.computeIfAbsent(facet, f -> new FrequentValues(most));
                }
                of.add(value, counts[found[i]]);
            }
        }
        return counted;
    }
}
