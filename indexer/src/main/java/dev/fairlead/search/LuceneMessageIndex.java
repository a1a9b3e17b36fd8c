package dev.fairlead.search;

import dev.fairlead.query.SearchField;
import dev.fairlead.search.SearchResult.FacetCount;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// The index in a folder of this machine, with Lucene inside this process; while it is rebuilt, a second one beside it.
final class LuceneMessageIndex implements MessageIndex {
    /// A search of 256 terms, each looked for in every text field, must not be refused by the library.
    private static final int MOST_CLAUSES = 65_536;

    private static final int LARGE = 200_000;

    private final TradeNames names;
    private final InstantSource clock;
    private final ObjectReader hitReader;
    private final DocumentWriter documents;
    private final FacetDictionary dictionary = new FacetDictionary();
    private final ExecutorService searchThreads;
    private final SearchRun.Means means;
    private final Turns turns;
    private final IndexPair indexes;
    private final LaterRefresh laterRefresh = new LaterRefresh(this::refresh);

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    LuceneMessageIndex(IndexShelf shelf, SearchSettings settings, TradeNames names, InstantSource clock) {
        this(shelf, settings, names, clock, LARGE);
    }

    /// @param large the number of documents from which on several threads share a search; what was found is
    /// remembered of segments with a hundredth of it
    LuceneMessageIndex(IndexShelf shelf, SearchSettings settings, TradeNames names, InstantSource clock, int large) {
        JsonMapper json = StoredHit.json();
        this.names = names;
        this.clock = clock;
        this.hitReader = json.readerFor(StoredHit.class);
        this.documents = new DocumentWriter(json, settings.writers());
        int processors = Runtime.getRuntime().availableProcessors();
        this.searchThreads = Executors.newFixedThreadPool(
                processors, Thread.ofPlatform().daemon().name("search-", 0).factory());
        this.means = new SearchRun.Means(dictionary, new FoundBefore(large / 100), searchThreads, large);
        this.turns = new Turns(processors, settings.timeLimit(), System::nanoTime);
        this.indexes = new IndexPair(shelf, documents, dictionary::column);
    }

    @Override
    public synchronized void put(Collection<IndexedMessage> messages) {
        indexes.each(index -> index.put(messages));
    }

    @Override
    public synchronized void delete(Collection<Long> ids) {
        indexes.each(index -> index.delete(ids));
    }

    @Override
    public synchronized void mark(Collection<Long> unanswered, Collection<Long> answered) {
        indexes.each(index -> {
            index.mark(unanswered, 1);
            index.mark(answered, 0);
        });
    }

    @Override
    public void refresh() {
        indexes.current().refresh();
    }

    @Override
    public void refreshSoon() {
        laterRefresh.begin();
    }

    @Override
    public boolean wantsCommit() {
        return indexes.current().opened().writer().hasUncommittedChanges();
    }

    @Override
    public synchronized void commit(long sequence) {
        indexes.current().commit(sequence);
    }

    @Override
    public long checkpoint() {
        return indexes.current().checkpoint();
    }

    @Override
    public long count() {
        return indexes.read(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public SearchResult search(SearchRequest request) {
        Instant now = clock.instant();
        Query all = translated(request, now, false);
        Query ranked = request.sort().isRanked() ? translated(request, now, true) : all;
        Query best =
                request.sort() == SearchRequest.Sort.RECENT ? new FunctionScoreQuery(ranked, new Recency(now)) : ranked;
        try (Turns.Turn turn = turns.begin()) {
            SearchRun.Asked asked = new SearchRun.Asked(all, best, turn);
            return indexes.read(
                    searcher -> new SearchRun((DirectoryReader) searcher.getIndexReader(), request, asked, means)
                            .result(() -> new HitReader(hitReader, request)));
        }
    }

    private Query translated(SearchRequest request, Instant now, boolean ranked) {
        return new QueryTranslator(request.access(), now.atZone(request.zone()), names, ranked)
                .allowed(request.query());
    }

    @Override
    public List<FacetCount> suggest(SearchField field, String typed, Access access) {
        QueryTranslator translator = new QueryTranslator(access, clock.instant().atZone(ZoneOffset.UTC), names, false);
        Query visible = translator.allowed(new dev.fairlead.query.Query.Everything());
        return indexes.read(searcher -> new Suggestions(searcher, means, access, visible).of(field, typed));
    }

    @Override
    public IndexHealth health() {
        return indexes.health();
    }

    @Override
    public boolean wantsRebuild() {
        return indexes.wantsRebuild();
    }

    @Override
    public synchronized boolean restoreIfDamaged() {
        return indexes.restoreIfDamaged();
    }

    @Override
    public void requireRoom() {
        indexes.requireRoom();
    }

    @Override
    public synchronized void beginRebuild(IndexCause why) {
        indexes.beginRebuild(why);
    }

    @Override
    public synchronized void putRebuilt(Collection<IndexedMessage> messages) {
        indexes.next().put(messages);
    }

    @Override
    public synchronized void commitRebuild(long sequence) {
        indexes.next().commit(sequence);
        indexes.next().refresh();
    }

    @Override
    public long rebuildCheckpoint() {
        return indexes.next().checkpoint();
    }

    @Override
    public synchronized void finishRebuild(long sequence) {
        indexes.finishRebuild(sequence);
    }

    @Override
    public synchronized void clear() {
        indexes.current().clear();
    }

    @Override
    public synchronized void close() {
        laterRefresh.close();
        documents.close();
        searchThreads.shutdown();
        indexes.close();
    }
}
