package dev.fairlead.intake;

import dev.fairlead.archive.Arrival;
import dev.fairlead.archive.Checkpoints;
import dev.fairlead.rounds.OwnThread;
import dev.fairlead.search.IndexFailure;
import dev.fairlead.search.MessageIndex;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The one thread that drives the pipeline: new arrivals first, second looks when there are none.
///
/// The database and the index each remember how far they came; after a crash the loop goes on from the smaller of the
/// two, and repeats what the other has already.
@Component
class IntakeLoop extends OwnThread {

    private static final Logger log = LoggerFactory.getLogger(IntakeLoop.class);
    private static final long IDLE_MILLIS = 25;
    // Of a stream of mails each may be taken in before the next one comes: that is no end of the work.
    private static final int QUIET_ROUNDS = 2;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;
    // How often the files of the index are looked after.
    private static final long LOOK_NANOS = 5_000_000_000L;

    private final Pipeline pipeline;
    private final Checkpoints checkpoints;
    private final MailStore store;
    private final MessageIndex index;
    private final IntakeSettings settings;
    private final IndexRebuild rebuild;
    private final IndexPace pace;
    private final RateMeter rate = new RateMeter();

    private volatile String state = "IDLE";
    private volatile @Nullable String error;

    private volatile long at = -1;
    private volatile long rebuildingUpTo;
    private volatile Runnable follower = () -> {};
    private int quietRounds;
    private long lookedAt = System.nanoTime();
    private long pauseMillis = IDLE_MILLIS;

    IntakeLoop(
            Pipeline pipeline, Checkpoints checkpoints, MailStore store, MessageIndex index, IntakeSettings settings) {
        super("intake");
        this.pipeline = pipeline;
        this.checkpoints = checkpoints;
        this.store = store;
        this.index = index;
        this.settings = settings;
        this.rebuild = new IndexRebuild(pipeline, index);
        this.pace = new IndexPace(index, rebuild, settings.commitEvery());
    }

    String state() {
        return rebuild.isWanted() && error == null ? "REBUILDING" : state;
    }

    @Nullable
    String error() {
        return error;
    }

    double rate() {
        return rate.perSecond();
    }

    /// Whoever works behind the loop and is told each time when there has been nothing left to do for a moment.
    void followedBy(Runnable told) {
        follower = told;
    }

    /// Makes a new index beside the one in use.
    void rebuild() {
        rebuild.request();
    }

    /// Whether an index that was there before is being filled anew from the start of the log.
    boolean isRefilling() {
        return at >= 0 && at < rebuildingUpTo;
    }

    @Override
    protected void run() {
        while (isRunning()) {
            try {
                round();
            } catch (RuntimeException e) {
                standStill(e);
            }
        }
        if (at >= 0) {
            pace.end(at);
        }
    }

    private void round() {
        if (at < 0) {
            begin();
        }
        if (System.nanoTime() - lookedAt > LOOK_NANOS) {
            lookedAt = System.nanoTime();
            if (index.restoreIfDamaged()) {
                log.warn(
                        "The index is filled again from the archive: {}",
                        index.health().detail());
                begin();
            }
        }
        boolean worked = step();
        worked |= rebuildStep();
        pace.publish(!worked, at);
        error = null;
        pauseMillis = IDLE_MILLIS;
        if (worked) {
            quietRounds = 0;
        } else {
            rest();
        }
    }

    private void rest() {
        state = "IDLE";
        if (++quietRounds == QUIET_ROUNDS) {
            follower.run();
        }
        pause(IDLE_MILLIS);
    }

    private void begin() {
        long stored = checkpoints.at(BatchWriter.CHECKPOINT);
        rebuildingUpTo = stored;
        at = Math.min(stored, index.checkpoint());
        rebuild.resume();
    }

    private boolean rebuildStep() {
        if (!rebuild.isWanted() && !rebuild.isRunning()) {
            return false;
        }
        state = "REBUILDING";
        int arrivals = rebuild.step(at);
        if (arrivals > 0) {
            rate.add(arrivals);
            pace.wrote();
        }
        return arrivals > 0;
    }

    /// The loop's one error handler: a full disk or a lost database stops the work, not the program.
    private void standStill(RuntimeException failure) {
        String cause = Causes.inWords(failure);
        if (!cause.equals(error)) {
            log.error("The pipeline stands still and tries again: {}", cause, failure);
        }
        error = cause;
        state = "FAILED";
        if (failure instanceof IndexFailure) {
            // What was put in since the last commit may be gone.
            at = -1;
        }
        pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 4);
        pause(pauseMillis);
    }

    private boolean step() {
        List<Arrival> arrivals = pipeline.next(at);
        if (!arrivals.isEmpty()) {
            state = at < rebuildingUpTo ? "REBUILDING" : "WORKING";
            Batch batch = Batch.ofArrivals(arrivals);
            pipeline.process(batch);
            at = batch.checkpoint();
            rate.add(arrivals.size());
            pace.hurry(pipeline.isFull(arrivals));
            pace.put();
            return true;
        }
        SequencedMap<Long, Long> mails = store.toRevisit(settings.batchMessages());
        if (mails.isEmpty()) {
            return false;
        }
        state = "WORKING";
        pipeline.process(pipeline.secondLook(List.copyOf(mails.sequencedKeySet())));
        pace.commit(at);
        store.revisited(mails);
        rate.add(mails.size());
        pace.put();
        return true;
    }
}
