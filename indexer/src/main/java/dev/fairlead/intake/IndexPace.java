package dev.fairlead.intake;

import dev.fairlead.search.MessageIndex;
import java.time.Duration;

/// How soon searches show what was put into the index, and how often it is forced to disk. For the thread that puts it
/// in.
final class IndexPace {

    private static final long REFRESH_NANOS = 1_000_000_000L;
    // While more waits than fits in a batch, showing it every second would cost a fifth of the work in merges.
    private static final long REFRESH_UNDER_LOAD_NANOS = 5_000_000_000L;

    private final MessageIndex index;
    private final IndexRebuild rebuild;
    private final Duration commitEvery;

    private boolean moreWaits;
    private boolean unseen;
    private boolean uncommitted;
    private long refreshedAt;
    private long committedAt;

    IndexPace(MessageIndex index, IndexRebuild rebuild, Duration commitEvery) {
        this.index = index;
        this.rebuild = rebuild;
        this.commitEvery = commitEvery;
    }

    /// Whether more waits in the log than the last batch could take.
    void hurry(boolean more) {
        moreWaits = more;
    }

    /// Something was put into the index that searches use.
    void put() {
        unseen = true;
        uncommitted = true;
    }

    /// Something was put into the index that is being made anew.
    void wrote() {
        uncommitted = true;
    }

    /// Shows what was put in: at once when there is nothing else to do, otherwise every second or, with a backlog,
    /// every five.
    void publish(boolean idle, long at) {
        long now = System.nanoTime();
        long interval = moreWaits ? REFRESH_UNDER_LOAD_NANOS : REFRESH_NANOS;
        if (unseen && idle) {
            index.refresh();
            refreshedAt = now;
            unseen = false;
        } else if (unseen && now - refreshedAt > interval) {
            index.refreshSoon();
            refreshedAt = now;
            unseen = false;
        }
        boolean due = now - committedAt > commitEvery.toNanos();
        if (due && (uncommitted || idle && index.wantsCommit())) {
            commit(at);
            unseen = true;
        }
    }

    /// @param at the place in the log up to which the index is complete
    void commit(long at) {
        index.commit(at);
        rebuild.commit();
        committedAt = System.nanoTime();
        uncommitted = false;
    }

    /// The work ends: nothing of it is left to be done again.
    void end(long at) {
        if (uncommitted) {
            commit(at);
        }
    }
}
