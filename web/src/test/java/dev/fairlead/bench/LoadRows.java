package dev.fairlead.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills a stopped program's database with customers, mails and quotes, by the statements of `bench/fill.sql`.
final class LoadRows {

    private static final Pattern INDEX = Pattern.compile(
            "CREATE INDEX \"PUBLIC\"\\.\"(\\w+)\" ON \"PUBLIC\"\\.\"(\\w+)\".*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final List<String> STAGES = List.of("customers", "senders", "quotes", "activity", "enquiries");

    private LoadRows() {}

    static void fill(Path data, int customers, int mails) {
        Map<String, Integer> numbers = Map.of("customers", customers, "mails", mails, "reps", LoadPeople.REPS);
        try (Connection connection = connection(data);
                Statement statement = connection.createStatement()) {
            List<String> indexes = withoutIndexes(statement);
            for (String sql : statements(numbers)) {
                timed(statement, sql);
            }
            for (String index : indexes) {
                timed(statement, index);
            }
            LoadArchive.store(data, connection);
            read(statement, mails);
            timed(statement, "analyze");
        } catch (SQLException cause) {
            throw new IllegalStateException("The rows cannot be made", cause);
        }
    }

    /// The same database that the program opens.
    static Connection connection(Path data) throws SQLException {
        String url = "jdbc:h2:file:" + data.toAbsolutePath().resolve("db/fairlead")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=1000000";
        return DriverManager.getConnection(url, "fairlead", "");
    }

    /// What is filled in here is not to be made anew by the stages.
    static void markRead(Path data, int mails) {
        try (Connection connection = connection(data);
                Statement statement = connection.createStatement()) {
            read(statement, mails);
        } catch (SQLException cause) {
            throw new IllegalStateException("The stages cannot be told that all is read", cause);
        }
    }

    static void timed(Statement statement, String sql) throws SQLException {
        long start = System.nanoTime();
        statement.execute(sql);
        System.out.printf("%6.1f s  %.90s%n", (System.nanoTime() - start) / 1e9, sql.replaceAll("\\s+", " "));
    }

    /// Takes off the indexes that a million rows would fill one by one; made at the end they are sorted first.
    ///
    /// @return what makes them again
    static List<String> withoutIndexes(Statement statement) throws SQLException {
        List<String> made = new ArrayList<>();
        try (ResultSet script = statement.executeQuery("script nodata")) {
            while (script.next()) {
                made.add(script.getString(1));
            }
        }
        made.removeIf(sql -> {
            Matcher index = INDEX.matcher(sql);
            return !index.matches()
                    || !index.group(2)
                            .matches(
                                    "mail|mail_copy|quote|quote_.*|enquiry.*|sender.*|activity_.*|customer_(mail|topic)");
        });
        for (String sql : made) {
            Matcher index = INDEX.matcher(sql);
            if (index.matches()) {
                statement.execute("drop index " + index.group(1));
            }
        }
        return made;
    }

    private static List<String> statements(Map<String, Integer> numbers) {
        String sql;
        try (InputStream in = Objects.requireNonNull(LoadRows.class.getResourceAsStream("/bench/fill.sql"))) {
            sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            sql = sql.replace("${" + number.getKey() + "}", number.getValue().toString());
        }
        return sql.lines()
                .filter(line -> !line.startsWith("--"))
                .collect(java.util.stream.Collectors.joining("\n"))
                .transform(all -> List.of(all.strip().split(";\\s*\n")));
    }

    static void read(Statement statement, int mails) throws SQLException {
        statement.executeUpdate("update checkpoint set seq = " + mails + " where stage <> 'intake'");
        for (String stage : STAGES) {
            statement.executeUpdate("insert into checkpoint (stage, seq) select '" + stage + "', " + mails
                    + " where not exists (select 1 from checkpoint where stage = '" + stage + "')");
        }
    }
}
