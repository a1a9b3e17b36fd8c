package dev.fairlead.search;

import dev.fairlead.query.SearchField;
import dev.fairlead.search.SearchResult.FacetCount;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// The index in a folder of this machine, with Lucene inside this process; while it is rebuilt, a second one beside it.
final class LuceneMessageIndex implements MessageIndex {
    /// A search of 256 terms, each looked for in every text field, must not be refused by the library.
    private static final int MOST_CLAUSES = 65_536;

    private static final int SHARED_FROM = 200_000;

    private final IndexShelf shelf;
    private final PortNames ports;
    private final InstantSource clock;
    private final ObjectReader hitReader;
    private final DocumentWriter documents;
    private final FacetDictionary dictionary = new FacetDictionary();
    private final ExecutorService searchThreads;
    private final SearchRun.Means means;
    private volatile WrittenIndex current;
    private volatile @Nullable WrittenIndex next;
    private volatile IndexCause cause;
    private volatile String detail;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    LuceneMessageIndex(IndexShelf shelf, SearchSettings settings, PortNames ports, InstantSource clock) {
        this(shelf, settings, ports, clock, SHARED_FROM);
    }

    /// @param sharedFrom the number of documents from which on several threads share a search
    LuceneMessageIndex(
            IndexShelf shelf, SearchSettings settings, PortNames ports, InstantSource clock, int sharedFrom) {
        JsonMapper json = StoredHit.json();
        this.shelf = shelf;
        this.ports = ports;
        this.clock = clock;
        this.hitReader = json.readerFor(StoredHit.class);
        this.documents = new DocumentWriter(json, settings.writers());
        this.searchThreads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("search-", 0).factory());
        this.means = new SearchRun.Means(dictionary, searchThreads, sharedFrom, settings.timeLimit());
        boolean isNew = shelf.isNew();
        this.current = new WrittenIndex(shelf.current(), documents);
        OpenIndex opened = current.opened();
        this.cause = isNew ? IndexCause.NEW : opened.cause();
        this.detail = opened.detail();
        shelf.clean();
        if (shelf.hasNext()) {
            this.next = new WrittenIndex(shelf.next(), documents);
            this.cause = cause == IndexCause.NONE ? IndexCause.REQUESTED : cause;
        }
    }

    @Override
    public synchronized void put(Collection<IndexedMessage> messages) {
        each(index -> index.put(messages));
    }

    @Override
    public synchronized void delete(Collection<Long> ids) {
        each(index -> index.delete(ids));
    }

    @Override
    public synchronized void mark(Collection<Long> unanswered, Collection<Long> answered) {
        each(index -> {
            index.mark(unanswered, 1);
            index.mark(answered, 0);
        });
    }

    private void each(Consumer<WrittenIndex> work) {
        work.accept(current);
        WrittenIndex beside = next;
        if (beside != null) {
            work.accept(beside);
        }
    }

    @Override
    public void refresh() {
        current.refresh();
    }

    @Override
    public synchronized void commit(long sequence) {
        current.commit(sequence);
    }

    @Override
    public long checkpoint() {
        return current.checkpoint();
    }

    @Override
    public long count() {
        return read(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public SearchResult search(SearchRequest request) {
        QueryTranslator translator = new QueryTranslator(
                request.access(),
                clock.instant().atZone(request.zone()),
                ports,
                request.sort() == SearchRequest.Sort.RELEVANCE);
        Query query = translator.allowed(request.query());
        return read(searcher -> new SearchRun(searcher.getIndexReader(), request, query, means)
                .result(new HitReader(hitReader, request)));
    }

    @Override
    public List<FacetCount> suggest(SearchField field, String typed, Access access) {
        QueryTranslator translator = new QueryTranslator(access, clock.instant().atZone(ZoneOffset.UTC), ports, false);
        Query visible = translator.allowed(new dev.fairlead.query.Query.Everything());
        return read(searcher -> new Suggestions(searcher, dictionary, access, visible).of(field, typed));
    }

    private <T> T read(WrittenIndex.Reading<T> reading) {
        WrittenIndex index = current;
        try {
            return index.read(reading);
        } catch (IndexFailure e) {
            // The index was exchanged between the two steps of reading: the new one answers.
            if (index != current) {
                return current.read(reading);
            }
            throw e;
        }
    }

    @Override
    public IndexHealth health() {
        WrittenIndex beside = next;
        long rebuilt = beside == null
                ? 0
                : beside.read(searcher -> (long) searcher.getIndexReader().numDocs());
        return new IndexHealth(cause, detail, beside != null, rebuilt);
    }

    @Override
    public boolean wantsRebuild() {
        return cause == IndexCause.VERSION && next == null && current.opened().outdated();
    }

    @Override
    public synchronized boolean restoreIfDamaged() {
        OpenIndex.Condition damage = current.damage();
        if (damage == null) {
            return false;
        }
        WrittenIndex former = current;
        WrittenIndex beside = next;
        next = null;
        if (beside != null) {
            beside.abandon();
        }
        current = new WrittenIndex(shelf.startOver(), documents);
        cause = damage.cause();
        detail = damage.detail();
        former.abandon();
        shelf.clean();
        return true;
    }

    @Override
    public synchronized void beginRebuild(IndexCause why) {
        try {
            shelf.requireRoom();
        } catch (NoRoomForIndex e) {
            cause = IndexCause.NO_ROOM;
            detail = String.valueOf(e.getMessage());
            throw e;
        }
        WrittenIndex former = next;
        if (former != null) {
            former.close();
        }
        shelf.removeNext();
        next = new WrittenIndex(shelf.next(), documents);
        cause = why;
        detail = why == IndexCause.VERSION ? detail : "";
    }

    @Override
    public synchronized void putRebuilt(Collection<IndexedMessage> messages) {
        beside().put(messages);
    }

    @Override
    public synchronized void commitRebuild(long sequence) {
        beside().commit(sequence);
        beside().refresh();
    }

    @Override
    public long rebuildCheckpoint() {
        return beside().checkpoint();
    }

    @Override
    public synchronized void finishRebuild(long sequence) {
        WrittenIndex made = beside();
        made.commit(sequence);
        made.refresh();
        WrittenIndex former = current;
        shelf.useNext();
        current = made;
        next = null;
        former.close();
        shelf.clean();
    }

    private WrittenIndex beside() {
        WrittenIndex beside = next;
        if (beside == null) {
            throw new IllegalStateException("No index is being rebuilt; begin first");
        }
        return beside;
    }

    @Override
    public synchronized void clear() {
        current.clear();
    }

    @Override
    public synchronized void close() {
        documents.close();
        searchThreads.shutdown();
        try (WrittenIndex beside = next) {
            current.close();
        }
    }
}
