package dev.fairlead.facts;

import com.zaxxer.hikari.HikariDataSource;
import dev.fairlead.stamps.Stamps;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The tables of facts in a real database of their own, with every migration.
public final class FactTables implements AutoCloseable {

    public final JdbcClient jdbc;
    public final JdbcTemplate template;
    public final TransactionTemplate transaction;
    public final FactRows rows;
    public final Firsts firsts;
    final Written written;
    private final HikariDataSource source = new HikariDataSource();

    public FactTables() {
        source.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        source.setUsername("fairlead");
        source.setPassword("");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        jdbc = JdbcClient.create(source);
        template = new JdbcTemplate(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        written = new Written(jdbc, new Stamps(jdbc, template));
        rows = new FactRows(jdbc, template, written);
        firsts = new Firsts(jdbc, template, rows);
    }

    @Override
    public void close() {
        source.close();
    }
}
