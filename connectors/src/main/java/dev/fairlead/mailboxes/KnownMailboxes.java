package dev.fairlead.mailboxes;

import dev.fairlead.mailboxes.MailboxTable.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All mailboxes with what they are doing right now, in memory; what must survive is written through.
@Component
class KnownMailboxes {

    /// An up-to-date mailbox is found so every minute; writing it down that often serves nobody.
    private static final Duration WRITE_SUCCESS_EVERY = Duration.ofMinutes(10);

    private final MailboxTable table;
    private final MailboxNews news;
    private final Map<Long, Row> rows = new ConcurrentHashMap<>();
    private final Map<String, Long> idsByAddress = new ConcurrentHashMap<>();
    private final Map<Long, Instant> successWritten = new ConcurrentHashMap<>();
    /// Whose trouble stands in the database.
    private final Set<Long> troubled = ConcurrentHashMap.newKeySet();

    KnownMailboxes(MailboxTable table, MailboxNews news) {
        this.table = table;
        this.news = news;
        table.all().forEach(this::remember);
    }

    private void remember(Row row) {
        rows.put(row.mailbox().id(), row);
        if (row.mailbox().trouble() == null) {
            troubled.remove(row.mailbox().id());
        } else {
            troubled.add(row.mailbox().id());
        }
        if (!row.removed() || !idsByAddress.containsKey(row.mailbox().address())) {
            idsByAddress.put(row.mailbox().address(), row.mailbox().id());
        }
    }

    List<Mailbox> all() {
        return rows.values().stream()
                .filter(row -> !row.removed())
                .map(Row::mailbox)
                .sorted(Comparator.comparing(Mailbox::address).thenComparing(Mailbox::id))
                .toList();
    }

    Optional<Mailbox> find(long id) {
        return Optional.ofNullable(rows.get(id)).filter(row -> !row.removed()).map(Row::mailbox);
    }

    Mailbox get(long id) {
        return find(id).orElseThrow(() -> UnknownMailbox.withId(id));
    }

    /// Removed ones too.
    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    Optional<Row> row(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    Optional<Row> byAddress(String address) {
        return Optional.ofNullable(idsByAddress.get(address)).flatMap(this::row);
    }

    @Nullable
    String secret(long id) {
        Row row = rows.get(id);
        return row == null ? null : row.secret();
    }

    Mailbox add(MailboxSettings settings, String secret) {
        for (Row row : rows()) {
            if (row.mailbox().address().equals(settings.address())) {
                if (!row.removed()) {
                    throw BadMailboxSettings.taken(
                            settings.address(), row.mailbox().id());
                }
                return write(row.mailbox().id(), settings, secret);
            }
        }
        return refresh(table.insert(settings, secret));
    }

    Mailbox write(long id, MailboxSettings settings, String secret) {
        for (Mailbox other : all()) {
            if (other.id() != id && other.address().equals(settings.address())) {
                throw BadMailboxSettings.taken(settings.address(), other.id());
            }
        }
        table.write(id, settings, secret);
        return refresh(id);
    }

    Mailbox pause(long id, boolean paused) {
        table.writePaused(id, paused);
        return refresh(id);
    }

    void remove(long id) {
        table.writeRemoved(id);
        refresh(id);
    }

    private Mailbox refresh(long id) {
        successWritten.remove(id);
        Row row = table.find(id).orElseThrow(() -> UnknownMailbox.withId(id));
        remember(row);
        return row.mailbox();
    }

    void syncing(long id) {
        change(id, before -> new Mailbox(id, before.settings(), MailboxState.SYNCING, before.lastSuccess(), null));
    }

    void upToDate(long id) {
        Instant now = Instant.now();
        Instant written = successWritten.get(id);
        Mailbox before = change(id, known -> new Mailbox(id, known.settings(), MailboxState.IDLE, now, null));
        boolean quiet = before != null && before.state() == MailboxState.IDLE;
        if (before != null && troubled.contains(id)) {
            news.recovered(before, now);
            troubled.remove(id);
            successWritten.put(id, now);
        } else if (!quiet
                || written == null
                || written.plus(WRITE_SUCCESS_EVERY).isBefore(now)) {
            table.writeSuccess(id, now);
            successWritten.put(id, now);
        }
    }

    void failed(long id, Trouble trouble) {
        Mailbox before = change(
                id, known -> new Mailbox(id, known.settings(), MailboxState.FAILED, known.lastSuccess(), trouble));
        if (before != null && !troubled.contains(id)) {
            news.failed(before, trouble);
            troubled.add(id);
        } else if (before != null && !trouble.equals(before.trouble())) {
            table.writeTrouble(id, trouble);
        }
    }

    /// A paused or removed mailbox stays so, whatever a pull that is just ending says.
    private @Nullable Mailbox change(long id, UnaryOperator<Mailbox> how) {
        Mailbox[] before = new Mailbox[1];
        rows.computeIfPresent(id, (key, row) -> {
            if (row.removed() || row.mailbox().state() == MailboxState.PAUSED) {
                return row;
            }
            before[0] = row.mailbox();
            return new Row(how.apply(row.mailbox()), row.secret(), false);
        });
        return before[0];
    }
}
