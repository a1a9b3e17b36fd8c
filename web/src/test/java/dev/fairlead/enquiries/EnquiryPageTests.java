package dev.fairlead.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.Sight;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// From a customer's question to the figures, and who may see them.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnquiryPageTests {

    private static final String LISA = "enq.lisa";
    private static final String DESK = "lisa@enq-firm.example";
    private static final String BUYER = "jo@enq-acme.example";
    private static final String WEEK = "from=2026-11-02&to=2026-11-08";

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    @Autowired
    private EnquiryRows rows;

    @Autowired
    private ApplicationContext application;

    private long acme;

    @BeforeAll
    void questionsAndSomeAnswers() throws Exception {
        users.add(new User(LISA, "Lisa E", Set.of(Role.REP), "", ZoneId.of("Asia/Shanghai"), true), "long-enough-1");
        users.add(new User("enq.tom", "", Set.of(Role.REP), "", ZoneId.of("UTC"), true), "long-enough-1");
        acme = customers
                .add(new Customer(
                        0, "Enq Acme", List.of(), List.of("enq-acme.example"), List.of(), LISA, "", Status.ACTIVE))
                .id();
        MailRoom room = new MailRoom(application);
        // Friday 17:00 in Shanghai; the price comes on Monday at 10:30.
        Letter quoted = ask("enq1", "2026-11-06T09:00:00Z", "Please quote 2x40HQ from Shanghai to Hamburg.");
        Letter price = Letter.of(
                        "enq2@firm.example",
                        DESK,
                        BUYER,
                        "2026-11-09T02:30:00Z",
                        "Shanghai to Hamburg USD 1810 per 40HQ, carrier MSC, valid until 2026-11-30")
                .answering(quoted);
        Letter open = ask("enq3", "2026-11-03T02:00:00Z", "麻烦报个价：宁波到洛杉矶 1*40HQ，货好下周。");
        Letter asked = ask("enq4", "2026-11-04T02:00:00Z", "Kindly advise your best rate Qingdao to Santos, 1x20GP.");
        Letter question = Letter.of("enq5@firm.example", DESK, BUYER, "2026-11-04T03:00:00Z", "Is it dangerous cargo?")
                .answering(asked);
        Letter byHand = ask("enq6", "2026-11-05T02:00:00Z", "Could you give us a rate for 1x40HQ Xiamen to Durban?");
        Letter bare = Letter.of(
                "enq8@new.example",
                "sam@enq-new.example",
                DESK,
                "2026-11-10T02:00:00Z",
                "3 cbm LCL Bangkok to Chennai.");
        Letter order = Letter.of(
                "enq9@new.example",
                "sam@enq-new.example",
                DESK,
                "2026-11-10T03:00:00Z",
                "Please book 3 x 20GP Bangkok to Chennai, booking party as last time.");
        Letter news = Letter.of(
                "enq7@acme.example", BUYER, DESK, "2026-11-05T03:00:00Z", "The 40HQ from Shanghai arrived in Hamburg.");
        room.deliver(room.open(LISA, DESK), quoted, price, open, asked, question, byHand, news, bare, order);
        room.awaitStages("enquiries", "quotes");
        web.perform(post("/api/v1/quotes")
                        .with(user(LISA).roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"customer": %d, "direction": "sold", "status": "lost", "pol": "CNXMN", "pod": "ZADUR",
                                 "equipment": "40HQ", "quotedAt": "2026-11-05T04:00:00Z",
                                 "lines": [{"charge": "O/F", "currency": "USD", "amount": 2200}]}""".formatted(acme)))
                .andExpect(status().isCreated());
    }

    private static Letter ask(String id, String at, String text) {
        return Letter.of(id + "@acme.example", BUYER, DESK, at, text);
    }

    private ResultActions open(String who, String path, Locale language) throws Exception {
        return web.perform(get(path).with(user(who).roles("REP")).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void aCustomerThatTheReaderMayNotSeeIsANameWithoutALink() throws Exception {
        String mia = "enq.mia";
        String desk = "mia@enq-firm.example";
        users.add(new User(mia, "", Set.of(Role.REP), "", ZoneId.of("UTC"), true), "long-enough-1");
        long closed = customers
                .add(new Customer(
                        0,
                        "Enq Closed",
                        List.of(),
                        List.of("enq-closed.example"),
                        List.of(),
                        "enq.tom",
                        "",
                        Status.ACTIVE))
                .id();
        MailRoom room = new MailRoom(application);
        room.deliver(
                room.open(mia, desk),
                Letter.of(
                        "enq10@closed.example",
                        "al@enq-closed.example",
                        desk,
                        "2026-10-06T09:00:00Z",
                        "Please quote 2x40HQ from Shanghai to Hamburg."));
        room.awaitStages("enquiries");

        web.perform(get("/customers/" + closed).with(user(mia).roles("REP"))).andExpect(status().isNotFound());
        for (String page : List.of("enquiries?", "turnaround?by=customer&")) {
            String october = "/quotes/" + page + "from=2026-10-05&to=2026-10-11";
            open(mia, october, Locale.ENGLISH)
                    .andExpect(content()
                            .string(allOf(
                                    containsString("<span>Enq Closed</span>"),
                                    not(containsString("/customers/" + closed)))));
        }
        open(LISA, "/quotes/enquiries", Locale.ENGLISH)
                .andExpect(content().string(containsString("href=\"/customers/" + acme + "\">Enq Acme</a>")));
    }

    private ResultActions call(String who, String path) throws Exception {
        return web.perform(get("/api/v1/enquiries" + path).with(user(who).roles("REP")))
                .andExpect(status().isOk());
    }

    @Test
    void listsWhatNobodyHasAnsweredOldestFirst() throws Exception {
        call(LISA, "?state=open")
                .andExpect(jsonPath("$.items", hasSize(3)))
                .andExpect(jsonPath("$.items[2].enquiry.party").value("sam@enq-new.example"))
                .andExpect(jsonPath("$.items[2].enquiry.customerId").value(nullValue()))
                .andExpect(jsonPath("$.items[0].enquiry.pol").value("CNNGB"))
                .andExpect(jsonPath("$.items[0].enquiry.pod").value("USLAX"))
                .andExpect(jsonPath("$.items[0].state").value("unanswered"))
                .andExpect(jsonPath("$.items[1].enquiry.pod").value("BRSSZ"))
                .andExpect(jsonPath("$.items[1].state").value("answered"));
        open(LISA, "/quotes/enquiries", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("CNNGB → USLAX"),
                                containsString("Nobody has answered"),
                                containsString("Enq Acme"),
                                containsString("href=\"/mail?open="),
                                not(containsString("CNSHA → DEHAM")))));
        open(LISA, "/quotes/enquiries", Locale.CHINESE).andExpect(content().string(containsString("未回复")));
    }

    @Test
    void timesThePriceByTheBusinessHoursOfTheRepsCountry() throws Exception {
        call(LISA, "?state=quoted&pol=CNSHA")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].minutes").value(60 + 90));
    }

    @Test
    void aPriceEnteredByHandAnswersToo() throws Exception {
        call(LISA, "?state=lost")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].enquiry.pod").value("ZADUR"))
                .andExpect(jsonPath("$.items[0].minutes").value(120));
    }

    @Test
    void putsTheFiguresTogetherByRepCustomerAndLane() throws Exception {
        call(LISA, "/turnaround?by=lane&" + WEEK)
                .andExpect(jsonPath("$.all.enquiries").value(4))
                .andExpect(jsonPath("$.all.quoted").value(2))
                .andExpect(jsonPath("$.all.unanswered").value(1))
                .andExpect(jsonPath("$.all.lost").value(1))
                .andExpect(jsonPath("$.all.minutes").value((150 + 120) / 2))
                .andExpect(jsonPath("$.rows", hasSize(4)));
        open(LISA, "/quotes/turnaround?" + WEEK, Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Lisa E"), containsString("2 h 15 min"), containsString("(50 %)"))));
        open(LISA, "/quotes/turnaround?by=customer&" + WEEK, Locale.CHINESE)
                .andExpect(content()
                        .string(allOf(
                                containsString("Enq Acme"),
                                containsString("state=unanswered&amp;rep=&amp;customer=" + acme))));
        open(LISA, "/quotes/turnaround?by=lane&" + WEEK, Locale.CHINESE)
                .andExpect(content().string(containsString("宁波 → ")));
    }

    @Test
    void countsAcceptedQuotes() throws Exception {
        String quotes = web.perform(get("/api/v1/quotes?pol=CNSHA&pod=DEHAM&customer=" + acme)
                        .with(user(LISA).roles("REP")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.read(quotes, "$.items[0].id");
        int version = JsonPath.read(quotes, "$.items[0].version");
        web.perform(patch("/api/v1/quotes/" + id)
                        .with(user(LISA).roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": %d, \"status\": \"accepted\"}".formatted(version)))
                .andExpect(status().isOk());

        call(LISA, "?state=accepted").andExpect(jsonPath("$.total").value(1));
        call(LISA, "/turnaround?" + WEEK).andExpect(jsonPath("$.all.accepted").value(1));
    }

    @Test
    void fillsTheFiguresOfTheActivity() throws Exception {
        web.perform(get("/api/v1/activity?grain=week&rep=" + LISA + "&" + WEEK)
                        .with(user(LISA).roles("REP")))
                .andExpect(jsonPath("$.rows[0].enquiries").value(4))
                .andExpect(jsonPath("$.rows[0].enquiriesUnanswered").value(1))
                .andExpect(jsonPath("$.rows[0].quoteTurnaroundMinutesMedian").value(135));
        web.perform(get("/api/v1/activity/enquiriesUnanswered/messages?" + WEEK)
                        .with(user(LISA).roles("REP")))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].messageId").value("enq3@acme.example"));
    }

    @Test
    void showsNobodyTheEnquiriesOfOthers() throws Exception {
        call("enq.tom", "?state=all").andExpect(jsonPath("$.total").value(0));
        call("enq.tom", "/turnaround?" + WEEK)
                .andExpect(jsonPath("$.all.enquiries").value(0));
        open("enq.tom", "/quotes/enquiries?rep=" + LISA, Locale.ENGLISH)
                .andExpect(content().string(allOf(containsString("No enquiry here"), not(containsString("Enq Acme")))));
        open("enq.tom", "/quotes/turnaround?" + WEEK, Locale.CHINESE)
                .andExpect(content().string(containsString("此期间没有询价")));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var everybody = new Sight(true, Set.of(), Set.of(), ZoneId.of("UTC"));
        for (boolean oldest : new boolean[] {true, false}) {
            List<Long> whole = rows.list(everybody, EnquiryFilter.ALL, EnquiryPage.first(oldest, 500)).stream()
                    .map(Enquiry::mailId)
                    .toList();
            List<Long> paged = new ArrayList<>();
            ListPlace behind = null;
            List<Enquiry> page;
            do {
                page = rows.list(everybody, EnquiryFilter.ALL, new EnquiryPage(oldest, behind, 2));
                page.forEach(one -> paged.add(one.mailId()));
                if (!page.isEmpty()) {
                    behind = EnquiryPage.place(page.getLast().place().toString());
                }
            } while (!page.isEmpty());
            assertThat(whole).hasSizeGreaterThan(4);
            assertThat(paged).isEqualTo(whole);
        }
    }

    @Test
    void refusesAPlaceThatNobodyGaveOut() throws Exception {
        for (String cursor : List.of("x", "1_", "999999999999999999_1")) {
            web.perform(get("/api/v1/enquiries?cursor=" + cursor)
                            .with(user(LISA).roles("REP")))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.detail").value(containsString("no place in the list")));
        }
    }
}
