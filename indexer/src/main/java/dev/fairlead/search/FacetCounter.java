package dev.fairlead.search;

import dev.fairlead.search.SearchResult.FacetCount;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts hits, and the facet values over all of them: by number within each segment, by name only at the end.
final class FacetCounter implements Collector {
    static final String MONTH = "month";
    static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private static final int SHOWN = 25;
    private static final int MONTHS_SHOWN = 240;

    private record Leaf(SortedSetDocValues values, int[] counts) {}

    private final Access access;
    private final MonthCounter months;
    private final List<Leaf> leaves = new ArrayList<>();
    private long total;

    /// @param zone of the reader, whose months are counted
    FacetCounter(Access access, ZoneId zone) {
        this.access = access;
        this.months = new MonthCounter(zone);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Fields.FACETS);
        NumericDocValues dates = DocValues.getNumeric(context.reader(), Fields.DATE);
        int[] counts = new int[Math.toIntExact(values.getValueCount())];
        leaves.add(new Leaf(values, counts));
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // hits are counted, not ranked
            }

            @Override
            public void collect(int doc) throws IOException {
                total++;
                if (dates.advanceExact(doc)) {
                    months.add(dates.longValue());
                }
                if (values.advanceExact(doc)) {
                    for (int n = values.docValueCount(); n > 0; n--) {
                        counts[(int) values.nextOrd()]++;
                    }
                }
            }
        };
    }

    long total() {
        return total;
    }

    Map<String, List<FacetCount>> facets() throws IOException {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        counted()
                .forEach((facet, values) ->
                        facets.put(facet, mostFrequent(values).limit(SHOWN).toList()));
        if (total > 0) {
            facets.put(MONTH, months.counts(MONTHS_SHOWN));
        }
        return facets;
    }

    /// Every value of one facet, the most frequent first.
    List<FacetCount> all(String facet) throws IOException {
        return mostFrequent(counted().getOrDefault(facet, Map.of())).toList();
    }

    private Map<String, Map<String, Long>> counted() throws IOException {
        Map<String, Map<String, Long>> counted = new TreeMap<>();
        for (Leaf leaf : leaves) {
            for (int number = 0; number < leaf.counts.length; number++) {
                if (leaf.counts[number] > 0) {
                    add(counted, leaf.values.lookupOrd(number).utf8ToString(), leaf.counts[number]);
                }
            }
        }
        return counted;
    }

    private void add(Map<String, Map<String, Long>> counted, String stored, int count) {
        int end = stored.indexOf('\0');
        String facet = stored.substring(0, end);
        String value = stored.substring(end + 1);
        if (facet.equals(FacetValues.MAILBOX) || facet.equals(FacetValues.REP)) {
            int id = value.indexOf('\0');
            if (!access.everything() && !access.mailboxes().contains(Long.valueOf(value.substring(0, id)))) {
                return;
            }
            value = value.substring(id + 1);
        }
        counted.computeIfAbsent(facet, f -> new HashMap<>()).merge(value, (long) count, Long::sum);
    }

    private static Stream<FacetCount> mostFrequent(Map<String, Long> values) {
        return values.entrySet().stream()
                .map(value -> new FacetCount(value.getKey(), value.getValue()))
                .sorted(MOST_FREQUENT_FIRST);
    }
}
