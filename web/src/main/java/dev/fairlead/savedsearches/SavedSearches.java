package dev.fairlead.savedsearches;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.intake.Mails;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The saved searches of the person who is asking: one's own, and those that colleagues of the team share. A
/// shared search finds for each reader what that reader may see.
@Component
class SavedSearches {

    private static final int MOST = 200;

    private final SavedSearchRows rows;
    private final Readings readings;
    private final NewHits newHits;
    private final Mails mails;
    private final Users users;
    private final CurrentUser current;
    private final AuditLog audit;

    SavedSearches(
            SavedSearchRows rows,
            Readings readings,
            NewHits newHits,
            Mails mails,
            Users users,
            CurrentUser current,
            AuditLog audit) {
        this.rows = rows;
        this.readings = readings;
        this.newHits = newHits;
        this.mails = mails;
        this.users = users;
        this.current = current;
        this.audit = audit;
    }

    /// A search as its reader finds it.
    ///
    /// @param newHits that arrived since the reader opened it, at most [NewHits#MOST]
    record Found(SavedSearch search, boolean mine, boolean daily, String trouble, int newHits) {}

    List<Found> all() {
        User reader = current.user();
        Map<Long, Reading> read = readings.of(reader.username());
        return rows.of(reader.username(), colleagues(reader)).stream()
                .map(search -> found(search, reader, read.get(search.id())))
                .toList();
    }

    Found found(long id) {
        User reader = current.user();
        return found(get(id), reader, readings.find(id, reader.username()).orElse(null));
    }

    private Found found(SavedSearch search, User reader, @Nullable Reading read) {
        boolean mine = search.owner().equals(reader.username());
        if (read == null || search.deletedAt() != null) {
            return new Found(search, mine, false, "", 0);
        }
        int fresh = newHits.since(read.seenMail(), search.query(), reader).size();
        return new Found(search, mine, read.daily(), read.trouble(), fresh);
    }

    @Transactional
    public SavedSearch add(String name, String query, String sort, boolean shared) {
        User owner = current.user();
        SavedSearch search = new SavedSearch(0, owner.username(), name, query, sort, shared, Instant.now(), null);
        checkTeam(shared, owner);
        if (rows.of(owner.username(), List.of()).size() >= MOST) {
            throw InvalidSavedSearch.tooMany(MOST);
        }
        long id = rows.insert(search);
        readings.seen(id, owner.username(), mails.lastId());
        audit.record("search.saved", object(id), "", said(search));
        return get(id);
    }

    /// What to look for, or how it is called and whether the team sees it.
    @Transactional
    public SavedSearch change(SavedSearch changed) {
        SavedSearch before = mine(changed.id());
        checkTeam(changed.shared() && !before.shared(), current.user());
        rows.update(changed);
        audit.record("search.changed", object(changed.id()), said(before), said(changed));
        return changed;
    }

    /// Can be brought back for some days.
    @Transactional
    public void delete(long id) {
        SavedSearch search = mine(id);
        rows.forgetDeleted();
        rows.delete(id);
        audit.record("search.deleted", object(id), said(search), "");
    }

    @Transactional
    public void restore(long id) {
        SavedSearch search = mine(id);
        rows.restore(id);
        audit.record("search.restored", object(id), "", said(search));
    }

    /// The reader looks at it: what arrives from now on is new.
    @Transactional
    public SavedSearch open(long id) {
        SavedSearch search = get(id);
        readings.seen(id, current.user().username(), mails.lastId());
        return search;
    }

    /// @param language of the mail, `en` or `zh`
    @Transactional
    public void daily(long id, boolean on, String language) {
        SavedSearch search = get(id);
        String reader = current.user().username();
        if (!on) {
            readings.notDaily(id, reader);
        } else {
            long last = mails.lastId();
            if (readings.find(id, reader).isEmpty()) {
                readings.seen(id, reader, last);
            }
            readings.daily(id, reader, language, last);
        }
        audit.record(on ? "search.daily.on" : "search.daily.off", object(id), "", said(search));
    }

    /// @throws UnknownSavedSearch when there is none that this person may use
    SavedSearch get(long id) {
        User reader = current.user();
        return rows.find(id).filter(search -> mayUse(search, reader)).orElseThrow(() -> UnknownSavedSearch.withId(id));
    }

    /// Only its owner changes a search.
    SavedSearch mine(long id) {
        String reader = current.user().username();
        return rows.find(id)
                .filter(search -> search.owner().equals(reader))
                .orElseThrow(() -> UnknownSavedSearch.withId(id));
    }

    boolean mayUse(SavedSearch search, User reader) {
        return search.owner().equals(reader.username())
                || search.shared()
                        && search.deletedAt() == null
                        && colleagues(reader).contains(search.owner());
    }

    private List<String> colleagues(User reader) {
        return reader.team().isEmpty()
                ? List.of()
                : users.inTeam(reader.team()).stream().map(User::username).toList();
    }

    private static void checkTeam(boolean shared, User owner) {
        if (shared && owner.team().isEmpty()) {
            throw InvalidSavedSearch.withoutTeam();
        }
    }

    private static String object(long id) {
        return "search:" + id;
    }

    private static String said(SavedSearch search) {
        return "%s: '%s'%s".formatted(search.name(), search.query(), search.shared() ? ", shared" : "");
    }
}
