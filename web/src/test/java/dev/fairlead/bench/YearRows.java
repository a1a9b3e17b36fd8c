package dev.fairlead.bench;

import dev.fairlead.figures.truth.Event;
import dev.fairlead.figures.truth.Year;
import dev.fairlead.figures.truth.YearPrices;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Fills a stopped program's database with the year: what the pipeline and the stages but the last would have written.
final class YearRows {

    /// Of the addresses of its mailboxes, which nobody pulls.
    static final String DOMAIN = "@forwarder.example";

    private final RowBatches rows;
    private final Year year;
    private final YearPrices prices;

    /// Number of the mail of each event; the order of arrival is that of time, but for some that were imported
    /// late.
    private final long[] ids;

    private YearRows(Connection connection, Year year, YearPrices prices) {
        this.rows = new RowBatches(connection);
        this.year = year;
        this.prices = prices;
        this.ids = ids(year);
    }

    static void fill(Path data, Year year, YearPrices prices) {
        try (Connection connection = LoadRows.connection(data);
                Statement statement = connection.createStatement()) {
            List<String> indexes = LoadRows.withoutIndexes(statement);
            new YearRows(connection, year, prices).all(statement);
            for (String index : indexes) {
                LoadRows.timed(statement, index);
            }
            LoadArchive.store(data, connection);
            LoadRows.read(statement, year.events.size());
            LoadRows.timed(statement, "analyze");
        } catch (SQLException cause) {
            throw new IllegalStateException("The rows of the year cannot be made", cause);
        }
    }

    /// Has the program make all facts anew at its next start.
    static void forget(Path data, int mails) {
        try (Connection connection = LoadRows.connection(data);
                Statement statement = connection.createStatement()) {
            LoadRows.read(statement, mails);
            statement.executeUpdate("delete from checkpoint where stage = 'activity'");
        } catch (SQLException cause) {
            throw new IllegalStateException("The facts cannot be forgotten", cause);
        }
    }

    private static long[] ids(Year year) {
        List<Event> arriving = new ArrayList<>(year.events);
        arriving.sort(Comparator.comparing((Event event) -> event.number % 97 == 0)
                .thenComparing(event -> event.real)
                .thenComparing(event -> event.number));
        long[] ids = new long[arriving.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[arriving.get(i).number] = i + 1;
        }
        return ids;
    }

    private void all(Statement statement) throws SQLException {
        YearPeople.fill(statement, year.customers);
        rows.insert(
                "insert into mail (id, message_id, body_hash, thread_key, subject, from_name, from_address, sent_at,"
                        + " direction, automatic, size, customer_id, rep, details, revision) values"
                        + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                year.events.stream()
                        .sorted(Comparator.comparing(event -> ids[event.number]))
                        .toList(),
                this::mail);
        rows.insert(
                "insert into activity_verdict (mail_id, done, reason, made_by, made_at) values (?, true, 'by phone', ?, ?)",
                year.events.stream().filter(event -> !event.closedBy.isEmpty()).toList(),
                event -> new Object[] {ids[event.number], event.closedBy, RowBatches.time(event.closedAt)});
        new YearPriceRows(rows, ids).fill(prices);
        // The program finds the price of each when it starts.
        LoadRows.timed(statement, "insert into enquiry_due (mail_id) select mail_id from enquiry");
        copies(statement);
    }

    private Object[] mail(Event event) {
        YearMail mail = new YearMail(event);
        long id = ids[event.number];
        return new Object[] {
            id,
            mail.messageId(event.number),
            "h" + event.number,
            "t" + event.conversation,
            mail.subject(),
            mail.from().name(),
            mail.from().address(),
            RowBatches.time(event.at),
            mail.direction().name(),
            mail.automatic(),
            5_000,
            mail.customerId(),
            mail.owner(),
            mail.details(),
            id
        };
    }

    /// Every tenth lies in three mailboxes. The places end at 0: no reader of the log looks there, and the next
    /// mail that arrives has place 1.
    private static void copies(Statement statement) throws SQLException {
        LoadRows.timed(statement, "insert into mail_copy (message_id, mail_id) select id, id from mail");
        statement.execute("set referential_integrity false");
        LoadRows.timed(
                statement,
                "insert into arrival (seq, message_id, mailbox_id, folder_id, uid_validity, uid, internal_date, flags,"
                        + " duplicate) select -3 * (m.id - 1) - s.k, m.id, 1 + mod(cast(coalesce(substring(m.rep, 9), '0') as"
                        + " bigint) + s.k, 50), 1 + s.k, 1, m.id, m.sent_at, '', s.k > 0 from mail m cross join"
                        + " system_range(0, 2) as s(k) where s.k = 0 or mod(m.id, 10) = 0");
        statement.execute("set referential_integrity true");
    }
}
