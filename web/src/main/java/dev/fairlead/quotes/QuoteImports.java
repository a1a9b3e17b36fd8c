package dev.fairlead.quotes;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.quotes.QuoteHistory.Change;
import dev.fairlead.quotes.QuoteRows.Stored;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rate sheets that were taken in, and taking one back as a whole.
@Component
class QuoteImports {

    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 20;

    private final QuoteRows rows;
    private final VisibleQuotes visible;
    private final QuoteHistory history;
    private final CurrentUser current;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    QuoteImports(
            QuoteRows rows,
            VisibleQuotes visible,
            QuoteHistory history,
            CurrentUser current,
            AuditLog audit,
            JdbcClient jdbc,
            JdbcTemplate template) {
        this.rows = rows;
        this.visible = visible;
        this.history = history;
        this.current = current;
        this.audit = audit;
        this.jdbc = jdbc;
        this.template = template;
    }

    public record Taken(
            long id,
            String fileName,
            int quotes,
            String by,
            Instant at,
            @Nullable Instant undoneAt) {}

    /// @param removed quotes that are gone again
    /// @param kept quotes that somebody changed since, and that stay
    public record Undone(int removed, int kept) {}

    /// Takes in these quotes, all or none.
    ///
    /// @return its number
    @Transactional
    public long carryOut(List<Quote> quotes, String fileName) {
        visible.requireChange();
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        long id = write(name, quotes.size());
        List<Object[]> places = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Quote quote : quotes) {
            Quote added = rows.insert(new Stored(quote, true, ""));
            places.add(new Object[] {id, added.id()});
            changes.add(history.of(added, "import", "", name));
        }
        template.batchUpdate("update quote set import_id = ? where id = ?", places);
        history.record(changes);
        audit.record("quotes.imported", "quotes", "", quotes.size() + " quotes " + name);
        return id;
    }

    private long write(String fileName, int count) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into quote_import (file_name, quotes, made_by, made_at) values (?, ?, ?, ?)")
                .params(fileName, count, QuoteHistory.author(), history.now().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no id");
    }

    private boolean leads() {
        return current.user().is(Role.ADMIN);
    }

    /// One's own, the latest first; an administrator sees everybody's.
    List<Taken> latest() {
        return jdbc.sql("select id, file_name, quotes, made_by, made_at, undone_at from quote_import"
                        + " where made_by = :me or :leads order by id desc fetch first " + SHOWN + " rows only")
                .param("me", QuoteHistory.author())
                .param("leads", leads())
                .query((row, number) -> {
                    OffsetDateTime undone = row.getObject(6, OffsetDateTime.class);
                    return new Taken(
                            row.getLong(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            undone == null ? null : undone.toInstant());
                })
                .list();
    }

    /// Removes the quotes that it brought, but for those that somebody has changed since.
    ///
    /// @throws UnknownImport when there is no such import that this person may undo
    @Transactional
    public Undone undo(long id) {
        visible.requireChange();
        int found = jdbc.sql("update quote_import set undone_by = :me, undone_at = :now"
                        + " where id = :id and undone_at is null and (made_by = :me or :leads)")
                .param("me", QuoteHistory.author())
                .param("leads", leads())
                .param("now", history.now().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (found == 0) {
            throw UnknownImport.withId(id);
        }
        List<Long> untouched = jdbc.sql("select id from quote where import_id = ? and version = 1 for update")
                .param(id)
                .query(Long.class)
                .list();
        int all = jdbc.sql("select count(*) from quote where import_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        rows.delete(untouched);
        history.forget(untouched);
        audit.record("quotes.removed", "quotes", untouched.size() + " quotes", "");
        return new Undone(untouched.size(), all - untouched.size());
    }
}
