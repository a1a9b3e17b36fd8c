package dev.fairlead.search;

import dev.fairlead.search.SearchResult.FacetCount;
import dev.fairlead.search.SearchResult.Hit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits.Relation;
import org.jspecify.annotations.Nullable;

/// One search on one state of the index. First the hits of the page, for which the order of the index lets most of
/// it be passed over; then the exact number, which the index mostly knows without looking at documents.
final class SearchRun {
    /// By relevance nobody reads further than this.
    static final int DEEPEST = 10_000;

    private static final int MOST_HITS = 1_000;

    /// What every search of an index uses.
    ///
    /// @param threads that share a search over an index of at least `sharedFrom` documents; of a smaller one the parts
    ///     are searched faster one after the other
    /// @param limit a search that takes longer is ended
    record Means(FacetDictionary dictionary, Executor threads, int sharedFrom, Duration limit) {}

    private final IndexSearcher searcher;
    private final FacetDictionary dictionary;
    private final SearchRequest request;
    private final Query query;

    SearchRun(IndexReader reader, SearchRequest request, Query query, Means means) throws IOException {
        long end = System.nanoTime() + means.limit().toNanos();
        this.searcher = new IndexSearcher(reader, reader.maxDoc() < means.sharedFrom() ? null : means.threads());
        this.searcher.setTimeout(() -> System.nanoTime() - end > 0);
        this.dictionary = means.dictionary();
        this.request = request;
        this.query = searcher.rewrite(query);
    }

    SearchResult result(HitReader hits) throws IOException {
        int size = Math.clamp(request.size(), 0, MOST_HITS);
        Cursor cursor = Cursor.of(request.sort(), request.cursor());
        TopFieldDocs top = top(cursor.given() + size + 1, cursor.after());
        int end = Math.min(cursor.given() + size, top.scoreDocs.length);
        ScoreDoc[] page = Arrays.copyOfRange(top.scoreDocs, Math.min(cursor.given(), end), end);
        boolean more = top.scoreDocs.length > end && size > 0 && end < DEEPEST;
        String next = more ? cursor.next(request.sort(), (FieldDoc) page[page.length - 1], size) : null;
        if (request.facets()) {
            FacetCounter counter =
                    searcher.search(query, FacetCounter.each(dictionary, request.access(), request.zone()));
            return result(counter.total(), hits(page, hits), next, counter.facets());
        }
        boolean known = cursor.after() == null && top.totalHits.relation() == Relation.EQUAL_TO;
        long total = known ? top.totalHits.value() : searcher.count(query);
        return result(total, hits(page, hits), next, Map.of());
    }

    private SearchResult result(
            long total, List<Hit> hits, @Nullable String next, Map<String, List<FacetCount>> facets) {
        return new SearchResult(total, hits, next, facets, searcher.timedOut());
    }

    private TopFieldDocs top(int size, @Nullable FieldDoc after) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(Cursor.order(request.sort()), size, after, size));
    }

    private List<Hit> hits(ScoreDoc[] page, HitReader reader) throws IOException {
        List<Hit> hits = new ArrayList<>(page.length);
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc doc : page) {
            hits.add(reader.hit(stored, doc.doc));
        }
        return hits;
    }
}
