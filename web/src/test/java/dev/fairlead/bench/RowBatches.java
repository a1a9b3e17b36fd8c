package dev.fairlead.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows written by thousands, with a line of how long they took.
record RowBatches(Connection connection) {

    private static final int BATCH = 5_000;

    /// The values of one row.
    interface Columns<T> {
        @Nullable
        Object[] of(T row);
    }

    <T> void insert(String sql, List<T> rows, Columns<T> columns) throws SQLException {
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        try (PreparedStatement into = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                Object[] values = columns.of(rows.get(i));
                for (int k = 0; k < values.length; k++) {
                    into.setObject(k + 1, values[k]);
                }
                into.addBatch();
                if ((i + 1) % BATCH == 0) {
                    into.executeBatch();
                    connection.commit();
                }
            }
            into.executeBatch();
            connection.commit();
        }
        connection.setAutoCommit(true);
        System.out.printf("%6.1f s  %d rows: %.60s%n", (System.nanoTime() - start) / 1e9, rows.size(), sql);
    }

    static Object time(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
