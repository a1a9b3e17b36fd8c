package dev.fairlead.intake;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Checkpoints;
import dev.fairlead.query.Query;
import dev.fairlead.search.IndexCause;
import dev.fairlead.search.IndexHealth;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.NoRoomForIndex;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// The pipeline as other rooms see it: how far it is, and asking for a second look.
@Component
public class Intake {

    private final IntakeLoop loop;
    private final Archive archive;
    private final Checkpoints checkpoints;
    private final Mails mails;
    private final MailStore store;
    private final MessageIndex index;

    Intake(
            IntakeLoop loop,
            Archive archive,
            Checkpoints checkpoints,
            Mails mails,
            MailStore store,
            MessageIndex index) {
        this.loop = loop;
        this.archive = archive;
        this.checkpoints = checkpoints;
        this.mails = mails;
        this.store = store;
        this.index = index;
    }

    public IntakeStatus status() {
        long backlog = Math.max(0, archive.lastSeq() - checkpoints.at(BatchWriter.CHECKPOINT));
        long archived = mails.count() + backlog;
        long indexed = index.count();
        long missing = Math.max(0, archived - indexed);
        IndexHealth health = index.health();
        Long rebuilt = health.rebuilding() ? Long.valueOf(health.rebuilt()) : null;
        long left = rebuilt == null ? missing : Math.max(0, archived - rebuilt);
        double rate = loop.rate();
        Long secondsLeft = left == 0 ? Long.valueOf(0) : rate > 0 ? Math.round(left / rate) : null;
        return new IntakeStatus(
                indexed,
                archived,
                missing,
                loop.state(),
                rate,
                secondsLeft,
                loop.error(),
                cause(health),
                health.detail(),
                rebuilt);
    }

    /// There is an archive that was indexed before, but nothing of the index: its whole folder was removed.
    private IndexCause cause(IndexHealth health) {
        return health.cause() == IndexCause.NEW && loop.isRefilling() ? IndexCause.LOST : health.cause();
    }

    /// Reads the archive from its first message again, in the background: rows and links are made anew, and a
    /// new index beside the one in use, which searches go on using until the new one is complete.
    ///
    /// @throws RebuildRefused when the disk has no room for a second index
    public void rebuild() {
        try {
            index.requireRoom();
        } catch (NoRoomForIndex e) {
            throw RebuildRefused.forWantOfRoom(e);
        }
        loop.rebuild();
    }

    /// Looks again at these mails, soon and in the background; survives a restart.
    public void revisit(Collection<Long> mailIds) {
        store.revisit(mailIds);
    }

    /// Looks again at all mails that this query finds, whoever may see them; answers how many.
    public long revisit(Query query) {
        return new FoundMails(index, query).walk(() -> true, store::revisit);
    }

    /// Mails that wait for a second look.
    public long toRevisit() {
        return store.countToRevisit();
    }
}
