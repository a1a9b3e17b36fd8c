package dev.fairlead.intake;

import dev.fairlead.archive.Checkpoints;
import dev.fairlead.rounds.OwnThread;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Drives the later stages on one thread; they step back while the pipeline has a backlog, but never stop, and go on at
/// once when it has caught up.
@Component
public class MailStages extends OwnThread {

    private static final Logger log = LoggerFactory.getLogger(MailStages.class);
    private static final int BATCH = 500;
    private static final long PAUSE_MILLIS = 500;
    private static final long STEP_BACK_MILLIS = 5_000;
    /// While mail waits to be found, the stages have a fifth of one processor's time at most.
    private static final int LONGER_THAN_WORKED = 4;

    private final List<MailStage> stages;
    private final Mails mails;
    private final Checkpoints checkpoints;
    private final StageRevisits revisits;
    private final IntakeLoop loop;
    private final TransactionTemplate transaction;
    private final Map<String, String> errors = new ConcurrentHashMap<>();

    private Step read = new Step(-1, List.of());

    /// Mails of the log behind a revision: the stages mostly stand at the same place and need them one after
    /// the other.
    private record Step(long after, List<Mail> mails) {}

    MailStages(
            List<MailStage> stages,
            Mails mails,
            Checkpoints checkpoints,
            StageRevisits revisits,
            IntakeLoop loop,
            TransactionTemplate transaction) {
        super("mail-stages");
        this.stages = stages;
        this.mails = mails;
        this.checkpoints = checkpoints;
        this.revisits = revisits;
        this.loop = loop;
        this.transaction = transaction;
        loop.followedBy(this::wake);
    }

    /// Why stages stand still, by their names; empty when none does.
    public Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    /// Makes everything of this stage anew, in the background.
    public void rebuild(String stage) {
        checkpoints.reset(stageOf(stage).name());
        wake();
    }

    /// Has the stage take in these mails once more, in the background, because of what it knows besides the
    /// mail. To be called when that has been committed.
    public void revisit(String stage, Collection<Long> mailIds) {
        revisits.ask(stageOf(stage).name(), mailIds);
        wake();
    }

    /// Mails that this stage shall take in once more.
    public long toRevisit(String stage) {
        return revisits.count(stage);
    }

    @Override
    protected void run() {
        while (isRunning()) {
            long start = System.nanoTime();
            boolean worked = false;
            for (MailStage stage : stages) {
                worked |= step(stage);
            }
            read = new Step(-1, List.of());
            boolean backlog = !"IDLE".equals(loop.state());
            if (backlog || !worked) {
                pause(backlog ? stepBack((System.nanoTime() - start) / 1_000_000) : PAUSE_MILLIS);
            }
        }
    }

    static long stepBack(long workedMillis) {
        return Math.max(STEP_BACK_MILLIS, LONGER_THAN_WORKED * workedMillis);
    }

    private boolean step(MailStage stage) {
        try {
            long anew = checkpoints.at(stage.name()) == 0 ? stage.takeAll() : 0;
            Boolean worked = transaction.execute(status -> anew > 0 ? reached(stage, anew) : takeNext(stage));
            errors.remove(stage.name());
            return Boolean.TRUE.equals(worked);
        } catch (RuntimeException e) {
            // The one error handler of this thread: the stage stands still and tries again, the others go on.
            if (errors.put(stage.name(), Causes.inWords(e)) == null) {
                log.error("The stage '{}' stands still and tries again", stage.name(), e);
            }
            return false;
        }
    }

    private boolean reached(MailStage stage, long revision) {
        checkpoints.advance(stage.name(), revision);
        return true;
    }

    private boolean takeNext(MailStage stage) {
        List<Mail> changed = changedAfter(checkpoints.at(stage.name()));
        if (changed.isEmpty()) {
            return takeAgain(stage);
        }
        stage.take(changed);
        checkpoints.advance(stage.name(), changed.getLast().revision());
        return true;
    }

    private boolean takeAgain(MailStage stage) {
        List<Long> asked = revisits.next(stage.name(), BATCH);
        if (!asked.isEmpty()) {
            revisits.done(stage.name(), asked);
            stage.take(mails.all(asked));
        }
        return !asked.isEmpty();
    }

    private List<Mail> changedAfter(long revision) {
        if (read.after() != revision) {
            read = new Step(revision, mails.changedAfter(revision, BATCH));
        }
        return read.mails();
    }

    private MailStage stageOf(String name) {
        return stages.stream()
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no stage '%s'".formatted(name)));
    }
}
