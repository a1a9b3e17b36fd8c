package dev.fairlead.shipments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// A mail that tells a new arrival of a shipment under way makes it late.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrivalFromMailTests {

    private static final String LISA = "eta.lisa";
    private static final String DESK = LISA + "@firm.example";
    private static final String CARRIER = "ops@eta-line.example";

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private TradeRecords records;

    @Autowired
    private MailRoom room;

    @Autowired
    private JdbcClient jdbc;

    private long mailbox;

    @BeforeAll
    void aRepWithACustomer() {
        staff.reps(LISA);
        customers.add(new Customer(
                0, "Eta Firm", List.of(), List.of("eta-firm.example"), List.of(), LISA, "", Status.ACTIVE));
        mailbox = room.open(LISA, DESK);
    }

    private void ship(String id, String box, String voyage) {
        new ShipmentDesk(records, "eta")
                .tell(
                        TradeKind.SHIPMENTS,
                        id,
                        1,
                        "customer",
                        "Eta Firm",
                        "containers",
                        box,
                        "vessel",
                        "EVER GIVEN",
                        "voyage",
                        voyage,
                        "pod",
                        "DEHAM",
                        "eta",
                        "2026-12-20");
    }

    /// Written after what the source has told.
    private void mail(String id, String from, String to, String text) {
        String later = Instant.now().plus(Duration.ofMinutes(1)).toString();
        room.deliver(mailbox, Letter.of(id + "@eta.example", from, to, later.substring(0, 19) + "Z", text));
        room.awaitStages("shipments");
    }

    private int lateDays(String id) {
        return jdbc.sql("select late_days from job where name = ?")
                .param("shipments/eta/" + id)
                .query(Integer.class)
                .single();
    }

    @Test
    void theCarriersNoticeMovesItAndThePageLeadsToTheMail() throws Exception {
        ship("1", "MSKU1234565", "201W");

        mail("eta1", CARRIER, DESK, "Container MSKU1234565 is delayed by congestion. New ETA Hamburg: 2026-12-26.");

        assertThat(lateDays("1")).isEqualTo(6);
        Long id = jdbc.sql("select id from job where name = 'shipments/eta/1'")
                .query(Long.class)
                .single();
        web.perform(get("/shipments/" + id).with(user(LISA).roles("REP")))
                .andExpect(content().string(allOf(containsString("by a mail"), containsString("26 Dec 2026"))));
        web.perform(get("/shipments?state=late").with(user(LISA).roles("REP")))
                .andExpect(content().string(allOf(containsString("6 days late"), containsString("Eta Firm"))));
    }

    @Test
    void aMailThatNamesVesselAndVoyageAloneIsAboutAllOnBoard() {
        ship("2", "TGHU1234567", "202W");

        mail("eta2", CARRIER, DESK, "MV EVER GIVEN voyage 202W is delayed. ETA Hamburg 2026-12-23.");

        assertThat(lateDays("2")).isEqualTo(3);
    }

    @Test
    void aMailThatNamesAContainerIsAboutThatOneAloneOfAllOnBoard() {
        ship("4", "HLXU2233446", "204W");
        ship("5", "HLXU2233554", "204W");

        mail("eta7", CARRIER, DESK, "Container HLXU2233446, MV EVER GIVEN voyage 204W. New ETA Hamburg: 2026-12-26.");

        assertThat(lateDays("4")).isEqualTo(6);
        assertThat(lateDays("5")).isZero();
    }

    @Test
    void whatItsOwnCustomerWishesOrTwoDatesOrAnotherPortOrADepartureMoveNothing() {
        ship("3", "TCLU1234568", "203W");

        mail("eta3", "jo@eta-firm.example", DESK, "Container TCLU1234568: can we get ETA 2026-12-28?");
        mail("eta4", CARRIER, DESK, "Container TCLU1234568, ETA Hamburg 2026-12-22, ETA Antwerp 2026-12-24.");
        mail("eta5", CARRIER, DESK, "Container TCLU1234568, ETA Rotterdam 2026-12-30.");
        mail("eta6", CARRIER, DESK, "Container TCLU1234568, ETD Hamburg 2026-12-27.");

        assertThat(lateDays("3")).isZero();
    }
}
