package dev.fairlead.trade;

import dev.fairlead.trade.TradeRecords.Latest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of records: one of each as it is now, and those of former versions.
@Component
class TradeTable {

    private static final int BATCH = 500;

    /// @param name `orders/erp/4711`, the same for all versions
    record Row(String name, TradeKind kind, String source, String id, long version, String body) {

        static Row of(String source, TradeRecord record) {
            return new Row(
                    TradeTable.name(record.kind(), source, record.id()),
                    record.kind(),
                    source,
                    record.id(),
                    record.version(),
                    TradeJson.MAPPER.writeValueAsString(record));
        }
    }

    /// @param body as JSON
    record Held(long version, String body) {}

    private record Named(String name, long version, String body) {}

    private final JdbcClient client;
    private final JdbcTemplate template;

    TradeTable(JdbcClient client, JdbcTemplate template) {
        this.client = client;
        this.template = template;
    }

    static String name(TradeKind kind, String source, String id) {
        return kind.key() + "/" + source + "/" + id;
    }

    /// As they are now, by name; nobody else changes them until this transaction ends.
    Map<String, Held> lock(Collection<String> names) {
        Map<String, Held> held = new HashMap<>();
        client.sql("select name, version, body from trade_record where name in (:names) order by name for update")
                .param("names", names)
                .query(Named.class)
                .list()
                .forEach(row -> held.put(row.name(), new Held(row.version(), row.body())));
        return held;
    }

    Optional<Held> find(String name) {
        return client.sql("select version, body from trade_record where name = ?")
                .param(name)
                .query(Held.class)
                .optional();
    }

    long count(TradeKind kind) {
        return client.sql("select count(*) from trade_record where kind = ?")
                .param(kind.key())
                .query(Long.class)
                .single();
    }

    /// By name, those behind this one; nobody else changes them until this transaction ends.
    List<Latest> part(TradeKind kind, String behind, int most) {
        return client.sql("select name, source, body from trade_record where name > ? and name < ? order by name"
                        + " fetch first " + most + " rows only for update")
                .params(behind.isEmpty() ? kind.key() + "/" : behind, kind.key() + "0")
                .query((row, number) -> new Latest(
                        row.getString(1), row.getString(2), TradeJson.MAPPER.readValue(row.getString(3), kind.type())))
                .list();
    }

    /// Former versions, and those that came too late, the highest first.
    List<Held> past(String name) {
        return client.sql("select version, body from trade_past where name = ? order by version desc")
                .param(name)
                .query(Held.class)
                .list();
    }

    /// Several versions of several records.
    Map<String, Map<Long, String>> past(Collection<String> names) {
        Map<String, Map<Long, String>> past = new HashMap<>();
        client.sql("select name, version, body from trade_past where name in (:names)")
                .param("names", names)
                .query(Named.class)
                .list()
                .forEach(row -> past.computeIfAbsent(row.name(), name -> new HashMap<>())
                        .put(row.version(), row.body()));
        return past;
    }

    void insert(Collection<Row> rows, OffsetDateTime now) {
        batch(
                "insert into trade_record (name, kind, source, external_id, version, body, first_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                (statement, row) -> {
                    statement.setString(1, row.name());
                    statement.setString(2, row.kind().key());
                    statement.setString(3, row.source());
                    statement.setString(4, row.id());
                    statement.setLong(5, row.version());
                    statement.setString(6, row.body());
                    setTime(statement, 7, now);
                    setTime(statement, 8, now);
                });
    }

    void update(Collection<Row> rows, OffsetDateTime now) {
        batch(
                "update trade_record set version = ?, body = ?, changed_at = ? where name = ?",
                rows,
                (statement, row) -> {
                    statement.setLong(1, row.version());
                    statement.setString(2, row.body());
                    setTime(statement, 3, now);
                    statement.setString(4, row.name());
                });
    }

    void insertPast(Map<String, Map<Long, String>> past, OffsetDateTime now) {
        List<Named> rows = past.entrySet().stream()
                .flatMap(one -> one.getValue().entrySet().stream()
                        .map(version -> new Named(one.getKey(), version.getKey(), version.getValue())))
                .toList();
        batch("insert into trade_past (name, version, body, kept_at) values (?, ?, ?, ?)", rows, (statement, row) -> {
            statement.setString(1, row.name());
            statement.setLong(2, row.version());
            statement.setString(3, row.body());
            setTime(statement, 4, now);
        });
    }

    private <T> void batch(String sql, Collection<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        if (!rows.isEmpty()) {
            template.batchUpdate(sql, rows, BATCH, setter);
        }
    }

    private static void setTime(PreparedStatement statement, int index, OffsetDateTime time) throws SQLException {
        statement.setObject(index, time, Types.TIMESTAMP_WITH_TIMEZONE);
    }
}
