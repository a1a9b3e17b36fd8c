package dev.fairlead.quotes;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.quotes.QuoteHistory.Change;
import dev.fairlead.quotes.QuoteRows.Stored;
import dev.fairlead.tables.ImportLog;
import dev.fairlead.tables.ImportLog.Reader;
import dev.fairlead.tables.Undone;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rate sheets that were taken in, and taking one back as a whole.
@Component
class QuoteImports {

    private final QuoteRows rows;
    private final VisibleQuotes visible;
    private final QuoteHistory history;
    private final CurrentUser current;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final ImportLog log;

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
        this.log = new ImportLog(jdbc, "quote_import", "quotes");
    }

    /// Takes in these quotes, all or none.
    ///
    /// @return its number
    @Transactional
    public long carryOut(List<Quote> quotes, String fileName) {
        visible.requireChange();
        String name = ImportLog.named(fileName);
        long id = log.add(name, quotes.size(), QuoteHistory.author(), history.now());
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

    private Reader reader() {
        return new Reader(QuoteHistory.author(), current.user().is(Role.ADMIN));
    }

    /// One's own, the latest first; an administrator sees everybody's.
    List<ImportLog.Entry> latest() {
        return log.latest(reader());
    }

    /// Removes the quotes that it brought, but for those that somebody has changed since.
    ///
    /// @throws UnknownImport when there is no such import that this person may undo
    @Transactional
    public Undone undo(long id) {
        visible.requireChange();
        log.undo(id, reader(), history.now());
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
