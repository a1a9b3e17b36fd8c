package dev.fairlead.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.IndexWriter.IndexReaderWarmer;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One index in one folder, open for writing by one thread and for searching by many.
final class WrittenIndex implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WrittenIndex.class);

    private final IndexFolder folder;
    private final DocumentWriter documents;
    private final IndexReaderWarmer warmer;
    private volatile OpenIndex index;
    private volatile long checkpoint;
    private volatile OpenIndex.@Nullable Condition damage;
    private long newestId;

    /// @param warmer gets ready what searches need of each new segment
    WrittenIndex(IndexFolder folder, DocumentWriter documents, IndexReaderWarmer warmer) {
        this.folder = folder;
        this.documents = documents;
        this.warmer = warmer;
        this.index = folder.open(warmer);
        this.checkpoint = index.checkpoint();
        this.newestId = index.newestId();
    }

    OpenIndex opened() {
        return index;
    }

    synchronized void put(Collection<IndexedMessage> messages) {
        write(open -> newestId = documents.write(open.writer(), messages, newestId));
    }

    synchronized void delete(Collection<Long> ids) {
        write(open -> open.writer()
                .deleteDocuments(ids.stream().map(WrittenIndex::documentOf).toArray(Term[]::new)));
    }

    synchronized void mark(Collection<Long> ids, long value) {
        write(open -> {
            for (Long id : ids) {
                open.writer().updateNumericDocValue(documentOf(id), Fields.UNANSWERED, value);
            }
        });
    }

    private static Term documentOf(long id) {
        return new Term(Fields.ID, Long.toString(id));
    }

    void refresh() {
        write(open -> open.searchers().maybeRefreshBlocking());
    }

    synchronized void commit(long sequence) {
        write(open -> {
            open.writer()
                    .setLiveCommitData(folder.commitData(sequence, newestId).entrySet());
            open.writer().commit();
            checkpoint = sequence;
        });
    }

    long checkpoint() {
        return checkpoint;
    }

    synchronized void clear() {
        write(open -> open.writer().deleteAll());
        newestId = 0;
        commit(0);
        refresh();
    }

    /// What is wrong with the folder, null when nothing is: files of the last commit that are gone, or what a
    /// search stumbled over.
    OpenIndex.@Nullable Condition damage() {
        if (damage == null && checkpoint > 0) {
            damage = lostFile();
        }
        return damage;
    }

    private OpenIndex.@Nullable Condition lostFile() {
        try {
            Set<String> there = Set.of(index.directory().listAll());
            if (SegmentInfos.getLastCommitGeneration(there.toArray(String[]::new)) < 0) {
                return lost("The files");
            }
            return SegmentInfos.readLatestCommit(index.directory()).files(true).stream()
                    .filter(file -> !there.contains(file))
                    .findFirst()
                    .map(this::lost)
                    .orElse(null);
        } catch (NoSuchFileException e) {
            return lost("Everything");
        } catch (IOException e) {
            return new OpenIndex.Condition(IndexCause.DAMAGED, String.valueOf(e.getMessage()), false);
        }
    }

    private OpenIndex.Condition lost(String what) {
        return new OpenIndex.Condition(IndexCause.LOST, "%s vanished from %s".formatted(what, folder.path()), false);
    }

    interface Writing {
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
        index = folder.open(warmer);
        checkpoint = index.checkpoint();
        newestId = index.newestId();
        damage = null;
    }

    interface Reading<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        OpenIndex open = index;
        while (true) {
            try {
                return read(open, reading);
            } catch (IndexFailure e) {
                OpenIndex now = e.getCause() instanceof AlreadyClosedException ? openAfterWriting() : open;
                if (now == open) {
                    throw e;
                }
                open = now;
            }
        }
    }

    /// A writer that met its end may be opened again just now: waits for that.
    private synchronized OpenIndex openAfterWriting() {
        return index;
    }

    private <T> T read(OpenIndex open, Reading<T> reading) {
        try {
            IndexSearcher searcher = open.searchers().acquire();
            try {
                return reading.on(searcher);
            } finally {
                open.searchers().release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            if (IndexFolder.isDamage(e)) {
                damage = new OpenIndex.Condition(IndexCause.DAMAGED, String.valueOf(e.getMessage()), false);
            }
            throw IndexFailure.reading(folder.path(), e);
        }
    }

    /// Closes what is damaged already.
    synchronized void abandon() {
        try {
            index.close();
        } catch (IOException | AlreadyClosedException e) {
            log.info("The damaged index in {} could not be closed properly: {}", folder.path(), e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw IndexFailure.writing(folder.path(), e);
        }
    }
}
