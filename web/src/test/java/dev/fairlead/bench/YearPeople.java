package dev.fairlead.bench;

import dev.fairlead.figures.truth.YearOffices;
import java.sql.SQLException;
import java.sql.Statement;

/// The year's reps with their offices' hours and mailboxes, and its customers.
final class YearPeople {

    private YearPeople() {}

    static void fill(Statement statement, int customers) throws SQLException {
        for (String left : YearOffices.LEFT) {
            statement.executeUpdate("update person set active = false where username = '" + left + "'");
        }
        hours(statement, 1, "HK", "", "");
        hours(statement, 2, "", "08:00", "17:00");
        LoadRows.timed(
                statement,
                "insert into mailbox (id, owner, address, protocol, host, port, security, username, secret,"
                        + " include_folders, exclude_folders, paused, created_at) select x + 1, 'year.rep' || x,"
                        + " 'year.rep' || x || '" + YearRows.DOMAIN
                        + "', 'imap', '127.0.0.1', 1, 'none', 'rep' || x, '-', '',"
                        + " '', true, current_timestamp from system_range(0, " + (YearOffices.REPS - 1) + ") as r(x)");
        statement.execute("alter table mailbox alter column id restart with 100000");
        LoadRows.timed(
                statement,
                "insert into customer (id, name, owner, team, status) select x, 'Firm ' || x, 'year.rep' || case when"
                        + " mod(x, 50) = 48 then 47 else mod(x, 50) end, 'Year' || mod(x, 50) / 10, 'ACTIVE'"
                        + " from system_range(1, " + customers + ") as r(x)");
        statement.execute("alter table customer alter column id restart with 10000000");
        LoadRows.timed(
                statement,
                "insert into customer_domain (domain, customer_id) select 'c' || x || '.example', x from system_range(1, "
                        + customers + ") as r(x)");
        LoadRows.timed(
                statement,
                "insert into customer_contact (address, name, customer_id) select 'p' || k || '@c' || x || '.example',"
                        + " 'Jo ' || k, x from system_range(1, " + customers
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
}
