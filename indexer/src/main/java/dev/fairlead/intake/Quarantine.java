package dev.fairlead.intake;

import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What could not be digested, kept with stage, cause and attempts until it is replayed or closed with a reason.
@Component
public class Quarantine {

    private static final int CAUSE_LENGTH = 2000;
    private static final int REFERENCE_LENGTH = 300;
    private static final int REASON_LENGTH = 500;

    /// What to put in: the ids are null where they do not apply.
    public record Entry(
            String source,
            String stage,
            String reference,
            @Nullable Long messageId,
            @Nullable Long mailboxId,
            @Nullable Long folderId,
            @Nullable Long uidValidity,
            @Nullable Long uid,
            String cause) {

        /// Of what is no message and came from no mailbox.
        public static Entry of(String source, String stage, String reference, String cause) {
            return new Entry(source, stage, reference, null, null, null, null, null, cause);
        }

        private Entry cut() {
            return new Entry(
                    source,
                    stage,
                    Texts.cut(reference, REFERENCE_LENGTH),
                    messageId,
                    mailboxId,
                    folderId,
                    uidValidity,
                    uid,
                    Texts.cut(cause, CAUSE_LENGTH));
        }
    }

    /// What a record of a feed said.
    ///
    /// @param raw as it came
    /// @param edited as somebody mended it, null when nobody did
    public record Payload(String raw, @Nullable String edited) {

        public String current() {
            return edited == null ? raw : edited;
        }
    }

    private final QuarantineRows rows;
    private final QuarantinePayloads payloads;
    private final ObjectProvider<QuarantineReplay> replays;
    private final Outbox outbox;
    private final Clock clock;

    Quarantine(JdbcClient jdbc, ObjectProvider<QuarantineReplay> replays, Outbox outbox, Clock clock) {
        this.rows = new QuarantineRows(jdbc);
        this.payloads = new QuarantinePayloads(jdbc);
        this.replays = replays;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Puts something in, or counts one more attempt of what is in already; joins the running transaction.
    public void add(Entry entry) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Entry kept = entry.cut();
        if (!rows.countAgain(kept, now)) {
            rows.insert(kept, now);
            tell(entry);
        }
    }

    /// As [#add], with what it said. What somebody has closed stays closed while the same comes again.
    @Transactional
    public void hold(Entry entry, String payload) {
        Optional<QuarantineRows.Known> known = known(entry);
        boolean closed = known.filter(one -> one.state().equals(QuarantineItem.CLOSED))
                .flatMap(one -> payloads.find(one.id()))
                .filter(there -> there.raw().equals(payload))
                .isPresent();
        if (closed) {
            rows.countAgain(known.orElseThrow().id(), clock.instant().atOffset(ZoneOffset.UTC));
        } else {
            add(entry);
            payloads.put(known(entry).orElseThrow().id(), payload);
        }
    }

    private Optional<QuarantineRows.Known> known(Entry entry) {
        Entry kept = entry.cut();
        return rows.known(kept.source(), kept.stage(), kept.reference());
    }

    public Optional<Payload> payload(long id) {
        return payloads.find(id);
    }

    /// Mends what it said, for the next replay; what came is kept beside it.
    ///
    /// @throws UnknownQuarantineItem when there is nothing that could be mended: mail is as it was sent
    public void edit(long id, String payload) {
        if (!payloads.edit(id, payload)) {
            throw UnknownQuarantineItem.withId(id);
        }
    }

    /// Without reference and cause, which may name a subject.
    private void tell(Entry entry) {
        outbox.tell(Event.of(EventType.QUARANTINE_GREW, "quarantine", entry.source())
                .with("stage", entry.stage())
                .with("messageId", entry.messageId())
                .with("mailboxId", entry.mailboxId()));
    }

    /// The newest first, of one state.
    public List<QuarantineItem> list(String state, int offset, int max) {
        return list(QuarantineFilter.ofState(state), offset, max);
    }

    /// The newest first.
    public List<QuarantineItem> list(QuarantineFilter filter, int offset, int max) {
        return rows.list(filter, offset, max);
    }

    public long count(String state) {
        return count(QuarantineFilter.ofState(state));
    }

    public long count(QuarantineFilter filter) {
        return rows.count(filter);
    }

    public Optional<QuarantineItem> find(long id) {
        return rows.find(id);
    }

    /// The UIDs of a folder that are in quarantine and not closed by a later success.
    public List<Long> uids(long folderId, long uidValidity) {
        return rows.uids(folderId, uidValidity);
    }

    /// @throws UnknownQuarantineItem when there is none
    public QuarantineItem get(long id) {
        return find(id).orElseThrow(() -> UnknownQuarantineItem.withId(id));
    }

    /// Tries once more; when that fails at once or later, the item is open with one more attempt.
    public void replay(long id) {
        QuarantineItem item = get(id);
        replays.stream()
                .filter(replay -> replay.replays(item))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Nothing replays what comes from '%s'".formatted(item.source())))
                .replay(item);
        // A failure has counted one more attempt: then it stays open.
        rows.replayed(id, item.attempts());
    }

    /// What became well by itself: its source has brought it once more, and right. Of some hundreds at most.
    public void settle(String source, String stage, List<String> references) {
        if (!references.isEmpty()) {
            rows.replayed(source, stage, references);
        }
    }

    /// Gives up on it, with a reason that is kept.
    public void close(long id, String reason) {
        if (!rows.close(id, Texts.cut(reason, REASON_LENGTH))) {
            throw UnknownQuarantineItem.withId(id);
        }
    }
}
