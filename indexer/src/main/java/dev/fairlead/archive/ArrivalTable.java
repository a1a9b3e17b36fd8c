package dev.fairlead.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/// The log: where each message was seen, numbered without gaps in the order of commits.
class ArrivalTable {

    private static final String ARRIVAL = """
            select a.seq, a.message_id, m.sha256, m.raw_length, a.mailbox_id, a.folder_id, a.uid_validity, a.uid,
                   a.internal_date, a.flags, a.duplicate
            from arrival a join message m on m.id = a.message_id
            """;
    private static final int PAGE = 10_000;

    private final JdbcTemplate jdbc;

    ArrivalTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Arrival> arrivals) {
        jdbc.batchUpdate("""
                insert into arrival (seq, message_id, mailbox_id, folder_id, uid_validity, uid, internal_date, flags,
                                     duplicate)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", arrivals, Math.max(1, arrivals.size()), (statement, arrival) -> {
            statement.setLong(1, arrival.seq());
            statement.setLong(2, arrival.messageId());
            statement.setLong(3, arrival.mailboxId());
            statement.setLong(4, arrival.folderId());
            statement.setLong(5, arrival.uidValidity());
            statement.setLong(6, arrival.uid());
            statement.setObject(7, arrival.internalDate().atOffset(ZoneOffset.UTC));
            statement.setString(8, arrival.flags());
            statement.setBoolean(9, arrival.duplicate());
        });
    }

    List<Arrival> after(long seq, int max) {
        return jdbc.query(ARRIVAL + "where a.seq > ? order by a.seq fetch first ? rows only", this::arrival, seq, max);
    }

    List<Arrival> ofMessages(Collection<Long> messageIds) {
        return messageIds.isEmpty()
                ? List.of()
                : jdbc.query(
                        ARRIVAL + "where a.message_id = any(?) order by a.seq",
                        MessageTable.anyOf("bigint", messageIds.toArray()),
                        this::arrival);
    }

    /// Those of these places that are in the log.
    ///
    /// @param places of one folder and UIDVALIDITY, at least one
    List<Arrival> at(List<Incoming.Place> places) {
        Incoming.Place any = places.getFirst();
        var uids = places.stream().mapToLong(Incoming.Place::uid).summaryStatistics();
        Object[] wanted = places.stream().map(Incoming.Place::uid).toArray();
        return jdbc.query(
                // H2 uses the index only as far as the range goes.
                ARRIVAL + "where a.folder_id = ? and a.uid_validity = ? and a.uid between ? and ? and a.uid = any(?)",
                statement -> {
                    statement.setLong(1, any.folderId());
                    statement.setLong(2, any.uidValidity());
                    statement.setLong(3, uids.getMin());
                    statement.setLong(4, uids.getMax());
                    statement.setArray(5, statement.getConnection().createArrayOf("bigint", wanted));
                },
                this::arrival);
    }

    long lastSeq() {
        return MessageTable.orZero(jdbc.queryForObject("select max(seq) from arrival", Long.class));
    }

    long lastUid(long folderId, long uidValidity) {
        return MessageTable.orZero(jdbc.queryForObject(
                "select max(uid) from arrival where folder_id = ? and uid_validity = ?",
                Long.class,
                folderId,
                uidValidity));
    }

    FolderHoldings holdings(long folderId, long uidValidity) {
        var collected = new FolderHoldings.Collector();
        RowMapper<Long> collecting = (row, number) -> collected.add(row.getLong("uid"), row.getBoolean("duplicate"));
        long last = -1;
        List<Long> page;
        do {
            page = jdbc.query("""
                    select uid, duplicate from arrival where folder_id = ? and uid_validity = ? and uid > ?
                    order by uid fetch first ? rows only""", collecting, folderId, uidValidity, last, PAGE);
            last = page.isEmpty() ? last : page.getLast();
        } while (page.size() == PAGE);
        return collected.holdings();
    }

    private Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(
                row.getLong("seq"),
                row.getLong("message_id"),
                ContentHash.of32Bytes(row.getBytes("sha256")),
                row.getInt("raw_length"),
                row.getLong("mailbox_id"),
                row.getLong("folder_id"),
                row.getLong("uid_validity"),
                row.getLong("uid"),
                row.getObject("internal_date", OffsetDateTime.class).toInstant(),
                row.getString("flags"),
                row.getBoolean("duplicate"));
    }
}
