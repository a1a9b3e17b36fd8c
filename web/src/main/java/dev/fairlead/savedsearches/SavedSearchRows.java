package dev.fairlead.savedsearches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// Saved searches in the database.
@Component
class SavedSearchRows {

    static final Duration RESTORABLE = Duration.ofDays(7);

    private static final String COLUMNS = "id, owner, name, query, sort, shared, created_at, deleted_at";

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    SavedSearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(SavedSearch search) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into saved_search (owner, name, query, sort, shared, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(search.owner(), search.name(), search.query(), search.sort(), search.shared(), now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey(), "no id").longValue();
    }

    void update(SavedSearch search) {
        jdbc.sql("update saved_search set name = ?, query = ?, sort = ?, shared = ? where id = ?")
                .params(search.name(), search.query(), search.sort(), search.shared(), search.id())
                .update();
    }

    void delete(long id) {
        jdbc.sql("update saved_search set deleted_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void restore(long id) {
        jdbc.sql("update saved_search set deleted_at = null where id = ?")
                .param(id)
                .update();
    }

    /// For good, what nobody can bring back any more.
    void forgetDeleted() {
        OffsetDateTime end = now().minus(RESTORABLE);
        jdbc.sql("delete from saved_search_reader where search_id in"
                        + " (select id from saved_search where deleted_at < ?)")
                .param(end)
                .update();
        jdbc.sql("delete from saved_search where deleted_at < ?").param(end).update();
    }

    Optional<SavedSearch> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from saved_search where id = ?")
                .param(id)
                .query(SavedSearchRows::search)
                .optional();
    }

    /// One's own, deleted ones among them, and what these colleagues share.
    List<SavedSearch> of(String owner, Collection<String> colleagues) {
        return jdbc.sql("select " + COLUMNS + " from saved_search where owner = :owner"
                        + " or (shared and deleted_at is null and owner in (:colleagues)) order by lower(name), id")
                .param("owner", owner)
                .param("colleagues", colleagues.isEmpty() ? List.of(owner) : colleagues)
                .query(SavedSearchRows::search)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SavedSearch search(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime deleted = row.getObject("deleted_at", OffsetDateTime.class);
        Instant created = row.getObject("created_at", OffsetDateTime.class).toInstant();
        return new SavedSearch(
                row.getLong("id"),
                row.getString("owner"),
                row.getString("name"),
                row.getString("query"),
                row.getString("sort"),
                row.getBoolean("shared"),
                created,
                deleted == null ? null : deleted.toInstant());
    }
}
