package dev.fairlead.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.springframework.jdbc.datasource.DataSourceUtils;

/// The file of the embedded database. Each commit appends what it changed; what it took the place of is room that comes
/// back only when a whole piece of the file is out of use. H2 gathers what is still used from pieces that are mostly
/// not on a thread of its own, but only with a delay of writing, which we do without so that a commit outlives a kill
/// (`WRITE_DELAY=0`). So we ask for it: without it the file grew to 25 times of what stood in it.
final class DatabaseFile {

    /// The share of all pieces that is in use, in percent. More would write the same again too often.
    private static final int IN_USE = 30;

    /// Commits wait meanwhile, for about a tenth of a second.
    private static final int MOST_BYTES = 16 << 20;

    private final MVStore store;

    private DatabaseFile(MVStore store) {
        this.store = store;
    }

    /// Empty when the database is another one, or stands in memory.
    static Optional<DatabaseFile> of(DataSource database) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            return connection.isWrapperFor(JdbcConnection.class)
                            && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                            && session.getDatabase().isPersistent()
                    ? Optional.of(
                            new DatabaseFile(session.getDatabase().getStore().getMvStore()))
                    : Optional.empty();
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /// Gathers a little.
    ///
    /// @return false when there was no need, or nothing old enough: what was written in the last 45 seconds stays,
    ///     as the disk may not have it yet
    /// @throws MVStoreException when it is closed, or cannot be written
    boolean gather() {
        boolean gathered = store.compact(IN_USE, MOST_BYTES);
        if (gathered) {
            store.commit();
        }
        return gathered;
    }

    long size() {
        return store.getFileStore().size();
    }
}
