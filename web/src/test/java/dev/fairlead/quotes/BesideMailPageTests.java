package dev.fairlead.quotes;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Beside an enquiry stands what was quoted before, as far as the reader may see it.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BesideMailPageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    @Autowired
    private ApplicationContext application;

    private long enquiry;

    @BeforeAll
    void anEnquiryAfterAQuoteOfOurOwnAndOneOfAColleague() throws Exception {
        for (String name : List.of("beside.lisa", "beside.tom", "beside.other")) {
            String team = name.equals("beside.other") ? "" : "Beside";
            Role role = name.equals("beside.lisa") ? Role.MANAGER : Role.REP;
            users.add(new User(name, name + " Name", Set.of(role), team, ZoneId.of("UTC"), true), "long-enough-1");
        }
        customers.add(new Customer(
                0,
                "Beside Acme",
                List.of(),
                List.of("beside-acme.example"),
                List.of(),
                "beside.lisa",
                "",
                Status.ACTIVE));
        MailRoom room = new MailRoom(application);
        long lisas = room.open("beside.lisa", "lisa@beside-firm.example");
        long toms = room.open("beside.tom", "tom@beside-firm.example");
        room.deliver(
                lisas,
                Letter.of(
                        "beside1@firm.example",
                        "lisa@beside-firm.example",
                        "jo@beside-acme.example",
                        "2026-11-02T08:00:00Z",
                        "Busan to Valencia USD 1810 per 40HQ, carrier MSC, valid until 2026-11-30"),
                Letter.of(
                        "beside3@acme.example",
                        "jo@beside-acme.example",
                        "lisa@beside-firm.example",
                        "2026-11-12T08:00:00Z",
                        "Please quote 2x40HQ, POL Busan, POD Valencia, cargo tiles."));
        room.deliver(
                toms,
                Letter.of(
                        "beside2@firm.example",
                        "tom@beside-firm.example",
                        "kim@beside-bolt.example",
                        "2026-11-09T08:00:00Z",
                        "Busan to Valencia USD 1795 per 40HQ, carrier MSC, valid until 2026-11-30"));
        room.awaitStages("quotes");
        String found = web.perform(get("/api/v1/search?q=msgid:beside3@acme.example")
                        .with(user("beside.lisa").roles("MANAGER")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        enquiry = ((Number) JsonPath.read(found, "$.hits[0].id")).longValue();
    }

    private ResultActions beside(String who, String role, Locale language) throws Exception {
        return web.perform(get("/quotes/beside/" + enquiry)
                        .with(user(who).roles(role))
                        .locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void showsWhatWasQuotedToThisCustomerAndThatAColleagueQuotedTheLane() throws Exception {
        beside("beside.lisa", "MANAGER", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Quoted before"),
                                containsString("KRPUS → ESVLC 40HQ"),
                                containsString("USD 1,810"),
                                containsString("beside.tom Name quoted this 3 days ago"))));
        beside("beside.lisa", "MANAGER", Locale.CHINESE).andExpect(content().string(containsString("3 天前")));
    }

    @Test
    void tellsNothingToWhomTheMailIsNotOpen() throws Exception {
        beside("beside.other", "REP", Locale.ENGLISH)
                .andExpect(content().string(not(containsString("1,810"))))
                .andExpect(content().string(not(containsString("KRPUS"))));
    }
}
