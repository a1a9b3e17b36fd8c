package dev.fairlead.tables;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// Which tables a room took in, by whom, and which of them were taken back. Each room keeps it in a table of its own.
public final class ImportLog {

    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final String table;
    private final String counted;

    /// @param table of the database
    /// @param counted the column that says how many records a table brought
    public ImportLog(JdbcClient jdbc, String table, String counted) {
        this.jdbc = jdbc;
        this.table = table;
        this.counted = counted;
    }

    /// A table that was taken in.
    ///
    /// @param brought how many records it brought
    public record Entry(
            long id,
            String fileName,
            int brought,
            String by,
            Instant at,
            @Nullable Instant undoneAt) {}

    /// Who looks: whoever leads sees and takes back what others took in, too.
    public record Reader(String username, boolean leads) {}

    /// As the log keeps the name of a file.
    public static String named(String fileName) {
        return fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
    }

    /// @return its number
    public long add(String fileName, int brought, String by, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into %s (file_name, %s, made_by, made_at) values (?, ?, ?, ?)".formatted(table, counted))
                .params(named(fileName), brought, by, at.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no id");
    }

    /// The latest first.
    public List<Entry> latest(Reader reader) {
        return jdbc.sql(("select id, file_name, %s, made_by, made_at, undone_at from %s"
                                + " where made_by = :me or :leads order by id desc fetch first %d rows only")
                        .formatted(counted, table, SHOWN))
                .param("me", reader.username())
                .param("leads", reader.leads())
                .query((row, number) -> {
                    OffsetDateTime undone = row.getObject(6, OffsetDateTime.class);
                    return new Entry(
                            row.getLong(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            undone == null ? null : undone.toInstant());
                })
                .list();
    }

    /// Notes that it is taken back now; the room removes what it brought.
    ///
    /// @throws UnknownImport when there is none that this person may take back
    /// @throws TooLate when somebody has done so already
    public void undo(long id, Reader reader, Instant at) {
        if (!mayUndo(id, reader)) {
            throw UnknownImport.withId(id);
        }
        int found = jdbc.sql("update %s set undone_by = :me, undone_at = :now where id = :id and undone_at is null"
                        .formatted(table))
                .param("me", reader.username())
                .param("now", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (found == 0) {
            throw TooLate.undone(id);
        }
    }

    private boolean mayUndo(long id, Reader reader) {
        return jdbc.sql("select count(*) from %s where id = :id and (made_by = :me or :leads)".formatted(table))
                        .param("me", reader.username())
                        .param("leads", reader.leads())
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
