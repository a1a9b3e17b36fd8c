package dev.fairlead.senders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.customers.Customers;
import dev.fairlead.intake.MailStages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SenderPageTests {

    private static final RequestPostProcessor IDA = user("send.ida").roles("REP");
    private static final RequestPostProcessor JON = user("send.jon").roles("REP");
    private static final String SIGNED =
            "Please quote.\n\nBest regards\nAnna Berg\nMetalworks Nord GmbH\nTel: +49 40 123456\n";

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerSearch search;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MailStages stages;

    @Autowired
    private MailRoom room;

    private long idas;

    @BeforeAll
    void mailFromStrangers() {
        staff.reps("send.ida", "send.jon");
        idas = room.open("send.ida", "ida@sendfirm.example");
        long jons = room.open("send.jon", "jon@sendfirm.example");
        room.deliver(
                idas,
                Letter.of(
                        "s1@x.example",
                        "anna@metalworks-nord.example",
                        "ida@sendfirm.example",
                        "2026-11-01T08:00:00Z",
                        SIGNED),
                Letter.of(
                        "s2@x.example",
                        "ida@sendfirm.example",
                        "anna@metalworks-nord.example",
                        "2026-11-02T08:00:00Z",
                        "Our offer"),
                Letter.of(
                        "s3@x.example",
                        "boss@smallone.example",
                        "ida@sendfirm.example",
                        "2026-11-02T08:00:00Z",
                        "Hello"),
                Letter.of(
                        "s4@x.example", "somebody@gmail.com", "ida@sendfirm.example", "2026-11-02T08:00:00Z", "Hello"),
                Letter.of(
                        "s5@x.example",
                        "colleague@sendfirm.example",
                        "ida@sendfirm.example",
                        "2026-11-02T08:00:00Z",
                        "Lunch?"),
                Letter.of(
                        "s6@x.example",
                        "noreply@portal.example",
                        "ida@sendfirm.example",
                        "2026-11-02T08:00:00Z",
                        "Your login"),
                Letter.of("s7@x.example", "robot@portal.example", "ida@sendfirm.example", "2026-11-02T08:00:00Z", "Out")
                        .with("Auto-Submitted: auto-replied"));
        room.deliver(
                jons,
                Letter.of(
                        "s8@x.example", "eve@jonsonly.example", "jon@sendfirm.example", "2026-11-02T08:00:00Z", "Hi"));
        room.awaitStages("customers", "senders");
    }

    private ResultActions list(RequestPostProcessor who) throws Exception {
        return web.perform(get("/api/v1/customers/senders?size=500").with(who));
    }

    @Test
    void ranksBusinessDomainsByTraffic() throws Exception {
        list(IDA)
                .andExpect(jsonPath("$.items[?(@.domain == 'smallone.example')].mails", hasItem(1)))
                .andExpect(jsonPath("$.items[*].domain", not(hasItem("gmail.com"))))
                .andExpect(jsonPath("$.items[*].domain", not(hasItem("sendfirm.example"))))
                .andExpect(jsonPath("$.items[*].domain", not(hasItem("portal.example"))))
                .andExpect(jsonPath("$.items[*].domain", not(hasItem("jonsonly.example"))));
        list(JON)
                .andExpect(jsonPath("$.items[*].domain", hasItem("jonsonly.example")))
                .andExpect(jsonPath("$.items[*].domain", not(hasItem("smallone.example"))));
    }

    @Test
    void makesACustomerWhoseOldMailIsLinked() throws Exception {
        web.perform(get("/customers/senders/metalworks-nord.example").with(IDA).locale(Locale.ENGLISH))
                .andExpect(content()
                        .string(allOf(
                                containsString("Metalworks Nord GmbH"),
                                containsString("anna@metalworks-nord.example"),
                                containsString("+49"),
                                not(containsString("??")))));
        web.perform(get("/customers/senders/metalworks-nord.example").with(JON)).andExpect(status().isNotFound());
        web.perform(post("/customers")
                        .with(IDA)
                        .with(csrf())
                        .param("name", "Metalworks Nord GmbH")
                        .param("domains", "metalworks-nord.example"))
                .andExpect(redirectedUrlPattern("/customers/*"));
        list(IDA).andExpect(jsonPath("$.items[*].domain", not(hasItem("metalworks-nord.example"))));
        long id = search.idOf("Metalworks Nord").orElseThrow();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> web.perform(get("/api/v1/customers/" + id + "/timeline?kind=mail")
                                .with(IDA))
                        .andExpect(jsonPath("$.items.length()").value(2)));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> web.perform(get("/api/v1/customers/relinking").with(IDA))
                                .andExpect(jsonPath("$.left").value(0)));
    }

    @Test
    void addsADomainToACustomerThatIsHere() throws Exception {
        room.deliver(
                idas,
                Letter.of("s9@x.example", "x@late.example", "ida@sendfirm.example", "2026-11-02T08:00:00Z", "Hi"));
        room.awaitStages("senders");
        Customer there = customers.add(
                new Customer(0, "Late Ltd", List.of(), List.of(), List.of(), "", "", Customer.Status.ACTIVE));
        web.perform(post("/customers/senders/late.example/add")
                        .with(IDA)
                        .with(csrf())
                        .param("customer", "Late Limited"))
                .andExpect(status().is3xxRedirection());
        assertThat(customers.get(there.id()).domains()).containsExactly("late.example");
    }

    @Test
    void putsADomainAsideAndTakesItBackAlsoAfterARebuild() throws Exception {
        room.deliver(
                idas,
                Letter.of("s10@x.example", "x@aside.example", "ida@sendfirm.example", "2026-11-02T08:00:00Z", "Hi"));
        room.awaitStages("senders");
        web.perform(post("/customers/senders/aside.example/never").with(IDA).with(csrf()))
                .andExpect(status().is3xxRedirection());
        list(IDA).andExpect(jsonPath("$.items[*].domain", not(hasItem("aside.example"))));

        stages.rebuild("senders");
        room.awaitStages("senders");
        list(IDA).andExpect(jsonPath("$.items[*].domain", not(hasItem("aside.example"))));
        assertThat(jdbc.sql("select mails from sender_domain where domain = 'aside.example' and rep = ''")
                        .query(Integer.class)
                        .single())
                .as("counted once")
                .isEqualTo(1);
        web.perform(get("/customers/senders?state=NEVER").with(IDA).locale(Locale.CHINESE))
                .andExpect(content().string(allOf(containsString("aside.example"), not(containsString("??")))));
        web.perform(post("/customers/senders/aside.example/again").with(IDA).with(csrf()))
                .andExpect(status().is3xxRedirection());
        list(IDA).andExpect(jsonPath("$.items[*].domain", hasItem("aside.example")));
    }
}
