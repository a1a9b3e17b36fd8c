package dev.fairlead.mailboxes;

import dev.fairlead.lines.OneLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The mailboxes in the database.
@Component
class MailboxTable {

    /// @param removed a person has taken it out; its archived mail still names it
    record Row(Mailbox mailbox, @Nullable String secret, boolean removed) {}

    private static final RowMapper<Row> ROW = (row, n) -> {
        OffsetDateTime lastSuccess = row.getObject("last_success", OffsetDateTime.class);
        String kind = row.getString("trouble");
        Trouble trouble = kind == null ? null : trouble(kind, row.getString("error"));
        MailboxSettings settings = new MailboxSettings(
                row.getString("owner"),
                row.getString("address"),
                new MailServer(
                        row.getString("host"),
                        row.getInt("port"),
                        Security.of(row.getString("security")),
                        row.getString("username")),
                new FolderChoice(lines(row.getString("include_folders")), lines(row.getString("exclude_folders"))),
                row.getObject("since", LocalDate.class));
        Mailbox mailbox = new Mailbox(
                row.getLong("id"),
                settings,
                stateOf(row.getBoolean("paused"), trouble, lastSuccess),
                lastSuccess == null ? null : lastSuccess.toInstant(),
                trouble);
        return new Row(mailbox, row.getString("secret"), row.getObject("removed_at") != null);
    };

    private final JdbcClient jdbc;

    MailboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> all() {
        return jdbc.sql("select * from mailbox order by id").query(ROW).list();
    }

    Optional<Row> find(long id) {
        return jdbc.sql("select * from mailbox where id = ?")
                .param(id)
                .query(ROW)
                .optional();
    }

    long insert(MailboxSettings settings, String secret) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into mailbox (owner, address, protocol, host, port, security, username, include_folders,"
                        + " exclude_folders, since, secret, paused, created_at)"
                        + " values (?, ?, 'imap', ?, ?, ?, ?, ?, ?, ?, ?, false, ?)")
                .params(values(settings))
                .params(secret, utc(Instant.now()))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /// Writes the settings of a mailbox, brings it back if it was removed, and forgets its trouble.
    void write(long id, MailboxSettings settings, String secret) {
        jdbc.sql("update mailbox set owner = ?, address = ?, host = ?, port = ?, security = ?, username = ?,"
                        + " include_folders = ?, exclude_folders = ?, since = ?, secret = ?, removed_at = null,"
                        + " trouble = null, error = null where id = ?")
                .params(values(settings))
                .params(secret, id)
                .update();
    }

    private static List<@Nullable Object> values(MailboxSettings settings) {
        MailServer server = settings.server();
        return Arrays.asList(
                settings.owner(),
                settings.address(),
                server.host(),
                server.port(),
                server.security().word(),
                server.username(),
                String.join("\n", settings.folders().include()),
                String.join("\n", settings.folders().exclude()),
                settings.since());
    }

    void writePaused(long id, boolean paused) {
        jdbc.sql("update mailbox set paused = ?, trouble = null, error = null where id = ?")
                .params(paused, id)
                .update();
    }

    void writeSuccess(long id, Instant at) {
        jdbc.sql("update mailbox set last_success = ?, trouble = null, error = null where id = ?")
                .params(utc(at), id)
                .update();
    }

    void writeTrouble(long id, Trouble trouble) {
        jdbc.sql("update mailbox set trouble = ?, error = ? where id = ?")
                .params(
                        trouble.kind().name(),
                        OneLine.of(trouble.cause(), 1200) + "\n" + OneLine.of(trouble.remedy(), 700),
                        id)
                .update();
    }

    void writeRemoved(long id) {
        jdbc.sql("update mailbox set removed_at = ?, secret = null, paused = false, trouble = null, error = null"
                        + " where id = ?")
                .params(utc(Instant.now()), id)
                .update();
    }

    private static MailboxState stateOf(
            boolean paused, @Nullable Trouble trouble, @Nullable OffsetDateTime lastSuccess) {
        if (paused) {
            return MailboxState.PAUSED;
        } else if (trouble != null) {
            return MailboxState.FAILED;
        }
        return lastSuccess == null ? MailboxState.SYNCING : MailboxState.IDLE;
    }

    private static Trouble trouble(String kind, @Nullable String error) {
        String words = error == null ? "" : error;
        int line = words.indexOf('\n');
        return new Trouble(
                Trouble.Kind.valueOf(kind),
                line < 0 ? words : words.substring(0, line),
                line < 0 ? "" : words.substring(line + 1));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
