package dev.fairlead.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// The hits of a page by date and the number of all hits, with or without facets, in one walk: a search is looked up in
/// each segment once. Segments are kept in the order of date, the newest first, so that a segment's part of the page is
/// its first hits, or its last ones when the oldest are wanted.
final class DatedHits implements Collector {
    private final boolean oldest;
    private final int size;
    private final @Nullable FieldDoc after;
    private final @Nullable FacetCounter facets;
    private final Comparator<FieldDoc> order;
    private final PriorityQueue<FieldDoc> page;
    private @Nullable SegmentPage last;
    private @Nullable Weight weight;
    private long total;

    /// @param size of the page
    /// @param after the last hit of the page before, null for the first page
    /// @param facets null when they are not wanted
    DatedHits(boolean oldest, int size, @Nullable FieldDoc after, @Nullable FacetCounter facets) {
        Comparator<FieldDoc> newestFirst = Comparator.<FieldDoc>comparingLong(hit -> (Long) hit.fields[0])
                .thenComparingLong(hit -> (Long) hit.fields[1])
                .reversed();
        this.oldest = oldest;
        this.size = size;
        this.after = after;
        this.facets = facets;
        this.order = oldest ? newestFirst.reversed() : newestFirst;
        this.page = new PriorityQueue<>(order.reversed());
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public void setWeight(Weight newWeight) {
        weight = newWeight;
        if (facets != null) {
            facets.setWeight(newWeight);
        }
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        finish();
        int known = known(context);
        LeafCollector counter = facets == null || known >= 0 ? null : facets.counter(context.reader());
        SegmentPage segment = new SegmentPage(
                context, new SegmentPage.Span(oldest, size, after), counter, Math.max(known, 0), known >= 0);
        last = segment;
        return segment;
    }

    /// The number of hits is often known without looking at any; with facets when they were counted before.
    private int known(LeafReaderContext context) throws IOException {
        if (facets != null) {
            return facets.addRemembered(context);
        }
        return weight == null ? -1 : weight.count(context);
    }

    /// Takes over what was collected in the segment before, also in one where the time limit ended the search.
    private void finish() throws IOException {
        SegmentPage ended = last;
        last = null;
        if (ended != null) {
            total += ended.total();
            ended.best(this::offer);
        }
    }

    /// Answers whether it belongs to the page, as far as is known.
    private boolean offer(FieldDoc hit) {
        if (page.size() == size && (size == 0 || order.compare(hit, page.element()) > 0)) {
            return false;
        }
        page.add(hit);
        if (page.size() > size) {
            page.poll();
        }
        return true;
    }

    long total() {
        return total;
    }

    @Nullable
    FacetCounter facets() {
        return facets;
    }

    /// In the order that was asked for.
    FieldDoc[] page() {
        FieldDoc[] hits = page.toArray(FieldDoc[]::new);
        Arrays.sort(hits, order);
        return hits;
    }

    private void add(DatedHits other) throws IOException {
        other.finish();
        total += other.total;
        other.page.forEach(this::offer);
        if (facets != null && other.facets != null) {
            facets.add(other.facets);
        }
    }

    /// What is collected in the parts of a large index, which may be searched at the same time. Kept, so that
    /// nothing is lost when the search is ended.
    record Parts(Supplier<DatedHits> made, Queue<DatedHits> each) implements CollectorManager<DatedHits, DatedHits> {

        Parts(Supplier<DatedHits> made) {
            this(made, new ConcurrentLinkedQueue<>());
        }

        @Override
        public DatedHits newCollector() {
            DatedHits part = made.get();
            each.add(part);
            return part;
        }

        @Override
        public DatedHits reduce(Collection<DatedHits> parts) {
            return made.get();
        }

        DatedHits all() throws IOException {
            DatedHits all = made.get();
            for (DatedHits part : each) {
                all.add(part);
            }
            return all;
        }
    }
}
