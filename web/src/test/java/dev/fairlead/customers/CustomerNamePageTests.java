package dev.fairlead.customers;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer.Status;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A customer's name leads to the file wherever it stands, but for those who may not open that.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerNamePageTests {

    private static final String DESK = "mia@names-firm.example";
    private static final RequestPostProcessor MIA = user("names.mia").roles("REP");
    private static final RequestPostProcessor TOM = user("names.tom").roles("REP");

    @Autowired
    private MockMvc web;

    @Autowired
    private Customers customers;

    private long closed;
    private long open;

    @BeforeAll
    void mailWithBoth(@Autowired Staff staff, @Autowired MailRoom room) {
        staff.reps("names.mia", "names.tom");
        closed = customer("Names Closed", "closed", "names.tom");
        open = customer("Names Open", "open", "names.mia");
        long mias = room.open("names.mia", DESK);
        for (String firm : List.of("closed", "open")) {
            String buyer = "buyer@names-" + firm + ".example";
            room.deliver(
                    mias,
                    Letter.of(
                            "names1@" + firm + ".example",
                            buyer,
                            DESK,
                            "2026-10-06T09:00:00Z",
                            "Please quote 1x40HQ from Qingdao to Santos."),
                    Letter.of(
                            "names2@" + firm + ".example",
                            DESK,
                            buyer,
                            "2026-10-07T09:00:00Z",
                            "Our offer: Shanghai-Hamburg USD 1250 per 40HQ, Shanghai-Rotterdam USD 1260 per 40HQ"));
        }
        room.awaitStages("enquiries", "quotes", "activity");
    }

    private long customer(String name, String firm, String owner) {
        return customers
                .add(new Customer(
                        0, name, List.of(), List.of("names-" + firm + ".example"), List.of(), owner, "", Status.ACTIVE))
                .id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/quotes?",
                "/quotes/lane?pol=CNSHA&pod=DEHAM&",
                "/quotes/enquiries?",
                "/quotes/turnaround?by=customer&",
                "/activity/messages?metric=messagesOut&",
                "/activity/messages?metric=customersContacted&",
                "/activity/profile?"
            })
    void whoeverMayNotOpenItReadsTheName(String page) throws Exception {
        reads(MIA, page + "from=2026-10-05&to=2026-10-11", allOf(nameOnly(), link(open, "Names Open")));
    }

    @Test
    void aQuoteNamesItsCustomerWithoutALinkToo() throws Exception {
        String quotes = web.perform(get("/api/v1/quotes?customer=" + closed).with(MIA))
                .andReturn()
                .getResponse()
                .getContentAsString();
        web.perform(get("/customers/" + closed).with(MIA)).andExpect(status().isNotFound());
        reads(MIA, "/quotes/" + JsonPath.<Integer>read(quotes, "$.items[0].id"), nameOnly());
    }

    private void reads(RequestPostProcessor reader, String page, Matcher<String> expected) throws Exception {
        web.perform(get(page).with(reader))
                .andExpect(status().isOk())
                .andExpect(content().string(expected));
    }

    private Matcher<String> nameOnly() {
        return allOf(containsString("<span>Names Closed</span>"), not(containsString("href=\"/customers/" + closed)));
    }

    private static Matcher<String> link(long customer, String name) {
        return containsString("href=\"/customers/" + customer + "\">" + name + "</a>");
    }

    /// A quote entered by hand keeps the customer that it was entered for.
    @Test
    void whatWasMergedLeadsToTheCustomerThatStayedWhoeverMayOpenThat() throws Exception {
        long kept = customer("Namesline GmbH", "kept", "names.tom");
        long gone = customer("Namesline Ltd", "gone", "");
        for (RequestPostProcessor rep : List.of(TOM, MIA)) {
            web.perform(post("/api/v1/quotes")
                            .with(rep)
                            .with(csrf())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("""
                                    {"customer": %d, "direction": "sold", "pol": "CNXMN", "pod": "ZADUR",
                                     "lines": [{"charge": "O/F", "currency": "USD", "amount": 2200}]}""".formatted(gone)))
                    .andExpect(status().isCreated());
        }
        reads(MIA, "/quotes", link(gone, "Namesline Ltd"));

        web.perform(post("/customers/" + kept + "/merge")
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf())
                        .param("other", String.valueOf(gone)))
                .andExpect(status().is3xxRedirection());

        reads(TOM, "/quotes", link(gone, "Namesline Ltd"));
        reads(MIA, "/quotes", allOf(containsString("<span>Namesline Ltd</span>"), not(link(gone, "Namesline Ltd"))));
    }
}
