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
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Counts hits, and the facet values and months over all of them: by number, and by name only at the end.
final class FacetCounter implements Collector {
    static final String MONTH = "month";
    static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private static final int SHOWN = 25;
    private static final int MONTHS_SHOWN = 240;

    private final FacetDictionary dictionary;
    private final FoundBefore before;
    private final Access access;
    private final ZoneId zone;
    private final Map<YearMonth, Long> months = new HashMap<>();
    private final Map<FoundBefore.Asked, SegmentCounts> counted = new HashMap<>();
    private final SegmentCounter.Sheet sheet = new SegmentCounter.Sheet();
    private int[] counts = new int[0];
    private @Nullable Weight weight;
    private @Nullable SegmentCounter last;
    private FoundBefore.@Nullable Asked lastAsked;

    /// @param before where counts are looked up and, after a search that came to its end, kept
    /// @param zone of the reader, whose months are counted
    FacetCounter(FacetDictionary dictionary, FoundBefore before, Access access, ZoneId zone) {
        this.dictionary = dictionary;
        this.before = before;
        this.access = access;
        this.zone = zone;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public void setWeight(Weight newWeight) {
        weight = newWeight;
    }

    /// Adds what was counted over this segment when the same was asked before.
    ///
    /// @return the number of hits in it; -1 when nothing is remembered, and they are to be collected
    int addRemembered(LeafReaderContext context) throws IOException {
        finish();
        lastAsked = FoundBefore.asked(context, weight, zone);
        SegmentCounts known = lastAsked == null ? null : before.counts(lastAsked);
        if (known == null) {
            return -1;
        }
        makeRoom();
        known.addTo(counts);
        known.months().forEach((month, count) -> months.merge(month, count, Long::sum));
        return known.hits();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        if (addRemembered(context) >= 0) {
            throw new CollectionTerminatedException();
        }
        return counter(context.reader());
    }

    /// Of hits over which nothing was remembered.
    LeafCollector counter(LeafReader segment) throws IOException {
        FacetColumn column = dictionary.column(segment);
        makeRoom();
        SegmentCounter counter = new SegmentCounter(
                months(column, segment),
                column.values(DocValues.getSortedSet(segment, Fields.FACETS)),
                sheet,
                dictionary.size());
        last = counter;
        return counter;
    }

    private void makeRoom() {
        if (dictionary.size() > counts.length) {
            counts = Arrays.copyOf(counts, dictionary.size());
        }
    }

    /// Also of the segment in which the time limit ended the search.
    private void finish() throws IOException {
        SegmentCounter ended = last;
        last = null;
        SegmentCounts many = ended == null ? null : ended.addTo(counts, months);
        if (many != null && lastAsked != null) {
            counted.put(lastAsked, many);
        }
    }

    /// To be called after a search that came to its end.
    void remember() throws IOException {
        finish();
        counted.forEach(before::keep);
    }

    private SegmentMonths months(FacetColumn column, LeafReader segment) throws IOException {
        SegmentMonths known = column.months().get(zone);
        if (known == null) {
            known = SegmentMonths.of(() -> DocValues.getNumeric(segment, Fields.DATE), segment.maxDoc(), zone);
            column.months().put(zone, known);
        }
        return known;
    }

    long total() throws IOException {
        finish();
        return months.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Takes over what was counted over other segments.
    void add(FacetCounter other) throws IOException {
        other.finish();
        counted.putAll(other.counted);
        other.months.forEach((month, count) -> months.merge(month, count, Long::sum));
        if (other.counts.length > counts.length) {
            counts = Arrays.copyOf(counts, other.counts.length);
        }
        for (int i = 0; i < other.counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    Map<String, List<FacetCount>> facets() throws IOException {
        Map<String, List<FacetCount>> facets = new TreeMap<>();
        values(SHOWN).forEach((facet, values) -> facets.put(facet, values.mostFrequentFirst()));
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
    List<FacetCount> all(String facet) throws IOException {
        finish();
        FrequentValues values = values(Integer.MAX_VALUE).get(facet);
        return values == null ? List.of() : values.mostFrequentFirst();
    }

    private Map<String, FrequentValues> values(int most) {
        Map<String, FrequentValues> frequent = new HashMap<>();
        String facet = "";
        FrequentValues of = new FrequentValues(most);
        for (int number = 0; number < counts.length; number++) {
            FacetDictionary.Value value = counts[number] > 0 ? dictionary.value(number) : null;
            if (value != null && mayBeSeen(value.mailbox())) {
                // Numbers were given in the order of the facets, so that the next value is mostly of the same one.
                if (!value.facet().equals(facet)) {
                    facet = value.facet();
                    of = frequent.computeIfAbsent(facet, f -> new FrequentValues(most));
                }
                of.add(value, counts[number]);
            }
        }
        return frequent;
    }

    private boolean mayBeSeen(@Nullable Long mailbox) {
        return mailbox == null || access.everything() || access.mailboxes().contains(mailbox);
    }
}
