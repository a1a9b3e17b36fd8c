package dev.fairlead.ratesheets;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.quotes.NewQuotes;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.ReaderQuotes;
import dev.fairlead.tables.ImportLog;
import dev.fairlead.tables.ImportLog.Reader;
import dev.fairlead.tables.Undone;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rate sheets that were taken in, and taking one back as a whole.
@Component
class RateSheets {

    private final NewQuotes fresh;
    private final ReaderQuotes quotes;
    private final CurrentUser current;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final ImportLog log;
    private final Clock clock = Clock.systemUTC();

    RateSheets(
            NewQuotes fresh,
            ReaderQuotes quotes,
            CurrentUser current,
            AuditLog audit,
            JdbcClient jdbc,
            JdbcTemplate template) {
        this.fresh = fresh;
        this.quotes = quotes;
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
    public long carryOut(List<Quote> offered, String fileName) {
        String name = ImportLog.named(fileName);
        List<Long> added = fresh.takeIn(offered, name);
        long id = log.add(name, added.size(), reader().username(), clock.instant());
        template.batchUpdate(
                "update quote set import_id = ? where id = ?",
                added.stream().map(quote -> new Object[] {id, quote}).toList());
        audit.record("quotes.imported", "quotes", "", added.size() + " quotes " + name);
        return id;
    }

    private Reader reader() {
        User user = current.user();
        return new Reader(user.username(), user.is(Role.ADMIN));
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
        quotes.requireChange();
        log.undo(id, reader(), clock.instant());
        List<Long> untouched = jdbc.sql("select id from quote where import_id = ? and version = 1 for update")
                .param(id)
                .query(Long.class)
                .list();
        int all = jdbc.sql("select count(*) from quote where import_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        fresh.takeBack(untouched);
        audit.record("quotes.removed", "quotes", untouched.size() + " quotes", "");
        return new Undone(untouched.size(), all - untouched.size());
    }
}
