package dev.fairlead.quotes;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotePageTests {

    /// Thymeleaf's sign for a message that nobody wrote.
    private static final String MISSING_TEXT = "??";

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    @Autowired
    private ApplicationContext application;

    @BeforeAll
    void aQuoteToACustomerWithAnAngularName() {
        for (String name : List.of("quotepage.lisa", "quotepage.new")) {
            users.add(new User(name, "", Set.of(Role.REP), "", ZoneId.of("Asia/Shanghai"), true), "long-enough-1");
        }
        customers.add(new Customer(
                0, "Page <Acme>", List.of(), List.of("quotepage.example"), List.of(), "", "", Status.ACTIVE));
        MailRoom room = new MailRoom(application);
        long lisas = room.open("quotepage.lisa", "quotepage.lisa@firm.example");
        room.deliver(
                lisas,
                Letter.of(
                        "qp1@firm.example",
                        "quotepage.lisa@firm.example",
                        "buyer@quotepage.example",
                        "2026-11-10T18:00:00Z",
                        "Our offer: Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30"));
        room.awaitStages("quotes");
    }

    private ResultActions open(String who, String path, Locale language) throws Exception {
        return web.perform(get(path).with(user(who).roles("REP")).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(MISSING_TEXT))));
    }

    @Test
    void showsAQuoteWithItsSourceInTheReadersDay() throws Exception {
        open("quotepage.lisa", "/quotes", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("<h1><span>Quotes</span>"),
                                containsString("1 quote<"),
                                containsString("Page &lt;Acme&gt;"),
                                not(containsString("Page <Acme>")),
                                containsString("CNSHA"),
                                containsString("DEHAM"),
                                containsString("USD 1,250"),
                                containsString("11 Nov 2026"),
                                containsString("until 30 Nov 2026"),
                                containsString("href=\"/mail?open="))));
    }

    @Test
    void speaksChinese() throws Exception {
        open("quotepage.lisa", "/quotes", Locale.CHINESE)
                .andExpect(content()
                        .string(allOf(
                                containsString("报价"),
                                containsString("共 1 条"),
                                containsString("起运港"),
                                containsString("2026年11月11日"),
                                containsString("USD 1,250"),
                                containsString("打开邮件"))));
    }

    @Test
    void saysWhereQuotesComeFromWhenThereAreNone() throws Exception {
        open("quotepage.new", "/quotes", Locale.ENGLISH).andExpect(content().string(containsString("No quotes yet")));
        open("quotepage.new", "/quotes", Locale.CHINESE).andExpect(content().string(containsString("还没有报价")));
    }

    @Test
    void offersToTakeTheFilterOffWhenNothingFits() throws Exception {
        open("quotepage.lisa", "/quotes?pol=cnsha&pod=&customer=&from=&to=&rep=", Locale.ENGLISH)
                .andExpect(content().string(containsString("USD 1,250")));
        open("quotepage.lisa", "/quotes?pol=DEBRE", Locale.ENGLISH)
                .andExpect(content().string(allOf(containsString("No quote fits"), containsString("value=\"DEBRE\""))));
        open("quotepage.lisa", "/quotes?pol=DEBRE", Locale.CHINESE)
                .andExpect(content().string(containsString("没有符合条件的报价")));
    }

    /// It was sent on the 10th in UTC and stands in the list under the 11th.
    @Test
    void filtersByTheDayThatTheReaderSees() throws Exception {
        open("quotepage.lisa", "/quotes?from=2026-11-11&to=2026-11-11", Locale.ENGLISH)
                .andExpect(content().string(containsString("11 Nov 2026")));
        open("quotepage.lisa", "/quotes?to=2026-11-10", Locale.ENGLISH)
                .andExpect(content().string(containsString("No quote fits")));
    }
}
