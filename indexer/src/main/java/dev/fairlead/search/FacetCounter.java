package dev.fairlead.search;

import dev.fairlead.search.SearchResult.FacetCount;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
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
    private @Nullable SegmentCounter last;

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
        finish();
        SegmentCounter segment = counter(column, context.reader());
        last = segment;
        return segment;
    }

    private SegmentCounter counter(FacetColumn column, LeafReader segment) throws IOException {
        SegmentMonths spans = months(column, segment);
        int[] starts = column.starts();
        return starts == null
                ? SegmentCounter.reading(
                        spans, months, DocValues.getSortedSet(segment, Fields.FACETS), column.numberOf(), counts)
                : SegmentCounter.walking(spans, months, starts, column, counts);
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

    long total() {
        finish();
        return months.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Takes over what was counted over other segments.
    void add(FacetCounter other) {
        other.finish();
        other.months.forEach((month, count) -> months.merge(month, count, Long::sum));
        if (other.counts.length > counts.length) {
            counts = Arrays.copyOf(counts, other.counts.length);
        }
        for (int i = 0; i < other.counts.length; i++) {
            counts[i] += other.counts[i];
        }
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
        finish();
        FrequentValues values = counted(Integer.MAX_VALUE).get(facet);
        return values == null ? List.of() : values.mostFrequentFirst();
    }

    private Map<String, FrequentValues> counted(int most) {
        int[] found = found();
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

    private int[] found() {
        int[] found = new int[counts.length];
        int end = 0;
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                found[end++] = number;
            }
        }
        return Arrays.copyOf(found, end);
    }
}
