package dev.fairlead.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class DatabaseCopyTests {

    @TempDir
    private Path folder;

    @Test
    void whatWasCommittedIsInTheCopyAndNoTransactionIsInItByHalf() throws Exception {
        DataSource database = database("jdbc:h2:retry:" + folder.resolve("db/live"));
        JdbcTemplate jdbc = new JdbcTemplate(database);
        try (Connection held = database.getConnection()) {
            jdbc.execute("create table gave (amount int)");
            jdbc.execute("create table took (amount int primary key, text varchar(2000))");
            AtomicBoolean done = new AtomicBoolean();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> writeUntil(done, database));
            CompletableFuture<Void> gatherer = CompletableFuture.runAsync(() -> gatherUntil(done, database));
            awaitRows(jdbc, 200);

            for (int round = 0; round < 5; round++) {
                int before = count(jdbc);
                DatabaseCopy.Copy copy = new DatabaseCopy(database, jdbc, folder).make();
                assertThat(Path.of(copy.file())).isEqualTo(folder.resolve(DatabaseCopy.FILE));
                assertThat(rowsIn(Path.of(copy.file()), round)).isGreaterThanOrEqualTo(before);
            }
            done.set(true);
            writer.get();
            gatherer.get();
        }
    }

    @Test
    void theFormerCopyStaysWhenTheNextOneFails() throws Exception {
        DataSource database = database("jdbc:h2:" + folder.resolve("db/live"));
        JdbcTemplate jdbc = new JdbcTemplate(database);
        try (Connection held = database.getConnection()) {
            DatabaseCopy copies = new DatabaseCopy(database, jdbc, folder);
            Path copy = Path.of(copies.make().file());
            byte[] former = Files.readAllBytes(copy);
            Files.createDirectory(copy.resolveSibling("database.zip.part"));

            assertThatThrownBy(copies::make).isInstanceOf(CopyFailed.class).hasMessageContaining(copy.toString());
            assertThat(copy).hasBinaryContent(former);
        }
    }

    @Test
    void aDatabaseWithoutAFileIsNotCopied() {
        DataSource memory = database("jdbc:h2:mem:copied");

        assertThatThrownBy(() -> new DatabaseCopy(memory, new JdbcTemplate(memory), folder).make())
                .isInstanceOf(NoDatabaseFile.class);
        assertThat(folder.resolve("backup")).doesNotExist();
    }

    private static DataSource database(String url) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url + ";WRITE_DELAY=0;RETENTION_TIME=0;DB_CLOSE_ON_EXIT=FALSE");
        return database;
    }

    /// Each transaction writes to both tables and deletes something, so that the file has room to be used again.
    private static void writeUntil(AtomicBoolean done, DataSource database) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int number = 0; !done.get(); number++) {
                statement.executeUpdate("insert into gave values (" + number + ")");
                statement.executeUpdate("insert into took values (" + number + ", '" + "x".repeat(1500) + "')");
                statement.executeUpdate("update took set text = '" + number + "' where amount = " + (number - 50));
                connection.commit();
                pause();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is written meanwhile is what counts, not how much: a copy of megabytes says no more.
    private static void pause() {
        LockSupport.parkNanos(1_000_000);
    }

    private static void gatherUntil(AtomicBoolean done, DataSource database) {
        try {
            DatabaseFile file = DatabaseFile.of(database).orElseThrow();
            while (!done.get()) {
                file.gather();
                pause();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitRows(JdbcTemplate jdbc, int rows) throws InterruptedException {
        while (count(jdbc) < rows) {
            Thread.sleep(20);
        }
    }

    private static int count(JdbcTemplate jdbc) {
        return jdbc.queryForList("select amount from gave").size();
    }

    /// Of a copy in which both tables must say the same.
    private int rowsIn(Path zip, int round) throws Exception {
        Path restored = Files.createDirectories(folder.resolve("restored-" + round));
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream in = file.getInputStream(file.getEntry("live.mv.db"))) {
            Files.copy(in, restored.resolve("live.mv.db"));
        }
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + restored.resolve("live"));
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("""
                        select (select count(*) from gave), (select count(*) from took),
                        (select count(*) from gave join took on gave.amount = took.amount)
                        """)) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(rows.getInt(2)).isEqualTo(rows.getInt(3));
            return rows.getInt(1);
        }
    }
}
