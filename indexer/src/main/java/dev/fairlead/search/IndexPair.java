package dev.fairlead.search;

import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter.IndexReaderWarmer;
import org.jspecify.annotations.Nullable;

/// The index in use and, while it is made anew, the one that will take its place. What is written goes into both.
final class IndexPair implements AutoCloseable {
    private final IndexShelf shelf;
    private final DocumentWriter documents;
    private final IndexReaderWarmer warmer;
    private volatile WrittenIndex current;
    private volatile @Nullable WrittenIndex next;
    private volatile IndexCause cause;
    private volatile String detail;

    IndexPair(IndexShelf shelf, DocumentWriter documents, IndexReaderWarmer warmer) {
        this.shelf = shelf;
        this.documents = documents;
        this.warmer = warmer;
        boolean isNew = shelf.isNew();
        this.current = written(shelf.current());
        OpenIndex opened = current.opened();
        this.cause = isNew ? IndexCause.NEW : opened.cause();
        this.detail = opened.detail();
        shelf.clean();
        if (shelf.hasNext()) {
            this.next = written(shelf.next());
            this.cause = cause == IndexCause.NONE ? IndexCause.REQUESTED : cause;
        }
    }

    private WrittenIndex written(IndexFolder folder) {
        return new WrittenIndex(folder, documents, warmer);
    }

    WrittenIndex current() {
        return current;
    }

    /// The one being made.
    WrittenIndex next() {
        WrittenIndex beside = next;
        if (beside == null) {
            throw new IllegalStateException("No index is being rebuilt; begin first");
        }
        return beside;
    }

    synchronized void each(Consumer<WrittenIndex> work) {
        work.accept(current);
        WrittenIndex beside = next;
        if (beside != null) {
            work.accept(beside);
        }
    }

    <T> T read(WrittenIndex.Reading<T> reading) {
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

    IndexHealth health() {
        WrittenIndex beside = next;
        long rebuilt = beside == null
                ? 0
                : beside.read(searcher -> (long) searcher.getIndexReader().numDocs());
        return new IndexHealth(cause, detail, beside != null, rebuilt);
    }

    boolean wantsRebuild() {
        return cause == IndexCause.VERSION && next == null && current.opened().outdated();
    }

    synchronized boolean restoreIfDamaged() {
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
        current = written(shelf.startOver());
        cause = damage.cause();
        detail = damage.detail();
        former.abandon();
        shelf.clean();
        return true;
    }

    synchronized void requireRoom() {
        try {
            shelf.requireRoom();
        } catch (NoRoomForIndex e) {
            cause = IndexCause.NO_ROOM;
            detail = String.valueOf(e.getMessage());
            throw e;
        }
    }

    synchronized void beginRebuild(IndexCause why) {
        requireRoom();
        WrittenIndex former = next;
        if (former != null) {
            former.close();
        }
        shelf.removeNext();
        next = written(shelf.next());
        cause = why;
        detail = why == IndexCause.VERSION ? detail : "";
    }

    synchronized void finishRebuild(long sequence) {
        WrittenIndex made = next();
        made.commit(sequence);
        made.refresh();
        WrittenIndex former = current;
        shelf.useNext();
        current = made;
        next = null;
        former.close();
        shelf.clean();
    }

    @Override
    public synchronized void close() {
        try (WrittenIndex beside = next) {
            current.close();
        }
    }
}
