package dev.fairlead.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Fills a stopped program's database with customers and their mail, by SQL.
final class CustomerRowsMaker {

    private static final String RANGE = " from system_range(1, %d) as r(x)";
    // Every fiftieth mail is one big customer's, the others are spread over all.
    private static final String CUSTOMER = "case when mod(x, 50) = 0 then 1 else 1 + mod(x * 7919, %2$d) end";
    private static final String SENT =
            "dateadd('minute', -mod(x * 31, 1000000), timestamp with time zone '2026-11-21 12:00:00+00:00')";
    private static final String REP = "'load.rep' || mod(" + CUSTOMER + ", 8)";
    private static final String PORT_PAIR =
            "array['CNSHA-DEHAM', 'CNNGB-NLRTM', 'CNSZX-USLAX', 'CNTAO-BRSSZ', 'VNSGN-DEHAM']";

    private CustomerRowsMaker() {}

    /// Numbers start at 1, as in an empty database.
    static void fill(Path data, int customers, int mails) {
        String url = "jdbc:h2:file:" + data.toAbsolutePath().resolve("db/fairlead")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection connection = DriverManager.getConnection(url, "fairlead", "");
                Statement statement = connection.createStatement()) {
            for (String sql : customers()) {
                statement.executeUpdate(sql.formatted(customers, customers));
            }
            for (String sql : mails()) {
                statement.executeUpdate(sql.formatted(mails, customers));
            }
            // What is filled in here is not to be made anew by the stages.
            statement.executeUpdate(
                    "delete from checkpoint where stage in ('customers', 'senders', 'quotes', 'activity')");
            for (String stage : List.of("customers", "senders", "quotes", "activity")) {
                statement.executeUpdate("insert into checkpoint values ('" + stage + "', " + mails + ")");
            }
            statement.executeUpdate("analyze");
        } catch (SQLException cause) {
            throw new IllegalStateException("The rows cannot be made", cause);
        }
    }

    private static List<String> customers() {
        return List.of(
                "insert into customer (id, name, owner, team, status, industry, credit_grade, version) select x,"
                        + " 'Customer ' || x || ' Trading GmbH', 'load.rep' || mod(x, 8), 'Load' || mod(x, 2),"
                        + " array['ACTIVE', 'PROSPECT', 'INACTIVE'][1 + mod(x, 3)], 'Industry ' || mod(x, 20), 'B', 3"
                        + RANGE,
                "alter table customer alter column id restart with 10000000",
                "insert into customer_domain (domain, customer_id) select 'firm' || x || '.example', x" + RANGE,
                "insert into customer_alias (customer_id, alias) select x, '客户' || x || '有限公司'" + RANGE,
                "insert into customer_contact (address, name, customer_id, phone) select 'jo@firm' || x || '.example',"
                        + " 'Jo ' || x, x, '+49 40 ' || (10000000 + x)" + RANGE,
                "insert into customer_tag (customer_id, tag) select x, 'tag' || mod(x, 40)" + RANGE,
                "insert into customer_change (customer_id, version, field, was, is_now, made_by, made_at) select x, 2,"
                        + " 'industry', 'Old', 'Industry', 'load.rep0', current_timestamp" + RANGE,
                "insert into customer_note (customer_id, note, made_by, made_at) select x, 'Called them', 'load.rep0',"
                        + " current_timestamp" + RANGE);
    }

    private static List<String> mails() {
        return List.of(
                "insert into mail (id, message_id, body_hash, thread_key, subject, from_name, from_address, sent_at,"
                        + " direction, automatic, size, customer_id, rep, details, revision) select x, 'm' || x ||"
                        + " '@firm.example', 'h' || x, 't' || (x / 3), 'Rates ' || x, 'Jo', 'jo@firm' || (" + CUSTOMER
                        + ") || '.example', " + SENT + ", 'INBOUND', false, 5000, " + CUSTOMER + ", " + REP
                        + ", '{\"to\":[],\"cc\":[],\"files\":[],\"links\":[],\"rates\":[],\"problems\":[]}', x" + RANGE,
                "insert into customer_mail (mail_id, customer_id, thread_key, sent_at, rep) select x, " + CUSTOMER
                        + ", 't' || (x / 3), " + SENT + ", " + REP + RANGE,
                "insert into customer_topic (mail_id, customer_id, kind, topic) select x, " + CUSTOMER + ", 'lane', "
                        + PORT_PAIR + "[1 + mod(x, 5)]" + RANGE,
                "insert into customer_topic (mail_id, customer_id, kind, topic) select x, " + CUSTOMER
                        + ", 'equipment', array['40HQ', '20GP', '40RF'][1 + mod(x, 3)]" + RANGE,
                "insert into quote (mail_id, message_id, position, customer_id, rep, direction, status, review, carrier,"
                        + " pol, pod, equipment, charge, currency, amount, valid_to, quoted_at, doubtful, source_start,"
                        + " source_end) select x, 'm' || x || '@firm.example', 0, " + CUSTOMER + ", " + REP
                        + ", array['sold', 'sold', 'bought'][1 + mod(x, 3)],"
                        + " array['sent', 'read', 'accepted', 'lost'][1 + mod(x, 4)],"
                        + " case when mod(x, 4) = 1 then 'OPEN' else 'DONE' end,"
                        + " array['MSCU', 'COSU', 'CMDU', 'MAEU', 'ONEY'][1 + mod(x, 5)],"
                        + " array['CNSHA', 'CNNGB', 'CNSZX', 'CNTAO', 'VNSGN', 'CNXMN', 'CNDLC'][1 + mod(x, 7)],"
                        + " array['DEHAM', 'NLRTM', 'USLAX', 'BRSSZ', 'GBFXT', 'BEANR', 'SAJED', 'TZDAR', 'MXZLO',"
                        + " 'FRLEH', 'ESVLC'][1 + mod(x, 11)], array['40HQ', '20GP', '40RF'][1 + mod(x, 3)],"
                        + " 'O/F', 'USD', 1000 + mod(x * 37, 1500), date '2026-12-31', " + SENT
                        + ", false, 0, 10" + RANGE,
                "insert into quote_line (quote_id, position, charge, unit, currency, amount) select id, 1, 'O/F', 'CNTR',"
                        + " 'USD', amount from quote",
                "insert into sender (address, rep, domain, name, mails, inbound, last_at) select 'new@unknown' || x ||"
                        + " '.example', 'load.rep' || mod(x, 8), 'unknown' || x || '.example', 'New ' || x, mod(x, 90),"
                        + " mod(x, 40), " + SENT + " from system_range(1, %1$d / 20) as r(x)",
                "insert into sender_domain (domain, rep, proposed, telling, mails, inbound, last_at, state) select domain,"
                        + " rep, 'Unknown', false, mails, inbound, last_at, 'UNKNOWN' from sender",
                "insert into sender_domain (domain, rep, proposed, telling, mails, inbound, last_at, state) select domain,"
                        + " '', 'Unknown', false, mails, inbound, last_at, 'UNKNOWN' from sender");
    }
}
