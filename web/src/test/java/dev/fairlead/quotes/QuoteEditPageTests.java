package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.intake.MailStages;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Quotes by hand, changes, the review, two people at once.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuoteEditPageTests {

    private static final String LISA = "quoteedit.lisa";

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    @Autowired
    private MailStages stages;

    @Autowired
    private ApplicationContext application;

    private MailRoom room;
    private long mailbox;
    private long acme;
    private long hidden;

    @BeforeAll
    void people() {
        person(LISA, Role.REP);
        person("quoteedit.tom", Role.REP);
        person("quoteedit.audit", Role.AUDITOR);
        acme = customer("Quoteedit Acme", "quoteedit-acme.example", LISA);
        hidden = customer("Quoteedit Hidden", "quoteedit-hidden.example", "quoteedit.tom");
        room = new MailRoom(application);
        mailbox = room.open(LISA, "lisa@quoteedit-firm.example");
    }

    private void person(String name, Role role) {
        users.add(new User(name, "", Set.of(role), "", ZoneId.of("UTC"), true), "long-enough-1");
    }

    private long customer(String name, String domain, String owner) {
        return customers
                .add(new Customer(0, name, List.of(), List.of(domain), List.of(), owner, "", Status.ACTIVE))
                .id();
    }

    private ResultActions send(String who, HttpMethod method, String path, String json) throws Exception {
        return web.perform(request(method, path)
                .with(user(who).roles(users.get(who).roles().iterator().next().name()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private ResultActions submit(String path, Map<String, String> fields) throws Exception {
        var post = request(HttpMethod.POST, path).with(user(LISA).roles("REP")).with(csrf());
        fields.forEach(post::param);
        return web.perform(post);
    }

    private long added(String json) throws Exception {
        String answer = send(LISA, HttpMethod.POST, "/api/v1/quotes", json)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return ((Number) JsonPath.read(answer, "$.id")).longValue();
    }

    private static final String HAMBURG = """
            {"direction": "sold", "pol": "Shanghai", "pod": "汉堡", "equipment": "40HC", "carrier": "MSC",
             "validTo": "2031-11-30", "freeTimeDays": 14,
             "lines": [{"charge": "O/F", "currency": "usd", "amount": 1250.55}, {"charge": "DOC", "currency": "EUR", "amount": 45}]}""";

    @Test
    void takesAQuoteInTheWordsOfTheTrade() throws Exception {
        long id = added(HAMBURG.replace("{\"direction\"", "{\"customer\": " + acme + ", \"direction\""));

        send(LISA, HttpMethod.GET, "/api/v1/quotes/" + id, "")
                .andExpect(jsonPath("$.customer.name").value("Quoteedit Acme"))
                .andExpect(jsonPath("$.pol").value("CNSHA"))
                .andExpect(jsonPath("$.pod").value("DEHAM"))
                .andExpect(jsonPath("$.equipment").value("40HQ"))
                .andExpect(jsonPath("$.carrier").value("MSCU"))
                .andExpect(jsonPath("$.status").value("draft"))
                .andExpect(jsonPath("$.rep").value(LISA))
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.mailId").value(nullValue()))
                .andExpect(jsonPath("$.lines[0].amount").value(1250.55))
                .andExpect(jsonPath("$.lines[1].unit").value("BL"))
                .andExpect(jsonPath("$.lines[1].currency").value("EUR"));
    }

    @Test
    void saysWhatCannotBeRead() throws Exception {
        refuses("{\"pol\": \"Atlantis City\", \"lines\": [{\"currency\": \"USD\", \"amount\": 1}]}", "ATLANTIS CITY");
        refuses("{\"pol\": \"CNSHA\"}", "amount");
        refuses("{\"lines\": [{\"currency\": \"USD\", \"amount\": 1}]}", "lane");
        refuses("{\"pol\": \"CNSHA\", \"lines\": [{\"currency\": \"XXZ\", \"amount\": 1}]}", "XXZ");
        refuses(
                "{\"pol\": \"CNSHA\", \"status\": \"expired\", \"lines\": [{\"currency\": \"USD\", \"amount\": 1}]}",
                "expired");
        refuses(
                "{\"pol\": \"CNSHA\", \"customer\": " + hidden
                        + ", \"lines\": [{\"currency\": \"USD\", \"amount\": 1}]}",
                String.valueOf(hidden));
        refuses(
                "{\"pol\": \"CNSHA\", \"validFrom\": \"2026-12-02\", \"validTo\": \"2026-12-01\", \"lines\": [{\"currency\": \"USD\", \"amount\": 1}]}",
                "2026-12-01");
    }

    private void refuses(String json, String told) throws Exception {
        send(LISA, HttpMethod.POST, "/api/v1/quotes", json)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString(told)));
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeTheSame() throws Exception {
        long id = added(HAMBURG);
        String path = "/api/v1/quotes/" + id;
        send(LISA, HttpMethod.PATCH, path, "{\"version\": 1, \"remark\": \"first\"}")
                .andExpect(status().isOk());
        send(LISA, HttpMethod.PATCH, path, "{\"version\": 1, \"remark\": \"second\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString(LISA)));
        // Another field is no clash: both stay.
        send(LISA, HttpMethod.PATCH, path, "{\"version\": 1, \"validTo\": \"2031-12-31\"}")
                .andExpect(jsonPath("$.remark").value("first"))
                .andExpect(jsonPath("$.validTo").value("2031-12-31"))
                .andExpect(jsonPath("$.version").value(3));
        send(LISA, HttpMethod.GET, path + "/changes", "")
                .andExpect(jsonPath("$[*].field", hasItem("remark")))
                .andExpect(jsonPath("$[0].was").value("2031-11-30"))
                .andExpect(jsonPath("$[0].by").value(LISA));
    }

    @Test
    void isLostForAReasonOrRunsOutByItself() throws Exception {
        long lost = added(HAMBURG);
        send(LISA, HttpMethod.PATCH, "/api/v1/quotes/" + lost, "{\"status\": \"lost\", \"lossReason\": \"price\"}")
                .andExpect(jsonPath("$.status").value("lost"))
                .andExpect(jsonPath("$.lossReason").value("price"));
        send(LISA, HttpMethod.PATCH, "/api/v1/quotes/" + lost, "{\"lossReason\": \"weather\"}")
                .andExpect(status().isBadRequest());
        long over = added(HAMBURG.replace("2031-11-30", "2020-01-31"));
        send(LISA, HttpMethod.PATCH, "/api/v1/quotes/" + over, "{\"status\": \"sent\"}")
                .andExpect(jsonPath("$.status").value("expired"));
        send(LISA, HttpMethod.GET, "/api/v1/quotes?status=expired", "")
                .andExpect(jsonPath("$.items[*].id", hasItem((int) over)));
        send(LISA, HttpMethod.GET, "/api/v1/quotes?status=sent", "")
                .andExpect(jsonPath("$.items[*].id", not(hasItem((int) over))));
    }

    @Test
    void remindsOnTheDay() throws Exception {
        long id = added(HAMBURG);
        send(
                LISA,
                HttpMethod.PATCH,
                "/api/v1/quotes/" + id,
                "{\"remindOn\": \"" + LocalDate.now(ZoneId.of("UTC")) + "\"}");
        send(LISA, HttpMethod.GET, "/api/v1/quotes?due=true", "")
                .andExpect(jsonPath("$.items[*].id", hasItem((int) id)));
        send(LISA, HttpMethod.PATCH, "/api/v1/quotes/" + id, "{\"remindOn\": \"2031-01-01\"}");
        send(LISA, HttpMethod.GET, "/api/v1/quotes?due=true", "")
                .andExpect(jsonPath("$.items[*].id", not(hasItem((int) id))));
    }

    @Test
    void letsNobodyChangeWhatIsNotForThem() throws Exception {
        long id = added(HAMBURG);
        send("quoteedit.tom", HttpMethod.PATCH, "/api/v1/quotes/" + id, "{\"remark\": \"mine\"}")
                .andExpect(status().isNotFound());
        send("quoteedit.audit", HttpMethod.PATCH, "/api/v1/quotes/" + id, "{\"remark\": \"mine\"}")
                .andExpect(status().isForbidden());
        send("quoteedit.audit", HttpMethod.GET, "/api/v1/quotes/" + id, "").andExpect(status().isOk());
    }

    private long readFromMail(String id, String text) throws Exception {
        room.deliver(
                mailbox,
                Letter.of(
                        id + "@quoteedit.example",
                        "lisa@quoteedit-firm.example",
                        "jo@quoteedit-acme.example",
                        "2026-11-10T08:00:00Z",
                        text));
        room.awaitStages("quotes");
        String all = send(LISA, HttpMethod.GET, "/api/v1/quotes?size=500", "")
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Number> ids = JsonPath.read(all, "$.items[?(@.messageId == '" + id + "@quoteedit.example')].id");
        return ids.getFirst().longValue();
    }

    @Test
    void whatSomebodyCorrectedOutlivesMakingEverythingAnew() throws Exception {
        long edited = readFromMail("one", "Qingdao-Antwerp USD 2250 per 40HQ, carrier MSC, valid until 2031-11-30");
        long rejected = readFromMail("two", "Xiamen-Antwerp USD 2150 per 40HQ, carrier MSC, valid until 2031-11-30");
        submit("/quotes/review/" + edited + "/confirm", Map.of("version", "1", "pod", "Rotterdam", "direction", "sold"))
                .andExpect(status().is3xxRedirection());
        submit("/quotes/review/" + rejected + "/reject", Map.of()).andExpect(status().is3xxRedirection());
        stages.rebuild("quotes");
        room.awaitStages("quotes");

        send(LISA, HttpMethod.GET, "/api/v1/quotes/" + edited, "")
                .andExpect(jsonPath("$.pod").value("NLRTM"))
                .andExpect(jsonPath("$.status").value("sent"))
                .andExpect(jsonPath("$.toReview").value(false));
        send(LISA, HttpMethod.GET, "/api/v1/quotes/" + rejected, "")
                .andExpect(jsonPath("$.status").value("rejected"));
        send(LISA, HttpMethod.GET, "/api/v1/quotes?pol=CNXMN", "")
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void theReviewShowsTheMailWithTheLineMarkedInBothLanguages() throws Exception {
        long id = readFromMail("three", "Hello,\n\nDalian-Antwerp USD 2450 per 40HQ, carrier MSC\n\nbest regards");
        String address =
                "/quotes/review?after=" + new QuoteCursor(java.time.Instant.parse("2026-11-10T08:00:00Z"), id + 1);
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            web.perform(get(address).with(user(LISA).roles("REP")).locale(language))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("<mark>Dalian-Antwerp USD 2450"),
                                    containsString("/quotes/review/" + id + "/confirm"),
                                    containsString("value=\"2450\""),
                                    not(containsString("??")))));
        }
    }

    @Test
    void pagesOfOneQuoteSpeakBothLanguages() throws Exception {
        long id = added(HAMBURG);
        send(
                LISA,
                HttpMethod.PATCH,
                "/api/v1/quotes/" + id,
                "{\"status\": \"negotiating\", \"customer\": " + acme + "}");
        for (String page :
                List.of("/quotes/" + id, "/quotes/" + id + "/edit", "/quotes/new", "/quotes/review", "/quotes")) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                web.perform(get(page).with(user(LISA).roles("REP")).locale(language))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
    }

    @Test
    void aFormWithAnErrorIsShownAgainWithAllThatWasWritten() throws Exception {
        submit(
                        "/quotes",
                        Map.of(
                                "direction",
                                "sold",
                                "status",
                                "draft",
                                "pol",
                                "Shanghai",
                                "amount",
                                "abc",
                                "remark",
                                "keep me"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("abc"), containsString("keep me"))));
        String where = submit(
                        "/quotes",
                        Map.of(
                                "direction",
                                "sold",
                                "status",
                                "draft",
                                "pol",
                                "Shanghai",
                                "amount",
                                "1,250.5",
                                "charge",
                                "all in"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(where).startsWith("/quotes/");
        submit(String.valueOf(where), Map.of("version", "1", "status", "sent"))
                .andExpect(redirectedUrl(String.valueOf(where)));
    }
}
