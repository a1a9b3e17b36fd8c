package dev.fairlead.search;

import dev.fairlead.search.SearchResult.FacetCount;
import dev.fairlead.search.SearchResult.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// One search on one state of the index: the hits of the page, the exact number of all, and the facets.
final class SearchRun {
    private static final int MOST_HITS = 1_000;

    /// What every search of an index uses.
    ///
    /// @param threads that share a search over an index of at least `sharedFrom` documents while a processor is
    ///     free for them; of a smaller one the parts are searched faster one after the other
    record Means(FacetDictionary dictionary, FoundBefore found, Executor threads, int sharedFrom) {}

    /// @param all finds the hits, to count them; `best` finds the same and weighs each, which is dearer
    record Asked(Query all, Query best, Turns.Turn turn) {}

    private final IndexSearcher searcher;
    private final Means means;
    private final SearchRequest request;
    private final Asked asked;
    private final int parallel;
    private final int size;
    private final Cursor cursor;
    private boolean ended;

    SearchRun(DirectoryReader reader, SearchRequest request, Asked asked, Means means) throws IOException {
        boolean alone = reader.maxDoc() < means.sharedFrom() || asked.turn().isLast();
        this.parallel = alone ? 1 : Runtime.getRuntime().availableProcessors();
        this.searcher = new IndexSearcher(
                Beginnings.in(asked.all()) ? ExitableDirectoryReader.wrap(reader, asked.turn()) : reader,
                alone ? null : means.threads());
        this.searcher.setTimeout(asked.turn());
        means.found().lendTo(searcher);
        this.means = means;
        this.request = request;
        this.asked = asked;
        this.size = Math.clamp(request.size(), 0, MOST_HITS);
        this.cursor = Cursor.of(request.sort(), request.cursor());
    }

    SearchResult result(Supplier<HitReader> hits) throws IOException {
        // One more than shown tells whether there is a next page.
        int wanted = size == 0 ? 0 : cursor.given() + size + 1;
        boolean ranked = request.sort().isRanked();
        boolean oldest = request.sort() == SearchRequest.Sort.OLDEST;
        DatedHits.Parts parts =
                new DatedHits.Parts(() -> new DatedHits(oldest, ranked ? 0 : wanted, cursor.after(), facets()));
        FieldDoc[] best = new FieldDoc[0];
        try {
            best = ranked ? new RankedHits(searcher, asked.best()).best(wanted, request.query()) : best;
            searcher.search(asked.all(), parts);
        } catch (ExitableDirectoryReader.ExitingReaderException timeIsUp) {
            // While the words were looked up that begin as asked: what was found until then is the answer.
            ended = true;
        }
        DatedHits walk = parts.all();
        return result(ranked ? best : walk.page(), walk, hits);
    }

    private @Nullable FacetCounter facets() {
        return request.facets()
                ? new FacetCounter(means.dictionary(), means.found(), request.access(), request.zone())
                : null;
    }

    private SearchResult result(FieldDoc[] top, DatedHits walk, Supplier<HitReader> hits) throws IOException {
        int end = Math.min(cursor.given() + size, top.length);
        FieldDoc[] page = Arrays.copyOfRange(top, Math.min(cursor.given(), end), end);
        boolean more = top.length > end && size > 0 && end < Cursor.DEEPEST;
        String next = more ? cursor.next(request.sort(), page[page.length - 1], size) : null;
        boolean partly = ended || searcher.timedOut();
        FacetCounter counter = walk.facets();
        if (counter != null && !partly) {
            counter.remember();
        }
        Map<String, List<FacetCount>> facets = counter == null ? Map.of() : counter.facets();
        return new SearchResult(walk.total(), hits(page, hits), next, facets, partly);
    }

    /// Read in as many parts as threads share this search.
    private List<Hit> hits(ScoreDoc[] page, Supplier<HitReader> readers) throws IOException {
        List<Callable<List<Hit>>> parts = new ArrayList<>();
        int length = Math.ceilDiv(page.length, parallel);
        for (int from = 0; from < page.length; from += length) {
            ScoreDoc[] part = Arrays.copyOfRange(page, from, Math.min(page.length, from + length));
            parts.add(() -> part(part, readers.get()));
        }
        return searcher.getTaskExecutor().invokeAll(parts).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Hit> part(ScoreDoc[] part, HitReader reader) throws IOException {
        List<Hit> hits = new ArrayList<>(part.length);
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc doc : part) {
            hits.add(reader.hit(stored, doc.doc));
        }
        return hits;
    }
}
