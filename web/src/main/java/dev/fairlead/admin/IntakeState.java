package dev.fairlead.admin;

import dev.fairlead.frame.StatusSource;
import dev.fairlead.intake.Intake;
import dev.fairlead.intake.IntakeStatus;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the pipeline has to say in the top bar: a backlog, a standstill, mails that could not be digested.
@Component
class IntakeState implements StatusSource {

    private static final long FRESH = Duration.ofSeconds(5).toNanos();

    /// Fewer come and go with every poll of a mailbox: not worth a word.
    private static final long BACKLOG_WORTH_TELLING = 20;

    private record Answer(long at, List<Status> statuses) {}

    private final Intake intake;
    private final Quarantine quarantine;
    private volatile Answer last = new Answer(System.nanoTime() - FRESH, List.of());

    IntakeState(Intake intake, Quarantine quarantine) {
        this.intake = intake;
        this.quarantine = quarantine;
    }

    @Override
    public List<Status> statuses() {
        Answer answer = last;
        if (System.nanoTime() - answer.at() >= FRESH) {
            answer = new Answer(System.nanoTime(), ask());
            last = answer;
        }
        return answer.statuses();
    }

    private List<Status> ask() {
        IntakeStatus status = intake.status();
        List<Status> statuses = new ArrayList<>();
        if (status.error() != null) {
            statuses.add(new Status(Level.FAILED, "status.intake.failed", List.of(), "/quarantine"));
        } else if (status.missing() >= BACKLOG_WORTH_TELLING) {
            statuses.add(new Status(Level.BUSY, "status.intake.backlog", List.of(status.missing()), "/quarantine"));
        }
        long open = quarantine.count(QuarantineItem.OPEN);
        if (open > 0) {
            statuses.add(new Status(Level.WARNING, "status.quarantine", List.of(open), "/quarantine"));
        }
        return statuses;
    }
}
