package dev.fairlead.mailboxes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// All folders of all mailboxes: in the database, and in memory for those who ask with every message.
///
/// A folder is written by one thread at a time, the one that pulls its mailbox.
@Component
class Folders {

    private static final RowMapper<MailboxFolder> FOLDER = (row, n) -> new MailboxFolder(
            row.getLong("id"),
            row.getLong("mailbox_id"),
            row.getString("name"),
            row.getString("role"),
            row.getString("excluded_by"),
            row.getString("note"),
            new FolderCursor(row.getLong("uid_validity"), row.getLong("low"), row.getLong("high")),
            new FolderCount(
                    row.getLong("uid_next"),
                    row.getLong("on_server"),
                    row.getLong("stored"),
                    row.getLong("duplicates"),
                    row.getLong("excluded"),
                    row.getLong("quarantined"),
                    row.getLong("unexplained")));

    private final JdbcClient jdbc;
    private final Map<Long, MailboxFolder> byId = new ConcurrentHashMap<>();
    private final Map<Long, Map<String, Long>> idsByMailbox = new ConcurrentHashMap<>();
    private final Set<Long> recounts = ConcurrentHashMap.newKeySet();

    Folders(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("select * from mailbox_folder").query(FOLDER).list().forEach(this::remember);
    }

    private MailboxFolder remember(MailboxFolder folder) {
        byId.put(folder.id(), folder);
        idsByMailbox
                .computeIfAbsent(folder.mailboxId(), id -> new ConcurrentHashMap<>())
                .put(folder.name(), folder.id());
        return folder;
    }

    Optional<MailboxFolder> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    MailboxFolder current(MailboxFolder folder) {
        return Objects.requireNonNull(byId.get(folder.id()));
    }

    /// In the order people look for them: the inbox, what was sent, then by name.
    List<MailboxFolder> of(long mailboxId) {
        Collection<Long> ids = idsByMailbox.getOrDefault(mailboxId, Map.of()).values();
        return ids.stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .sorted(Comparator.comparing((MailboxFolder folder) -> rank(folder.role()))
                        .thenComparing(MailboxFolder::name))
                .toList();
    }

    private static int rank(String role) {
        return switch (role) {
            case "inbox" -> 0;
            case "sent" -> 1;
            default -> 2;
        };
    }

    /// The folder that the server listed, made known if it is new.
    MailboxFolder listed(long mailboxId, ServerFolder folder, @Nullable String excludedBy) {
        Long known = idsByMailbox.getOrDefault(mailboxId, Map.of()).get(folder.name());
        String role = folder.role().word();
        if (known == null) {
            return remember(insert(mailboxId, folder.name(), role, excludedBy, null));
        }
        MailboxFolder before = Objects.requireNonNull(byId.get(known));
        return describe(before, role, excludedBy, null);
    }

    /// The folder that routes fill, made known if it is new.
    ///
    /// @throws BadMailboxSettings when the mail server has one of this name
    MailboxFolder brought(long mailboxId, String name, String role) {
        Long known = idsByMailbox.getOrDefault(mailboxId, Map.of()).get(name);
        if (known == null) {
            return remember(insert(mailboxId, name, role, null, MailboxFolder.BROUGHT));
        }
        MailboxFolder folder = Objects.requireNonNull(byId.get(known));
        if (!folder.isBrought()) {
            throw BadMailboxSettings.in("folder", "The mail server has a folder '%s', expected another name", name);
        }
        return folder;
    }

    private MailboxFolder insert(
            long mailboxId, String name, String role, @Nullable String excludedBy, @Nullable String note) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into mailbox_folder (mailbox_id, name, role, excluded_by, note, uid_validity,"
                        + " low, high, uid_next,"
                        + " on_server, stored, duplicates, excluded, quarantined, unexplained)"
                        + " values (?, ?, ?, ?, ?, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)")
                .params(mailboxId, name, role)
                .param(excludedBy)
                .param(note)
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        return new MailboxFolder(id, mailboxId, name, role, excludedBy, note, FolderCursor.UNSEEN, FolderCount.NOTHING);
    }

    /// Has the ledgers of a mailbox counted anew at its next look, whatever the server says of changes.
    void recount(long mailboxId) {
        recounts.add(mailboxId);
        jdbc.sql("update mailbox_folder set uid_next = 0 where mailbox_id = ?")
                .param(mailboxId)
                .update();
    }

    /// Called by the thread that pulls the mailbox, at the beginning of a look.
    void beginRecount(long mailboxId) {
        if (recounts.remove(mailboxId)) {
            of(mailboxId).stream()
                    .filter(folder -> !folder.isBrought())
                    .forEach(folder ->
                            save(folder.with(folder.cursor(), folder.count().at(0))));
        }
    }

    /// Role, rule and note as they are now; written only when one of them changed.
    MailboxFolder describe(MailboxFolder folder, String role, @Nullable String excludedBy, @Nullable String note) {
        MailboxFolder described = folder.with(role, excludedBy, note);
        if (!described.equals(folder)) {
            jdbc.sql("update mailbox_folder set role = ?, excluded_by = ?, note = ? where id = ?")
                    .param(role)
                    .param(excludedBy)
                    .param(note)
                    .param(folder.id())
                    .update();
            remember(described);
        }
        return described;
    }

    /// Writes cursor and count; joins the running transaction, so memory follows only in [#remembered].
    void write(MailboxFolder folder) {
        FolderCursor cursor = folder.cursor();
        FolderCount count = folder.count();
        jdbc.sql("update mailbox_folder set uid_validity = ?, low = ?, high = ?, uid_next = ?, on_server = ?,"
                        + " stored = ?, duplicates = ?, excluded = ?, quarantined = ?, unexplained = ? where id = ?")
                .params(cursor.uidValidity(), cursor.low(), cursor.high(), count.uidNext(), count.onServer())
                .params(count.stored(), count.duplicates(), count.excluded(), count.quarantined())
                .params(count.unexplained(), folder.id())
                .update();
    }

    /// After the commit: what others see from now on.
    void remembered(MailboxFolder folder) {
        remember(folder);
    }

    /// Writes cursor and count at once, where no message goes with them.
    MailboxFolder save(MailboxFolder folder) {
        if (!folder.equals(byId.get(folder.id()))) {
            write(folder);
            remember(folder);
        }
        return folder;
    }
}
