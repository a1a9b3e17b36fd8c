package dev.fairlead.hub;

import static dev.fairlead.hub.RouteDesk.await;
import static dev.fairlead.hub.RouteDesk.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/// The shipped example that asks the tables of a ledger, against the databases whose drivers are there.
class ExampleLedgerRouteTests extends RouteTest {

    private static final String[] TABLES = {
        "create table invoices (number varchar(20), changed_at timestamp, customer varchar(50), bl varchar(20),"
                + " issued_on date, due_on date, currency char(3), amount decimal(12,2), status varchar(20))",
        "create table receipts (id int, changed_at timestamp, customer varchar(50), invoice varchar(20),"
                + " received_on date, currency char(3), amount decimal(12,2), method varchar(20))",
        "insert into invoices values ('R-1', current_timestamp, '上海联运', null, current_date, current_date + 30, 'EUR',"
                + " 1250.50, 'open')",
        "insert into invoices values ('R-2', current_timestamp, 'Nordwind', null, current_date, current_date + 30,"
                + " 'E€R', 1, 'open')",
        "insert into receipts values (1, current_timestamp, 'Nordwind', 'R-1', current_date, 'RMB', 99, null)"
    };

    @Test
    void invoicesAndReceiptsComeFromH2() throws Exception {
        invoicesAndReceiptsComeFrom("jdbc:h2:mem:ledger;DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Test
    void invoicesAndReceiptsComeFromPostgreSql() throws Exception {
        try (PrivatePostgres server = PrivatePostgres.start()) {
            invoicesAndReceiptsComeFrom(server.url(), PrivatePostgres.USER, PrivatePostgres.PASSWORD);
        }
    }

    private void invoicesAndReceiptsComeFrom(String url, String user, String password) throws Exception {
        try (Connection ledger = DriverManager.getConnection(url, user, password);
                Statement statement = ledger.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
            routes.example("ledger-from-jdbc");
            start("ledger.url=" + url, "ledger.username=" + user, "ledger.password=" + password, "ledger.delay=100");
            await(() -> assertThat(file(desk(), "ledger-from-jdbc").problem()).isNull());

            await(() -> assertThat(body(TradeKind.INVOICES, "R-1")).contains("上海联运", "\"amount\":1250.5"));
            await(() -> assertThat(body(TradeKind.RECEIPTS, "1")).contains("CNY"));
            statement.execute(
                    "update invoices set status = 'paid', changed_at = changed_at + interval '5' second where number = 'R-1'");
            await(() -> assertThat(body(TradeKind.INVOICES, "R-1")).contains("paid"));
            assertThat(desk().bean(TradeRecords.class).count(TradeKind.INVOICES))
                    .as("R-2 names no currency")
                    .isEqualTo(1);
            // Its connections end before those of the server do.
            routes.remove("ledger-from-jdbc");
            await(() -> assertThat(desk().bean(RouteFolder.class).files()).isEmpty());
        }
    }

    private String body(TradeKind kind, String id) {
        return desk().bean(TradeRecords.class)
                .find(kind, "ledger", id)
                .orElseThrow()
                .body();
    }
}
