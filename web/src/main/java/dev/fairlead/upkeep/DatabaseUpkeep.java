package dev.fairlead.upkeep;

import dev.fairlead.rounds.OwnThread;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Gathers what is in use in the file of the database, a little at a time, as long as the program runs.
@Component
class DatabaseUpkeep extends OwnThread {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseUpkeep.class);
    private static final long PAUSE_MILLIS = 400;
    private static final long LONG_PAUSE_MILLIS = 5_000;

    private final DataSource database;

    DatabaseUpkeep(DataSource database) {
        super("database-upkeep");
        this.database = database;
    }

    @Override
    protected void run() {
        try {
            Optional<DatabaseFile> file = DatabaseFile.of(database);
            while (file.isPresent() && isRunning()) {
                pause(gathers(file.get()) ? PAUSE_MILLIS : LONG_PAUSE_MILLIS);
            }
        } catch (SQLException e) {
            LOG.warn("The file of the database grows more than it needs to until the next start: {}", e.getMessage());
        }
    }

    /// The one error handler of this thread: whoever writes to the database is told the same, and the next round
    /// tries again.
    private boolean gathers(DatabaseFile file) {
        try {
            return file.gather();
        } catch (MVStoreException e) {
            LOG.warn("The file of the database stays as large as it is for now: {}", e.getMessage());
            return false;
        }
    }
}
