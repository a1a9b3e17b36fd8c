package dev.fairlead.timeline;

import static dev.fairlead.customers.CustomerCalls.ADMIN;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.CustomerCalls;
import dev.fairlead.customers.Customers;
import dev.fairlead.frame.Notices;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Mail, quotes, notes and changes of a customer in one line of time.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelinePageTests {

    private static final RequestPostProcessor FINN = user("line.finn").roles("REP");
    private static final RequestPostProcessor GRETA = user("line.greta").roles("REP");

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private MailRoom room;

    @Autowired
    private Customers customers;

    @Autowired
    private JdbcClient jdbc;

    private long finns;
    private long gretas;

    private CustomerCalls api;

    @BeforeAll
    void twoReps() {
        api = new CustomerCalls(web);
        staff.reps("line.finn", "line.greta");
        finns = room.open("line.finn", "line.finn@firm.example");
        gretas = room.open("line.greta", "line.greta@firm.example");
    }

    @Test
    void showsMailByConversationQuotesNotesAndChanges() throws Exception {
        long id = api.add("{\"name\": \"Line Ltd\", \"domains\": [\"line.example\"], \"owner\": \"line.finn\"}");
        room.deliver(
                finns,
                Letter.of(
                        "l1@line.example",
                        "jo@line.example",
                        "line.finn@firm.example",
                        "2026-11-01T08:00:00Z",
                        "Please quote"),
                Letter.of(
                        "l2@firm.example",
                        "line.finn@firm.example",
                        "jo@line.example",
                        "2026-11-02T08:00:00Z",
                        "Our offer: Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30"));
        room.deliver(
                gretas,
                Letter.of(
                        "l3@line.example",
                        "jo@line.example",
                        "line.greta@firm.example",
                        "2026-11-03T08:00:00Z",
                        "To Greta"));
        room.awaitStages("customers", "quotes");
        web.perform(post("/customers/" + id + "/notes")
                        .with(FINN)
                        .with(csrf())
                        .param("text", "Called: wants two boxes"))
                .andExpect(status().is3xxRedirection());

        String base = "/api/v1/customers/" + id + "/timeline";
        web.perform(get(base).with(FINN)).andExpect(jsonPath("$.items[*].kind", hasItem("quote")));
        web.perform(get(base + "?kind=mail").with(FINN))
                .andExpect(jsonPath("$.items.length()").value(3));
        web.perform(get(base + "?kind=mail&to=2026-11-01").with(FINN))
                .andExpect(jsonPath("$.items.length()").value(1));
        web.perform(get(base + "?kind=mail&rep=line.greta").with(FINN))
                .andExpect(jsonPath("$.items[*].by", hasItem("line.greta")))
                .andExpect(jsonPath("$.items.length()").value(1));
        String first = web.perform(get(base + "?kind=mail&size=2").with(FINN))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = JsonPath.read(first, "$.next");
        web.perform(get(base + "?kind=mail&size=2&cursor=" + next).with(FINN))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.next").isEmpty());
        web.perform(get("/customers/" + id).with(FINN).locale(Locale.ENGLISH))
                .andExpect(content()
                        .string(allOf(
                                containsString("Called: wants two boxes"),
                                containsString(">CNSHA → DEHAM · 40HQ · Mediterranean Shipping Company<"),
                                containsString("O/F USD 1,250"),
                                containsString("lane:%22CNSHA-DEHAM%22"),
                                containsString("<span>40HQ</span>"),
                                not(containsString("??")))));
        web.perform(get(base).with(GRETA)).andExpect(status().isNotFound());
    }

    @Test
    void showsOfAPoolCustomerOnlyTheMailThatTheReaderMaySee() throws Exception {
        long id = api.add("{\"name\": \"Pool Line\", \"domains\": [\"poolline.example\"]}");
        room.deliver(
                finns,
                Letter.of(
                        "p1@x.example",
                        "jo@poolline.example",
                        "line.finn@firm.example",
                        "2026-11-01T08:00:00Z",
                        "To Finn"));
        room.deliver(
                gretas,
                Letter.of(
                        "p2@x.example",
                        "jo@poolline.example",
                        "line.greta@firm.example",
                        "2026-11-02T08:00:00Z",
                        "To Greta"));
        room.awaitStages("customers");

        String base = "/api/v1/customers/" + id + "/timeline?kind=mail";
        web.perform(get(base).with(FINN))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].by").value("line.finn"));
        web.perform(get(base).with(GRETA))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].by").value("line.greta"));
        web.perform(get(base).with(ADMIN))
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    @Test
    void aNoteIsTakenAwayOnlyByWhoWroteIt() throws Exception {
        long id = api.add("{\"name\": \"Noted Ltd\", \"owner\": \"line.finn\"}");
        web.perform(post("/customers/" + id + "/notes").with(FINN).with(csrf()).param("text", "Wants a discount"));
        Long note = jdbc.sql("select id from customer_note where customer_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        String remove = "/customers/" + id + "/notes/" + note + "/remove";
        String notes = "/api/v1/customers/" + id + "/timeline?kind=note";

        web.perform(post(remove).with(ADMIN).with(csrf())).andExpect(notice("customers.note.removed.not"));
        web.perform(get(notes).with(FINN))
                .andExpect(jsonPath("$.items.length()").value(1));

        web.perform(post(remove).with(FINN).with(csrf())).andExpect(notice("customers.note.removed"));
        web.perform(get(notes).with(FINN))
                .andExpect(jsonPath("$.items.length()").value(0));
        web.perform(post(remove).with(FINN).with(csrf())).andExpect(notice("customers.note.removed.not"));
    }

    private static ResultMatcher notice(String key) {
        return flash().attribute("notice", new Notices.Notice(key, List.of()));
    }

    @Test
    void whatNobodyDidIsTheSystemsInTheReadersLanguage() throws Exception {
        long id = customers
                .add(new Customer(0, "By Itself", List.of(), List.of(), List.of(), "", "", Status.ACTIVE))
                .id();

        web.perform(get("/customers/" + id).with(FINN).locale(Locale.CHINESE))
                .andExpect(content().string(allOf(containsString(">系统<"), not(containsString(">system<")))));
        web.perform(get("/customers/" + id).with(FINN).locale(Locale.ENGLISH))
                .andExpect(content().string(containsString(">System<")));
    }

    @Test
    void refusesAPlaceAndAKindThatAreNone() throws Exception {
        long id = api.add("{\"name\": \"No Place\"}");
        web.perform(get("/api/v1/customers/" + id + "/timeline?cursor=x").with(ADMIN))
                .andExpect(status().isBadRequest());
        web.perform(get("/api/v1/customers/" + id + "/timeline?kind=gossip").with(ADMIN))
                .andExpect(status().isBadRequest());
    }
}
