package dev.fairlead.search;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/// One segment's part of a page by date, and the number of its hits.
final class SegmentPage implements LeafCollector {

    /// What part of the hits is wanted.
    record Span(boolean oldest, int size, @Nullable FieldDoc after) {}

    private final LeafReaderContext segment;
    private final Span span;
    private final @Nullable LeafCollector counter;
    private final boolean known;
    private final int[] kept;
    private NumericDocValues dates;
    private NumericDocValues ids;
    private int seen;
    private boolean open;
    private long total;

    /// @param counter of facets, which takes every hit
    /// @param count of hits when it is `known` beforehand
    SegmentPage(LeafReaderContext segment, Span span, @Nullable LeafCollector counter, int count, boolean known)
            throws IOException {
        this.segment = segment;
        this.span = span;
        this.counter = counter;
        this.known = known;
        this.total = count;
        this.kept = new int[span.size()];
        // With a cursor, the page begins (or, read backwards, ends) at the place of the hit before it.
        this.open = span.after() == null || span.oldest();
        this.dates = numbers(Fields.DATE);
        this.ids = numbers(Fields.ID);
    }

    /// Read past the time limit: what was found until then is still shown.
    private NumericDocValues numbers(String field) throws IOException {
        return DocValues.getNumeric(FilterLeafReader.unwrap(segment.reader()), field);
    }

    @Override
    public void setScorer(Scorable scorer) {
        // the order is that of the index
    }

    @Override
    public void collect(int doc) throws IOException {
        if (wantsMore()) {
            keep(doc);
        } else if (known) {
            throw new CollectionTerminatedException();
        }
        total += known ? 0 : 1;
        if (counter != null) {
            counter.collect(doc);
        }
    }

    @Override
    public void collect(DocIdStream hits) throws IOException {
        if (wantsMore() || known) {
            hits.forEach(this::collect);
        } else if (counter == null) {
            total += hits.count();
        } else {
            hits.forEach(this::count);
        }
    }

    private void count(int doc) throws IOException {
        total++;
        if (counter != null) {
            counter.collect(doc);
        }
    }

    /// Read backwards, until the place of the cursor; otherwise until there are enough.
    private boolean wantsMore() {
        return span.oldest() ? open && kept.length > 0 : seen < kept.length;
    }

    private void keep(int doc) throws IOException {
        FieldDoc before = span.after();
        if (before != null && (span.oldest() || !open)) {
            dates.advanceExact(doc);
            ids.advanceExact(doc);
            int side = compare(before, dates.longValue(), ids.longValue());
            open = span.oldest() ? side < 0 : side > 0;
        }
        if (open) {
            kept[seen++ % kept.length] = doc;
        }
    }

    /// Where a hit stands beside the last one of the page before: less than 0 when it is newer.
    private static int compare(FieldDoc before, long date, long id) {
        int byDate = Long.compare((Long) before.fields[0], date);
        return byDate != 0 ? byDate : Long.compare((Long) before.fields[1], id);
    }

    long total() {
        return total;
    }

    /// Offers the hits, the best first, until one is refused.
    void best(Predicate<FieldDoc> page) throws IOException {
        int count = Math.min(seen, kept.length);
        FieldDoc[] hits = new FieldDoc[count];
        dates = numbers(Fields.DATE);
        ids = numbers(Fields.ID);
        for (int i = 0; i < count; i++) {
            int doc = kept[(seen - count + i) % kept.length];
            dates.advanceExact(doc);
            ids.advanceExact(doc);
            hits[i] = new FieldDoc(segment.docBase + doc, Float.NaN, new Object[] {dates.longValue(), ids.longValue()});
        }
        for (int i = 0; i < count && page.test(hits[span.oldest() ? count - 1 - i : i]); i++) {
            // the page has taken it
        }
    }
}
