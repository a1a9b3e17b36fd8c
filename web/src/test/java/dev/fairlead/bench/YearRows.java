package dev.fairlead.bench;

import dev.fairlead.figures.truth.Event;
import dev.fairlead.figures.truth.Year;
import dev.fairlead.figures.truth.YearOffices;
import dev.fairlead.figures.truth.YearPrices;
import dev.fairlead.figures.truth.YearPrices.Asked;
import dev.fairlead.figures.truth.YearPrices.Quoted;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Fills a stopped program's database with the year: what the pipeline and the stages but the last would have written.
final class YearRows {

    /// Of the addresses of its mailboxes, which nobody pulls.
    static final String DOMAIN = "@forwarder.example";

    private static final int BATCH = 5_000;

    private final Connection connection;
    private final Year year;
    private final YearPrices prices;

    /// Number of the mail of each event; the order of arrival is that of time, but for some that were imported
    /// late.
    private final long[] ids;

    private YearRows(Connection connection, Year year, YearPrices prices) {
        this.connection = connection;
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
        people(statement);
        insert(
                "insert into mail (id, message_id, body_hash, thread_key, subject, from_name, from_address, sent_at,"
                        + " direction, automatic, size, customer_id, rep, details, revision) values"
                        + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                year.events.stream()
                        .sorted(Comparator.comparing(event -> ids[event.number]))
                        .toList(),
                this::mail);
        insert(
                "insert into activity_verdict (mail_id, done, reason, made_by, made_at) values (?, true, 'by phone', ?, ?)",
                year.events.stream().filter(event -> !event.closedBy.isEmpty()).toList(),
                event -> new Object[] {ids[event.number], event.closedBy, time(event.closedAt)});
        quotes();
        insert(
                "insert into enquiry (mail_id, thread_key, asked_at, rep, customer_id, party, subject, pol, pod, equipment,"
                        + " answer_mail_id, answered_at, quote_mail_id, quoted_at) values"
                        + " (?, ?, ?, ?, ?, 'Jo', 'Rates', ?, ?, '40HQ', ?, ?, ?, ?)",
                prices.enquiries,
                this::enquiry);
        // The program finds the price of each when it starts.
        LoadRows.timed(statement, "insert into enquiry_due (mail_id) select mail_id from enquiry");
        copies(statement);
    }

    private void people(Statement statement) throws SQLException {
        for (String left : YearOffices.LEFT) {
            statement.executeUpdate("update person set active = false where username = '" + left + "'");
        }
        hours(statement, 1, "HK", "", "");
        hours(statement, 2, "", "08:00", "17:00");
        LoadRows.timed(
                statement,
                "insert into mailbox (id, owner, address, protocol, host, port, security, username, secret,"
                        + " include_folders, exclude_folders, paused, created_at) select x + 1, 'year.rep' || x,"
                        + " 'year.rep' || x || '" + DOMAIN + "', 'imap', '127.0.0.1', 1, 'none', 'rep' || x, '-', '',"
                        + " '', true, current_timestamp from system_range(0, " + (YearOffices.REPS - 1) + ") as r(x)");
        statement.execute("alter table mailbox alter column id restart with 100000");
        LoadRows.timed(
                statement,
                "insert into customer (id, name, owner, team, status) select x, 'Firm ' || x, 'year.rep' || case when"
                        + " mod(x, 50) = 48 then 47 else mod(x, 50) end, 'Year' || mod(x, 50) / 10, 'ACTIVE'"
                        + " from system_range(1, " + year.customers + ") as r(x)");
        statement.execute("alter table customer alter column id restart with 10000000");
        LoadRows.timed(
                statement,
                "insert into customer_domain (domain, customer_id) select 'c' || x || '.example', x from system_range(1, "
                        + year.customers + ") as r(x)");
        LoadRows.timed(
                statement,
                "insert into customer_contact (address, name, customer_id) select 'p' || k || '@c' || x || '.example',"
                        + " 'Jo ' || k, x from system_range(1, " + year.customers
                        + ") as r(x) cross join system_range(0, 2) as s(k)");
    }

    private static void hours(Statement statement, int rep, String goesBy, String opens, String closes)
            throws SQLException {
        statement.executeUpdate("insert into office_change (calendar, username, kind, label, made_by, made_at) values"
                + " ('', 'year.rep" + rep + "', 'person', 'own hours', 'admin', current_timestamp)");
        statement.executeUpdate(
                "insert into office_hours (change_id, calendar, username, goes_by, opens, closes, days) select max(id),"
                        + " '', 'year.rep" + rep + "', '" + goesBy + "', '" + opens + "', '" + closes
                        + "', '' from office_change");
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
            time(event.at),
            mail.direction().name(),
            mail.automatic(),
            5_000,
            mail.customerId(),
            mail.owner(),
            mail.details(),
            id
        };
    }

    private void quotes() throws SQLException {
        insert(
                "insert into quote (id, origin, direction, status, review, customer_id, rep, pol, pod, equipment, charge,"
                        + " currency, amount, valid_to, remind_on, quoted_at, mail_id) values"
                        + " (?, ?, ?, ?, 'DONE', ?, ?, ?, ?, '40HQ', 'O/F', 'USD', 1850, ?, ?, ?, ?)",
                prices.quotes,
                quote -> new Object[] {
                    quote.id(),
                    quote.mail() == null ? "hand" : "mail",
                    quote.direction(),
                    quote.status(),
                    quote.customer(),
                    quote.rep(),
                    quote.pol(),
                    quote.pod(),
                    quote.at().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(30),
                    quote.remindOn(),
                    time(quote.at()),
                    id(quote.mail())
                });
        insert(
                "insert into quote_line (quote_id, position, charge, unit, currency, amount) values"
                        + " (?, 1, 'O/F', 'CNTR', 'USD', 1850)",
                prices.quotes,
                quote -> new Object[] {quote.id()});
        insert(
                "insert into quote_reading (mail_id, position, quote_id, revision, echo, series, thread_key, party_price,"
                        + " lane_price, quoted_at, details) values (?, ?, ?, 1, false, ?, ?, '', '', ?, ?)",
                prices.quotes.stream().filter(quote -> quote.mail() != null).toList(),
                quote -> new Object[] {
                    id(quote.mail()),
                    quote.id(),
                    quote.id(),
                    "s" + quote.id(),
                    thread(quote),
                    time(quote.at()),
                    reading(quote)
                });
    }

    /// What was read, as the stage behind the pipeline writes it down.
    private String reading(Quoted quote) {
        return """
                {"source":{"mailId":%d,"messageId":"m%1$d@year.example","threadKey":"%s","part":0,"spans":[]},"position":%d,
                "direction":"%s","told":{"author":"","authorName":"","party":"","partyKey":"customer:%d","rep":"%s",
                "customerId":%5$d},"offer":{"carrier":null,"pol":"%s","pod":"%s","via":null,"equipment":"40HQ",
                "lines":[{"charge":"O/F","unit":"CNTR","currency":"USD","amount":1850}],"validFrom":null,"validTo":null,
                "freeTimeDays":null,"transitDays":null,"includes":[],"excludes":[]},"quotedAt":"%s","option":1,
                "copied":false,"doubts":[]}
                """.formatted(
                        id(quote.mail()),
                        thread(quote),
                        quote.id(),
                        quote.direction().toUpperCase(Locale.ROOT),
                        quote.customer(),
                        quote.rep(),
                        quote.pol(),
                        quote.pod(),
                        quote.at());
    }

    private static String thread(Quoted quote) {
        Event mail = quote.mail();
        return mail == null ? "" : "t" + mail.conversation;
    }

    private Object[] enquiry(Asked enquiry) {
        Event asks = enquiry.asks();
        return new Object[] {
            ids[asks.number],
            "t" + asks.conversation,
            time(asks.at),
            asks.rep,
            asks.customer,
            enquiry.pol(),
            enquiry.pod(),
            id(enquiry.answer()),
            at(enquiry.answer()),
            id(enquiry.price()),
            at(enquiry.price())
        };
    }

    private @Nullable Long id(@Nullable Event event) {
        return event == null ? null : ids[event.number];
    }

    private static @Nullable Object at(@Nullable Event event) {
        return event == null ? null : time(event.at);
    }

    private static Object time(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
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

    private interface Columns<T> {
        @Nullable
        Object[] of(T row);
    }

    private <T> void insert(String sql, List<T> rows, Columns<T> columns) throws SQLException {
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        try (PreparedStatement into = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                Object[] values = columns.of(rows.get(i));
                for (int k = 0; k < values.length; k++) {
                    into.setObject(k + 1, values[k]);
                }
                into.addBatch();
                if ((i + 1) % BATCH == 0) {
                    into.executeBatch();
                    connection.commit();
                }
            }
            into.executeBatch();
            connection.commit();
        }
        connection.setAutoCommit(true);
        System.out.printf("%6.1f s  %d rows: %.60s%n", (System.nanoTime() - start) / 1e9, rows.size(), sql);
    }
}
