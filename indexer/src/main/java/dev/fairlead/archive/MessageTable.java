package dev.fairlead.archive;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;

/// Which messages the archive holds and where they lie. Ids grow with the position: by id is by place.
class MessageTable {

    private static final String KNOWN = """
            select m.id, m.sha256, exists (select 1 from arrival a where a.message_id = m.id) as arrived
            from message m where m.sha256 = any(?)""";

    private static final String LOCATION =
            "select id, sha256, segment, position, stored_length, raw_length from message ";

    private final JdbcTemplate jdbc;

    /// @param arrived whether the log has an arrival of it; one saved from a crash has none yet
    record Known(long id, boolean arrived) {}

    MessageTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<ContentHash, Known> known(Collection<ContentHash> hashes) {
        Map<ContentHash, Known> known = new HashMap<>();
        if (!hashes.isEmpty()) {
            byte[][] sought = hashes.stream().map(ContentHash::bytes).toArray(byte[][]::new);
            jdbc.query(KNOWN, anyOf("bytea", sought), row -> {
                known.put(
                        ContentHash.of32Bytes(row.getBytes("sha256")),
                        new Known(row.getLong("id"), row.getBoolean("arrived")));
            });
        }
        return known;
    }

    void insert(List<Location> messages) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        jdbc.batchUpdate("""
                insert into message (id, sha256, segment, position, stored_length, raw_length, archived_at)
                values (?, ?, ?, ?, ?, ?, ?)""", messages, Math.max(1, messages.size()), (statement, message) -> {
            statement.setLong(1, message.messageId());
            statement.setBytes(2, message.hash().bytes());
            statement.setInt(3, message.segment());
            statement.setLong(4, message.position());
            statement.setInt(5, message.length());
            statement.setInt(6, message.rawLength());
            statement.setObject(7, now);
        });
    }

    /// In the order of their places; ids that do not exist are left out.
    List<Location> locations(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.query(
                        LOCATION + "where id = any(?) order by id", anyOf("bigint", ids.toArray()), this::location);
    }

    List<Location> after(long id, int max) {
        return jdbc.query(LOCATION + "where id > ? order by id fetch first ? rows only", this::location, id, max);
    }

    Optional<Location> last() {
        return jdbc.query(LOCATION + "order by id desc fetch first 1 row only", this::location).stream()
                .findFirst();
    }

    long lastId() {
        return orZero(jdbc.queryForObject("select max(id) from message", Long.class));
    }

    long count() {
        return orZero(jdbc.queryForObject("select count(*) from message", Long.class));
    }

    static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    /// One array parameter: the same SQL text however many values there are, planned once.
    static PreparedStatementSetter anyOf(String type, Object[] values) {
        return statement -> {
            Array array = statement.getConnection().createArrayOf(type, values);
            statement.setArray(1, array);
        };
    }

    private Location location(ResultSet row, int number) throws SQLException {
        return new Location(
                row.getLong("id"),
                ContentHash.of32Bytes(row.getBytes("sha256")),
                row.getInt("segment"),
                row.getLong("position"),
                row.getInt("stored_length"),
                row.getInt("raw_length"));
    }
}
