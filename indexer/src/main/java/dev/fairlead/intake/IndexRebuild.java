package dev.fairlead.intake;

import dev.fairlead.archive.Arrival;
import dev.fairlead.search.IndexCause;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.NoRoomForIndex;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a new index beside the one in use from the log's past, a batch at a time between the loop's own work. New
/// mail goes into both, so that the new one is complete when the past is through.
final class IndexRebuild {

    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);
    private static final IndexCause NOBODY = IndexCause.NONE;

    private final Pipeline pipeline;
    private final MessageIndex index;
    private final AtomicReference<IndexCause> wanted = new AtomicReference<>(NOBODY);
    private long at;

    IndexRebuild(Pipeline pipeline, MessageIndex index) {
        this.pipeline = pipeline;
        this.index = index;
    }

    /// Somebody wants a new index; one that is being made is begun anew.
    void request() {
        wanted.set(IndexCause.REQUESTED);
    }

    /// Goes on where the last commit of a rebuild stands.
    void resume() {
        if (isRunning()) {
            at = index.rebuildCheckpoint();
            log.info("The new index goes on from arrival {}", at);
        } else if (index.wantsRebuild()) {
            wanted.compareAndSet(NOBODY, IndexCause.VERSION);
        }
    }

    boolean isRunning() {
        return index.health().rebuilding();
    }

    boolean isWanted() {
        return wanted.get() != NOBODY;
    }

    /// @param last up to which the log has been read for the index in use
    /// @return how many arrivals were dealt with
    int step(long last) {
        IndexCause why = wanted.getAndSet(NOBODY);
        if (why != NOBODY && !begun(why)) {
            return 0;
        }
        if (!isRunning()) {
            return 0;
        }
        List<Arrival> arrivals = pipeline.between(at, last);
        if (arrivals.isEmpty()) {
            index.finishRebuild(last);
            log.info("The new index is complete and in use");
            return 0;
        }
        Batch batch = Batch.ofArrivals(arrivals);
        pipeline.rebuild(batch);
        at = batch.checkpoint();
        return arrivals.size();
    }

    private boolean begun(IndexCause why) {
        try {
            index.beginRebuild(why);
            at = 0;
            log.info("A new index is being made beside the one in use ({})", why);
            return true;
        } catch (NoRoomForIndex e) {
            log.warn(e.getMessage());
            return false;
        }
    }

    void commit() {
        if (isRunning()) {
            index.commitRebuild(at);
        }
    }
}
