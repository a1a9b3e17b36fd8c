package dev.fairlead.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Copies the file of the embedded database while the program goes on. The file itself is written to all the time: what
/// a copying tool takes of it need not fit together. Raw mail needs nothing of the kind, its files only grow.
@Component
class DatabaseCopy {

    /// Below the data folder, so that whoever copies that takes it along.
    static final String FILE = "backup/database.zip";

    /// As the archive keeps free: the copy must not be what stops the mail.
    private static final long KEPT_FREE = 256L << 20;

    /// @param file packed, as it stands in the data folder
    record Copy(String file, long bytes) {}

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final Path ready;

    DatabaseCopy(DataSource database, JdbcTemplate jdbc, @Value("${fairlead.data:./data}") Path data) {
        this.database = database;
        this.jdbc = jdbc;
        this.ready = data.resolve(FILE).toAbsolutePath().normalize();
    }

    /// What was committed before the call is in it. The copy before it stays until this one is complete and on the
    /// disk.
    ///
    /// @throws NoDatabaseFile when the database is another one
    /// @throws CopyFailed when the disk has no room or fails
    synchronized Copy make() {
        Path part = ready.resolveSibling(ready.getFileName() + ".part");
        try {
            DatabaseFile file = DatabaseFile.of(database).orElseThrow(NoDatabaseFile::new);
            Files.createDirectories(ready.getParent());
            requireRoom(file.size());
            jdbc.execute("backup to '%s'".formatted(part.toString().replace("'", "''")));
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, ready, StandardCopyOption.ATOMIC_MOVE);
            return new Copy(ready.toString(), Files.size(ready));
        } catch (IOException | SQLException | DataAccessException e) {
            throw CopyFailed.writing(ready, e);
        }
    }

    private void requireRoom(long bytes) throws IOException {
        long free = Files.getFileStore(ready.getParent()).getUsableSpace();
        if (free < bytes + KEPT_FREE) {
            throw CopyFailed.noRoom(ready, free, bytes + KEPT_FREE);
        }
    }
}
