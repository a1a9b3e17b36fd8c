package dev.fairlead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// A database with every migration and nothing else, made once and copied for each program that a test starts: to
/// migrate anew takes longer than all the rest of a start.
final class EmptyDatabase {

    static final String USER = "fairlead";

    private static final String NAME = "db/fairlead";
    private static final String FILE = NAME + ".mv.db";
    // Without the last of these each program that ends makes its file small first.
    private static final String MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;MAX_COMPACT_TIME=0";

    private static byte @Nullable [] made;

    private EmptyDatabase() {}

    static String urlIn(Path data) {
        return "jdbc:h2:file:" + data.resolve(NAME) + MODE;
    }

    /// Puts it into this folder, unless a program has been there before.
    static void putInto(Path data) {
        Path file = data.resolve(FILE);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized byte[] bytes() throws IOException {
        if (made == null) {
            made = make();
        }
        return made;
    }

    private static byte[] make() throws IOException {
        Path folder = Files.createTempDirectory("fairlead-empty");
        try {
            Flyway.configure()
                    .dataSource(urlIn(folder), USER, "")
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            try (Connection last = DriverManager.getConnection(urlIn(folder), USER, "");
                    Statement end = last.createStatement()) {
                end.execute("shutdown compact");
            }
            return Files.readAllBytes(folder.resolve(FILE));
        } catch (SQLException e) {
            throw new IllegalStateException("No database for tests can be made", e);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
