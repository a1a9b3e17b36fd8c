package dev.fairlead.search;

import dev.fairlead.query.SearchField;
import dev.fairlead.search.SearchResult.FacetCount;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// The index in a folder of this machine, with Lucene inside this process.
final class LuceneMessageIndex implements MessageIndex {
    /// A search of 256 terms, each looked for in every text field, must not be refused by the library.
    private static final int MOST_CLAUSES = 65_536;

    private final IndexFolder folder;
    private final SearchSettings settings;
    private final PortNames ports;
    private final InstantSource clock;
    private final ObjectReader hitReader;
    private final DocumentWriter documents;
    private volatile OpenIndex index;
    private volatile long checkpoint;
    private long newestId;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    LuceneMessageIndex(IndexFolder folder, SearchSettings settings, PortNames ports, InstantSource clock) {
        JsonMapper json = StoredHit.json();
        this.folder = folder;
        this.settings = settings;
        this.ports = ports;
        this.clock = clock;
        this.hitReader = json.readerFor(StoredHit.class);
        this.documents = new DocumentWriter(json, settings.writers());
        this.index = folder.open();
        this.checkpoint = index.checkpoint();
        this.newestId = index.newestId();
    }

    @Override
    public synchronized void put(Collection<IndexedMessage> messages) {
        write(open -> newestId = documents.write(open.writer(), messages, newestId));
    }

    @Override
    public synchronized void delete(Collection<Long> ids) {
        Term[] terms =
                ids.stream().map(id -> new Term(Fields.ID, Long.toString(id))).toArray(Term[]::new);
        write(open -> open.writer().deleteDocuments(terms));
    }

    @Override
    public synchronized void mark(Collection<Long> unanswered, Collection<Long> answered) {
        write(open -> {
            for (Long id : unanswered) {
                open.writer().updateNumericDocValue(documentOf(id), Fields.UNANSWERED, 1L);
            }
            for (Long id : answered) {
                open.writer().updateNumericDocValue(documentOf(id), Fields.UNANSWERED, 0L);
            }
        });
    }

    private static Term documentOf(long id) {
        return new Term(Fields.ID, Long.toString(id));
    }

    @Override
    public void refresh() {
        write(open -> open.searchers().maybeRefreshBlocking());
    }

    @Override
    public synchronized void commit(long sequence) {
        write(open -> {
            open.writer()
                    .setLiveCommitData(
                            IndexFolder.commitData(sequence, newestId).entrySet());
            open.writer().commit();
            checkpoint = sequence;
        });
    }

    @Override
    public long checkpoint() {
        return checkpoint;
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
        return read(searcher -> new SearchRun(searcher.getIndexReader(), request, query, settings.timeLimit())
                .result(new HitReader(hitReader, request)));
    }

    @Override
    public List<FacetCount> suggest(SearchField field, String typed, Access access) {
        QueryTranslator translator = new QueryTranslator(access, clock.instant().atZone(ZoneOffset.UTC), ports, false);
        Query visible = translator.allowed(new dev.fairlead.query.Query.Everything());
        return read(searcher -> new Suggestions(searcher, access, visible).of(field, typed));
    }

    @Override
    public synchronized void clear() {
        write(open -> open.writer().deleteAll());
        newestId = 0;
        commit(0);
        refresh();
    }

    @Override
    public synchronized void close() {
        documents.close();
        try {
            index.close();
        } catch (IOException e) {
            throw IndexFailure.writing(folder.path(), e);
        }
    }

    private interface Writing {
        void on(OpenIndex open) throws IOException;
    }

    private void write(Writing writing) {
        try {
            writing.on(index);
        } catch (IOException | AlreadyClosedException e) {
            reopenAfter(e);
            throw IndexFailure.writing(folder.path(), e);
        }
    }

    /// A writer that met a full disk closes itself for good: a new one goes on from the last commit.
    private synchronized void reopenAfter(Exception failure) {
        if (index.writer().isOpen()) {
            return;
        }
        try {
            index.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        index = folder.open();
        checkpoint = index.checkpoint();
        newestId = index.newestId();
    }

    private interface Reading<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            OpenIndex open = index;
            IndexSearcher searcher = open.searchers().acquire();
            try {
                return reading.on(searcher);
            } finally {
                open.searchers().release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw IndexFailure.reading(folder.path(), e);
        }
    }
}
