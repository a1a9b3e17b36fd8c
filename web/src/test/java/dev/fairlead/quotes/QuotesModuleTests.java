package dev.fairlead.quotes;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.people.Role;
import dev.fairlead.people.Users;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// From an archived mail to an answer of `/api/v1/quotes`.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotesModuleTests {

    private static final String LISA = "quote.lisa@firm.example";
    private static final String TEAM = "QuoteTeam";

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    private long acme;
    private long bolt;

    @BeforeAll
    void threeQuotesOfLisaAndOneOfTom() {
        staff.hire("quote.lisa", TEAM, Staff.UTC, Role.REP);
        staff.hire("quote.tom", TEAM, Staff.UTC, Role.REP);
        staff.hire("quote.meg", TEAM, Staff.UTC, Role.MANAGER);
        staff.hire("quote.audit", TEAM, Staff.UTC, Role.AUDITOR);
        staff.reps("quote.ivy");
        staff.hire("quote.it", Role.ADMIN);
        acme = customer("Quote Acme", "quote-acme.example", "");
        bolt = customer("Quote Bolt", "quote-bolt.example", "quote.ivy");
        long lisas = room.open("quote.lisa", LISA);
        long toms = room.open("quote.tom", "quote.tom@firm.example");
        room.deliver(
                lisas,
                Letter.of(
                        "q1@firm.example",
                        LISA,
                        "buyer@quote-acme.example",
                        "2026-11-10T08:00:00Z",
                        "Our offer: Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30"),
                Letter.of(
                        "q2@firm.example",
                        LISA,
                        "buyer@quote-bolt.example",
                        "2026-11-12T08:00:00Z",
                        "Our offer: Ningbo-Rotterdam USD 850 per 20GP, carrier COSCO, valid until 2026-12-15"),
                Letter.of(
                        "q3@firm.example",
                        LISA,
                        "someone@quote-stranger.example",
                        "2026-11-13T08:00:00Z",
                        "Our offer: Shanghai-Rotterdam USD 1450 per 40HQ, carrier MSC, valid until 2026-11-30"),
                Letter.of(
                        "theirs@quote-acme.example",
                        "buyer@quote-acme.example",
                        LISA,
                        "2026-11-14T08:00:00Z",
                        "Your competitor offers: Shanghai-Hamburg USD 1100 per 40HQ, carrier MSC"));
        room.deliver(
                toms,
                Letter.of(
                        "q4@firm.example",
                        "quote.tom@firm.example",
                        "buyer@quote-acme.example",
                        "2026-11-16T08:00:00Z",
                        "Our offer: Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC, valid until 2026-11-30"));
        room.awaitStages("quotes");
    }

    private long customer(String name, String domain, String owner) {
        return customers
                .add(new Customer(0, name, List.of(), List.of(domain), List.of(), owner, "", Status.ACTIVE))
                .id();
    }

    private ResultActions ask(String who, String path) throws Exception {
        String role = users.get(who).roles().iterator().next().name();
        return web.perform(get(path).with(user(who).roles(role)));
    }

    @Test
    void readsAQuoteFromASentMail() throws Exception {
        ask("quote.lisa", "/api/v1/quotes?direction=sold&customer=" + acme)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.next").value(nullValue()))
                .andExpect(jsonPath("$.items[0].customer.id").value(acme))
                .andExpect(jsonPath("$.items[0].customer.name").value("Quote Acme"))
                .andExpect(jsonPath("$.items[0].rep").value("quote.lisa"))
                .andExpect(jsonPath("$.items[0].direction").value("sold"))
                .andExpect(jsonPath("$.items[0].status").value("read"))
                .andExpect(jsonPath("$.items[0].pol").value("CNSHA"))
                .andExpect(jsonPath("$.items[0].pod").value("DEHAM"))
                .andExpect(jsonPath("$.items[0].carrier").value("MSCU"))
                .andExpect(jsonPath("$.items[0].equipment").value("40HQ"))
                .andExpect(jsonPath("$.items[0].lines.length()").value(1))
                .andExpect(jsonPath("$.items[0].lines[0].charge").value("O/F"))
                .andExpect(jsonPath("$.items[0].lines[0].currency").value("USD"))
                .andExpect(jsonPath("$.items[0].lines[0].amount").value(1250.0))
                .andExpect(jsonPath("$.items[0].validTo").value("2026-11-30"))
                .andExpect(jsonPath("$.items[0].quotedAt").value("2026-11-10T08:00:00Z"))
                .andExpect(jsonPath("$.items[0].messageId").value("q1@firm.example"))
                .andExpect(jsonPath("$.items[0].doubtful").value(false));
    }

    @Test
    void givesOneQuoteByItsNumber() throws Exception {
        ask("quote.lisa", "/api/v1/quotes/" + idOf("q2@firm.example"))
                .andExpect(jsonPath("$.lines[0].amount").value(850.0))
                .andExpect(jsonPath("$.pod").value("NLRTM"));
        ask("quote.lisa", "/api/v1/quotes/999999")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("999999")));
    }

    private int idOf(String messageId) throws Exception {
        String all = ask("quote.audit", "/api/v1/quotes?size=500")
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Integer> ids = JsonPath.read(all, "$.items[?(@.messageId == '" + messageId + "')].id");
        return ids.getFirst();
    }

    @ParameterizedTest(name = "?{0}")
    @CsvSource({
        "direction=sold, q1 q2 q3",
        "direction=target, theirs",
        "q=hamburg msc&direction=sold, q1",
        "q=quote bolt, q2",
        "q=SOMEONE@quote, q3",
        "q=quote_stranger, ''",
        "pol=CNNGB, q2",
        "pol=CNNBG, q2",
        "pod=NLRTM, q2 q3",
        "pol=上海&pod=NLRTM, q3",
        "equipment=20GP, q2",
        "carrier=mscu&direction=sold, q1 q3",
        "carrier=MSC&direction=sold, q1 q3",
        "rep=quote.lisa&direction=sold, q1 q2 q3",
        "rep=quote.tom, ''",
        "from=2026-11-12&to=2026-11-13, q2 q3",
        "to=2026-11-12, q1 q2",
        "from=2026-11-12&to=2026-11-12, q2",
        "from=2026-11-17, ''",
        "status=read&direction=sold, q1 q2 q3",
        "status=lost, ''",
        "pod=USLAX, ''"
    })
    void filters(String filter, String expected) throws Exception {
        String[] ids = expected.isEmpty() ? new String[0] : expected.split(" ");
        for (int i = 0; i < ids.length; i++) {
            ids[i] += ids[i].equals("theirs") ? "@quote-acme.example" : "@firm.example";
        }
        ask("quote.lisa", "/api/v1/quotes?" + filter)
                .andExpect(jsonPath("$.total").value(ids.length))
                .andExpect(jsonPath("$.items[*].messageId", containsInAnyOrder(ids)));
    }

    @Test
    void goesOnFromPageToPageNewestFirst() throws Exception {
        String first = ask("quote.lisa", "/api/v1/quotes?direction=sold&size=2")
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.items[0].messageId").value("q3@firm.example"))
                .andExpect(jsonPath("$.items[1].messageId").value("q2@firm.example"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = JsonPath.read(first, "$.next");
        ask("quote.lisa", "/api/v1/quotes?direction=sold&size=2&cursor=" + next)
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].messageId").value("q1@firm.example"))
                .andExpect(jsonPath("$.next").value(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=0",
                "size=501",
                "cursor=far",
                "from=yesterday",
                "customer=acme",
                "status=won",
                "direction=up"
            })
    void saysWhatIsWrongWithAFilter(String filter) throws Exception {
        ask("quote.lisa", "/api/v1/quotes?" + filter)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString(filter.split("=")[1])))
                .andExpect(jsonPath("$.detail").value(containsString("expected")))
                .andExpect(content().string(not(containsString("java."))))
                .andExpect(jsonPath("$.errors." + filter.split("=")[0]).exists());
    }

    @Test
    void hidesTheQuotesOfOtherReps() throws Exception {
        ask("quote.tom", "/api/v1/quotes")
                .andExpect(jsonPath("$.items[*].messageId", containsInAnyOrder("q4@firm.example")));
        ask("quote.tom", "/api/v1/quotes?rep=quote.lisa")
                .andExpect(jsonPath("$.total").value(0));
        ask("quote.tom", "/api/v1/quotes/" + idOf("q1@firm.example")).andExpect(status().isNotFound());
    }

    @Test
    void showsARepTheQuotesToOwnCustomers() throws Exception {
        ask("quote.ivy", "/api/v1/quotes")
                .andExpect(jsonPath("$.items[*].messageId", containsInAnyOrder("q2@firm.example")))
                .andExpect(jsonPath("$.items[0].customer.id").value(bolt));
    }

    @Test
    void showsAManagerTheTeamAndAnAdministratorNothing() throws Exception {
        ask("quote.meg", "/api/v1/quotes?direction=sold")
                .andExpect(jsonPath("$.total").value(4));
        ask("quote.it", "/api/v1/quotes").andExpect(jsonPath("$.total").value(0));
    }
}
