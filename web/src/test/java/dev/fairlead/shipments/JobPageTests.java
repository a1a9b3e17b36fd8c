package dev.fairlead.shipments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.people.Role;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// From what another system tells to the pages, and who may see them.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobPageTests {

    private static final String LISA = "job.lisa";
    private static final String TOM = "job.tom";
    private static final String BL = "MSCUJB123456";
    private static final String BOX = "MSKU1234565";

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

    private ShipmentDesk erp;
    private Customer acme;

    @BeforeAll
    void anOrderItsShipmentAndAMail() {
        staff.reps(LISA, TOM);
        staff.hire("job.audit", Role.AUDITOR);
        staff.hire("job.boss", Role.MANAGER);
        acme = customers.add(new Customer(
                0, "Job Acme GmbH", List.of(), List.of("job-acme.example"), List.of(), LISA, "", Status.ACTIVE));
        erp = new ShipmentDesk(records, "job-erp");
        erp.tell(
                TradeKind.ORDERS,
                "A1",
                1,
                "customer",
                "JOB ACME",
                "pol",
                "CNSHA",
                "pod",
                "DEHAM",
                "cargo",
                "Tiles",
                "weightKg",
                "12500.50");
        erp.tell(
                TradeKind.SHIPMENTS,
                "S1",
                1,
                "order",
                "A1",
                "bl",
                BL,
                "containers",
                BOX,
                "pol",
                "CNSHA",
                "pod",
                "DEHAM",
                "vessel",
                "Job Giant",
                "voyage",
                "074W",
                "etd",
                "2026-11-20",
                "eta",
                "2026-12-20",
                "milestones",
                List.of(Map.of("event", "gate-in", "at", "2026-11-18", "place", "Yangshan")));
        room.deliver(
                room.open(LISA, LISA + "@firm.example"),
                Letter.of(
                        "job1@c.example",
                        "jo@job-acme.example",
                        LISA + "@firm.example",
                        "2026-11-19T02:00:00Z",
                        "Please send the draft of B/L no. " + BL + ", container " + BOX + " on MV JOB GIANT."));
        room.awaitStages();
    }

    private long idOf(String name) {
        return jdbc.sql("select id from job where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private ResultActions open(String who, String path) throws Exception {
        return web.perform(get(path).with(user(who).roles(role(who))));
    }

    private static String role(String who) {
        return switch (who) {
            case "job.audit" -> Role.AUDITOR.name();
            case "job.boss" -> Role.MANAGER.name();
            default -> Role.REP.name();
        };
    }

    private void shows(String who, String path, Matcher<String> what) throws Exception {
        open(who, path).andExpect(status().isOk()).andExpect(content().string(what));
    }

    @Test
    void aShipmentIsFoundByEachOfItsNumbersItsVesselAndItsCustomer() throws Exception {
        for (String words : List.of(BL, BOX, "mscu jb123456", "Job Giant", "074w", "S1", "job acme")) {
            open(LISA, "/api/v1/shipments?q=" + words)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items[?(@.externalId == 'S1')]").exists());
        }
        open(LISA, "/api/v1/shipments?q=" + BL + "x")
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void itsPageHasItsMailItsOrderAndWhatItsSourceSays() throws Exception {
        shows(
                LISA,
                "/shipments/" + idOf("shipments/job-erp/S1"),
                allOf(
                        containsString("/customers/" + acme.id()),
                        containsString("gate-in"),
                        containsString("Yangshan"),
                        containsString("jo@job-acme.example"),
                        containsString("/shipments/" + idOf("orders/job-erp/A1")),
                        containsString("20 Dec 2026")));
        shows(
                LISA,
                "/shipments/" + idOf("orders/job-erp/A1"),
                allOf(containsString("Tiles"), containsString("12,500.5 kg"), containsString(BL)));
    }

    @Test
    void standsBesideTheMailThatNamesItAndOnItsVesselsPage() throws Exception {
        Long mail = jdbc.sql("select id from mail where message_id = 'job1@c.example'")
                .query(Long.class)
                .single();

        shows(LISA, "/shipments/beside/" + mail, containsString(BL));
        shows(TOM, "/shipments/beside/" + mail, not(containsString(BL)));
        shows(LISA, "/shipments/of?kind=vessel&value=JOB GIANT", containsString(BL));
        shows(LISA, "/shipments/of?kind=voyage&value=074W", containsString(BL));
        shows(LISA, "/vessels/one?kind=vessel&value=JOB GIANT", containsString("/shipments/of"));
    }

    @Test
    void aRepSeesNothingOfOthersCustomersAndAnAuditorAll() throws Exception {
        shows(TOM, "/shipments", not(containsString(BL)));
        open(TOM, "/shipments/" + idOf("shipments/job-erp/S1")).andExpect(status().isNotFound());
        open(TOM, "/api/v1/shipments/" + idOf("shipments/job-erp/S1")).andExpect(status().isNotFound());
        shows("job.audit", "/shipments", containsString(BL));
    }

    @Test
    void whatNobodyKnowsTheCustomerOfIsAManagersUntilTheCustomerIsThere() throws Exception {
        erp.tell(TradeKind.SHIPMENTS, "S2", 1, "customer", "Later Known Ltd", "booking", "LATER1234567");
        shows(LISA, "/shipments?q=LATER1234567", not(containsString("Later Known")));
        shows("job.boss", "/shipments?q=LATER1234567", containsString("Later Known"));

        customers.add(new Customer(
                0, "LATER KNOWN", List.of(), List.of("later.example"), List.of(), LISA, "", Status.ACTIVE));

        shows(LISA, "/shipments?q=LATER1234567", containsString("LATER KNOWN"));
    }

    @Test
    void aListGoesOnWhereThePageBeforeEnded() throws Exception {
        for (int i = 0; i < 5; i++) {
            erp.tell(TradeKind.ORDERS, "P" + i, 1, "customer", "Job Acme", "pol", "CNNGB", "pod", "USLAX");
        }
        String list = "/api/v1/shipments?pol=CNNGB&pod=USLAX&size=3";
        String first = open(LISA, list)
                .andExpect(jsonPath("$.items.length()").value(3))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = first.replaceAll("(?s).*\"next\"\\s*:\\s*\"([^\"]+)\".*", "$1");

        open(LISA, list + "&cursor=" + next)
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.next").doesNotExist());
        open(LISA, list + "&cursor=nowhere").andExpect(status().isBadRequest());
        open(LISA, "/shipments?state=lost").andExpect(status().isBadRequest());
    }

    @Test
    void thePageShowsAHundredAndLeadsToTheNextOnes() throws Exception {
        for (int i = 0; i <= 100; i++) {
            erp.tell(TradeKind.ORDERS, "Q" + i, 1, "customer", "Job Acme", "pol", "CNXMN", "pod", "USNYC");
        }
        String first =
                open(LISA, "/shipments?pol=CNXMN").andReturn().getResponse().getContentAsString();
        String next = first.replaceAll("(?s).*href=\"(/shipments[?][^\"]*cursor=[^\"]+)\".*", "$1")
                .replace("&amp;", "&");

        String second = open(LISA, next).andReturn().getResponse().getContentAsString();
        assertThat(numbers(first)).hasSize(100);
        assertThat(numbers(second)).hasSize(1).doesNotContainAnyElementsOf(numbers(first));
        assertThat(second).doesNotContain("&amp;cursor=");
    }

    private static List<String> numbers(String page) {
        return Pattern.compile("href=\"/shipments/(\\d+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    @Test
    void aNewVersionMovesItAndOldNumbersLeadNowhere() throws Exception {
        erp.tell(
                TradeKind.SHIPMENTS,
                "S3",
                1,
                "customer",
                "Job Acme",
                "booking",
                "OLDBOOK1234",
                "containers",
                "TGHU1234567");
        erp.tell(TradeKind.SHIPMENTS, "S3", 2, "customer", "Job Acme", "booking", "NEWBOOK1234");

        open(LISA, "/api/v1/shipments?q=OLDBOOK1234")
                .andExpect(jsonPath("$.items").isEmpty());
        open(LISA, "/api/v1/shipments?q=NEWBOOK1234")
                .andExpect(jsonPath("$.items.length()").value(1));
        assertThat(jdbc.sql("select count(*) from job_container c join job j on j.id = c.job_id where j.booking = ?")
                        .param("NEWBOOK1234")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theBoxAtTheTopFindsWhatTheReaderMaySeeByItsNumbers() throws Exception {
        String shipment = "href=\"/shipments/" + idOf("shipments/job-erp/S1") + "\"";
        erp.tell(TradeKind.ORDERS, "JOB-4711/A", 1, "customer", "JOB ACME", "pol", "CNSHA");
        String order = "href=\"/shipments/" + idOf("orders/job-erp/JOB-4711/A") + "\"";

        for (String who : List.of(LISA, "job.audit")) {
            shows(who, "/mail?q=" + BOX, containsString(shipment));
        }
        shows(LISA, "/mail?q=bl:" + BL, containsString(shipment));
        shows(LISA, "/mail?q=container " + BOX.substring(0, 4) + " " + BOX.substring(4), containsString("/shipments/"));
        shows(LISA, "/mail?q=JOB-4711/A", containsString(order));
        for (String q : List.of(BOX, "bl:" + BL, "JOB-4711/A")) {
            // Neither is the customer's rep nor leads its team.
            shows(TOM, "/mail?q=" + q, not(containsString("mc-beside")));
            shows("job.boss", "/mail?q=" + q, not(containsString("mc-beside")));
        }
        shows(LISA, "/mail?q=Tiles", not(containsString("mc-beside")));
    }
}
