package dev.fairlead.intake;

import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What could not be digested, kept with stage, cause and attempts until it is replayed or closed with a reason.
@Component
public class Quarantine {

    private static final int CAUSE_LENGTH = 2000;
    private static final int REFERENCE_LENGTH = 300;

    private static final RowMapper<QuarantineItem> ITEM = (row, n) -> new QuarantineItem(
            row.getLong("id"),
            row.getString("source"),
            row.getString("stage"),
            row.getString("reference"),
            row.getObject("message_id", Long.class),
            row.getObject("mailbox_id", Long.class),
            row.getObject("folder_id", Long.class),
            row.getObject("uid_validity", Long.class),
            row.getObject("uid", Long.class),
            row.getString("cause"),
            row.getInt("attempts"),
            row.getObject("first_at", OffsetDateTime.class).toInstant(),
            row.getObject("last_at", OffsetDateTime.class).toInstant(),
            row.getString("state"),
            row.getString("reason"));

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
            String cause) {}

    private final JdbcClient jdbc;
    private final ObjectProvider<QuarantineReplay> replays;
    private final Outbox outbox;
    private final Clock clock;

    Quarantine(JdbcClient jdbc, ObjectProvider<QuarantineReplay> replays, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.replays = replays;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Puts something in, or counts one more attempt of what is in already; joins the running transaction.
    public void add(Entry entry) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String reference = cut(entry.reference(), REFERENCE_LENGTH);
        String cause = cut(entry.cause(), CAUSE_LENGTH);
        int again = jdbc.sql("update quarantine set attempts = attempts + 1, last_at = ?, cause = ?, state = 'OPEN',"
                        + " reason = null where source = ? and stage = ? and reference = ?")
                .params(now, cause, entry.source(), entry.stage(), reference)
                .update();
        if (again == 0) {
            jdbc.sql("insert into quarantine (source, stage, reference, message_id, mailbox_id, folder_id,"
                            + " uid_validity, uid, cause, attempts, first_at, last_at, state)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 'OPEN')")
                    .param(entry.source())
                    .param(entry.stage())
                    .param(reference)
                    .param(entry.messageId())
                    .param(entry.mailboxId())
                    .param(entry.folderId())
                    .param(entry.uidValidity())
                    .param(entry.uid())
                    .param(cause)
                    .param(now)
                    .param(now)
                    .update();
            tell(entry);
        }
    }

    /// Without reference and cause, which may name a subject.
    private void tell(Entry entry) {
        outbox.tell(Event.of(EventType.QUARANTINE_GREW, "quarantine", entry.source())
                .with("stage", entry.stage())
                .with("messageId", entry.messageId())
                .with("mailboxId", entry.mailboxId()));
    }

    /// The newest first, of one state (or of all when null).
    public List<QuarantineItem> list(@Nullable String state, int offset, int max) {
        return jdbc.sql("select * from quarantine where (cast(:state as varchar) is null or state = :state)"
                        + " order by last_at desc, id desc offset :offset rows fetch first :max rows only")
                .param("state", state)
                .param("offset", offset)
                .param("max", max)
                .query(ITEM)
                .list();
    }

    public long count(@Nullable String state) {
        return jdbc.sql("select count(*) from quarantine where (cast(:state as varchar) is null or state = :state)")
                .param("state", state)
                .query(Long.class)
                .single();
    }

    public Optional<QuarantineItem> find(long id) {
        return jdbc.sql("select * from quarantine where id = ?")
                .param(id)
                .query(ITEM)
                .optional();
    }

    /// The UIDs of a folder that are in quarantine and not closed by a later success.
    public List<Long> uids(long folderId, long uidValidity) {
        return jdbc.sql("select uid from quarantine where source = 'mailbox' and folder_id = ? and uid_validity = ?"
                        + " and state <> 'REPLAYED' order by uid")
                .params(folderId, uidValidity)
                .query(Long.class)
                .list();
    }

    /// Tries once more; the item is marked as replayed first, a failure opens it again.
    public void replay(long id) {
        QuarantineItem item = find(id).orElseThrow(() -> UnknownQuarantineItem.withId(id));
        Map<String, QuarantineReplay> bySource = new HashMap<>();
        replays.forEach(replay -> bySource.put(replay.source(), replay));
        QuarantineReplay replay = bySource.get(item.source());
        if (replay == null) {
            throw new IllegalStateException("Nothing replays what comes from '%s'".formatted(item.source()));
        }
        setState(id, QuarantineItem.REPLAYED, null);
        replay.replay(item);
    }

    /// Gives up on it, with a reason that is kept.
    public void close(long id, String reason) {
        if (setState(id, QuarantineItem.CLOSED, cut(reason, 500)) == 0) {
            throw UnknownQuarantineItem.withId(id);
        }
    }

    private int setState(long id, String state, @Nullable String reason) {
        return jdbc.sql("update quarantine set state = ?, reason = ? where id = ?")
                .param(state)
                .param(reason)
                .param(id)
                .update();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
