package dev.fairlead.officehours;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/// Calendars over a database of their own.
record CalendarTable(Calendars calendars, OfficeRows rows) {

    private static final String MIGRATION = "db/migration/officehours/V20261122061237__officehours_calendar.sql";

    static CalendarTable in(Path folder, OfficeSettings settings) throws SQLException {
        DataSource database = database(folder);
        try (Connection connection = database.getConnection()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(MIGRATION));
        }
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/office");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var rows = new OfficeRows(JdbcClient.create(database), new JdbcTemplate(database));
        Clock today = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
        return new CalendarTable(new Calendars(new RuledDays(messages), settings, rows, today), rows);
    }

    private static DataSource database(Path folder) {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + folder.resolve("offices-" + System.nanoTime())
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        return database;
    }
}
