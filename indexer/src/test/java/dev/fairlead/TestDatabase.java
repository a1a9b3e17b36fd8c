package dev.fairlead;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A real H2 with every migration on the class path, set up as in production but without Spring Boot.
public final class TestDatabase implements AutoCloseable {

    private static final String MODE =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

    private final HikariDataSource dataSource;
    private final TransactionTemplate transactions;

    private TestDatabase(String url) {
        dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(url);
        dataSource.setUsername("fairlead");
        dataSource.setPassword("");
        transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /// Kept in files of this folder: opening it again shows what was committed.
    public static TestDatabase in(Path folder) {
        return new TestDatabase(urlIn(folder));
    }

    /// For a test that lets Spring open it.
    public static String urlIn(Path folder) {
        return "jdbc:h2:retry:" + folder.toAbsolutePath().resolve("fairlead") + MODE;
    }

    /// Fresh and gone when closed.
    public static TestDatabase inMemory() {
        return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + MODE);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(dataSource);
    }

    public JdbcClient client() {
        return JdbcClient.create(dataSource);
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
