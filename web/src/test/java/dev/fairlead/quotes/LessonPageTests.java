package dev.fairlead.quotes;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.ResultActions;

/// Corrections that teach: what a person says of one mail holds for the next.
@PageTest
class LessonPageTests extends QuoteCalls {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    private MailRoom room;

    private long mailbox;

    LessonPageTests() {
        super("lessons");
    }

    @BeforeAll
    void mailbox() {
        mailbox = room.open(lisa, "lisa@" + key + "-firm.example");
    }

    private void deliver(String id, String from, String text) {
        room.deliver(
                mailbox,
                Letter.of(
                        id + "@" + key + ".example",
                        from,
                        "lisa@" + key + "-firm.example",
                        "2026-11-10T08:00:00Z",
                        text));
        room.awaitStages("quotes");
    }

    private long quoteOf(String id) throws Exception {
        String all = send(lisa, HttpMethod.GET, "/api/v1/quotes?size=500", "")
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Number> ids = JsonPath.read(
                all, "$.items[?(@.messageId == '" + id + "@" + key + ".example' && @.equipment == '40HQ')].id");
        return ids.getFirst().longValue();
    }

    private long read(String id, String from, String text) throws Exception {
        deliver(id, from, text);
        return quoteOf(id);
    }

    private ResultActions quote(long id) throws Exception {
        return send(lisa, HttpMethod.GET, "/api/v1/quotes/" + id, "");
    }

    private void correct(long id, Map<String, String> fields) throws Exception {
        submit("/quotes/review/" + id + "/confirm", fields).andExpect(status().is3xxRedirection());
    }

    private void teach(long id, String lesson) throws Exception {
        submit("/quotes/" + id + "/lessons", Map.of("keep", lesson)).andExpect(status().is3xxRedirection());
    }

    /// The newest lesson.
    private long lesson() throws Exception {
        String page = page("/quotes/lessons", Locale.ENGLISH)
                .andReturn()
                .getResponse()
                .getContentAsString();
        var found = Pattern.compile("/quotes/lessons\\?trial=(\\d+)").matcher(page);
        if (!found.find()) {
            throw new AssertionError("no lesson on the page: " + page);
        }
        return Long.parseLong(found.group(1));
    }

    private ResultActions page(String address, Locale language) throws Exception {
        return web.perform(get(address).with(user(lisa).roles("REP")).locale(language));
    }

    @Test
    void takesAmountsWithoutCurrencyInTheSendersOwn() throws Exception {
        String sender = "rates@" + key + "-euro.example";
        long first = read("own1", sender, "Shanghai-Antwerp 2250/40HQ, carrier MSC, valid until 2031-11-30");
        quote(first).andExpect(jsonPath("$.lines[0].currency").value("USD"));
        correct(first, Map.of("charge", "O/F", "unit", "CNTR", "currency", "EUR", "amount", "2250"));
        page("/quotes/" + first + "/lessons", Locale.ENGLISH)
                .andExpect(content().string(containsString("amounts without a currency are EUR.")));
        teach(first, "sender-currency-EUR");

        long second = read("own2", sender, "Ningbo-Antwerp 2350/40HQ, carrier MSC, valid until 2031-11-30");
        quote(second).andExpect(jsonPath("$.lines[0].currency").value("EUR"));
        long written = read("own3", sender, "Dalian-Antwerp USD 2450/40HQ, carrier MSC, valid until 2031-11-30");
        quote(written).andExpect(jsonPath("$.lines[0].currency").value("USD"));
        long other = read(
                "own4",
                "rates@" + key + "-other.example",
                "Xiamen-Antwerp 2550/40HQ, carrier MSC, valid until 2031-11-30");
        quote(other).andExpect(jsonPath("$.lines[0].currency").value("USD"));
        page("/quotes/lessons", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("In mails from " + sender),
                                containsString("amounts without a currency are EUR."),
                                containsString("1 mail<"))));
    }

    @Test
    void fillsInWhatASenderNeverSays() throws Exception {
        String sender = "desk@" + key + "-short.example";
        long first = read("short1", sender, "To Hamburg USD 1250/40HQ");
        quote(first)
                .andExpect(jsonPath("$.pol").doesNotExist())
                .andExpect(jsonPath("$.validTo").doesNotExist());
        correct(first, Map.of("pol", "Shanghai", "carrier", "MSC", "validTo", "2026-11-30", "freeTimeDays", "14"));
        for (String lesson : List.of(
                "sender-pol-CNSHA", "sender-carrier-MSCU", "sender-validTo-month_end", "sender-freeTimeDays-14")) {
            teach(first, lesson);
        }

        long second = read("short2", sender, "To Rotterdam USD 1350/40HQ");
        quote(second)
                .andExpect(jsonPath("$.pol").value("CNSHA"))
                .andExpect(jsonPath("$.pod").value("NLRTM"))
                .andExpect(jsonPath("$.carrier").value("MSCU"))
                .andExpect(jsonPath("$.validTo").value("2026-11-30"))
                .andExpect(jsonPath("$.freeTimeDays").value(14));
        long said = read("short3", sender, "Ningbo to Antwerp USD 1450/40HQ, valid until 2026-12-14");
        quote(said)
                .andExpect(jsonPath("$.pol").value("CNNGB"))
                .andExpect(jsonPath("$.validTo").value("2026-12-14"));
    }

    @Test
    void knowsWhoSellsToUs() throws Exception {
        String sender = "jo@" + key + "-acme.example";
        long first = read("sell1", sender, "Shanghai-Genoa USD 1850/40HQ, carrier MSC, valid until 2031-11-30");
        quote(first).andExpect(jsonPath("$.direction").value("target"));
        correct(first, Map.of("direction", "bought"));
        teach(first, "sender-direction-bought");

        long second = read("sell2", sender, "Ningbo-Genoa USD 1950/40HQ, carrier MSC, valid until 2031-11-30");
        quote(second).andExpect(jsonPath("$.direction").value("bought"));
    }

    @Test
    void knowsAWordThatAPersonExplainedWhoeverWritesIt() throws Exception {
        long first = read("word1", "a@" + key + "-one.example", "Quaymouth-Hamburg USD 1450/40HQ, carrier MSC");
        quote(first).andExpect(jsonPath("$.pol").doesNotExist());
        correct(first, Map.of("pol", "Qingdao"));
        page("/quotes/" + first + "/lessons", Locale.CHINESE)
                .andExpect(content().string(allOf(containsString("value=\"Quaymouth\""), not(containsString("??")))));
        submit("/quotes/" + first + "/lessons", Map.of("keep", "word-pol-CNTAO", "written-word-pol-CNTAO", "Quaymouth"))
                .andExpect(status().is3xxRedirection());

        long second = read("word2", "b@" + key + "-two.example", "Quaymouth-Antwerp USD 1550/40HQ, carrier MSC");
        quote(second)
                .andExpect(jsonPath("$.pol").value("CNTAO"))
                .andExpect(jsonPath("$.pod").value("BEANR"));
        page("/quotes/lessons", Locale.ENGLISH)
                .andExpect(content().string(containsString("The port name “Quaymouth” means Qingdao (CNTAO).")));
    }

    @Test
    void readsPastQuotesThatNobodyHasReviewedAgainAndTakesItBack() throws Exception {
        String sender = "past@" + key + "-past.example";
        long first = read("past1", sender, "To Barcelona USD 1650/40HQ, carrier MSC");
        long waiting = read("past2", sender, "To Valencia USD 1750/40HQ, carrier MSC");
        long confirmed = read("past3", sender, "To Lisbon USD 1755/40HQ, carrier MSC");
        submit("/quotes/review/" + confirmed + "/confirm", Map.of()).andExpect(status().is3xxRedirection());
        correct(first, Map.of("pol", "Xiamen"));
        teach(first, "sender-pol-CNXMN");
        long lesson = lesson();
        quote(waiting).andExpect(jsonPath("$.pol").doesNotExist());

        page("/quotes/lessons?trial=" + lesson, Locale.ENGLISH)
                .andExpect(content().string(containsString("1 price would be read otherwise, of 1 mail read again.")));
        submit("/quotes/lessons/" + lesson + "/apply", Map.of()).andExpect(status().is3xxRedirection());
        await().atMost(LONG)
                .untilAsserted(() -> quote(waiting).andExpect(jsonPath("$.pol").value("CNXMN")));
        quote(confirmed).andExpect(jsonPath("$.pol").doesNotExist());
        page("/quotes/lessons?trial=" + lesson, Locale.ENGLISH)
                .andExpect(content().string(containsString("0 prices would be read otherwise")));

        submit("/quotes/lessons/" + lesson + "/undo", Map.of()).andExpect(status().is3xxRedirection());
        page("/quotes/lessons?trial=" + lesson, Locale.ENGLISH)
                .andExpect(content().string(containsString("1 price would be read otherwise, of 1 mail read again.")));
        submit("/quotes/lessons/" + lesson + "/apply", Map.of()).andExpect(status().is3xxRedirection());
        await().atMost(LONG)
                .untilAsserted(() -> quote(waiting).andExpect(jsonPath("$.pol").doesNotExist()));
        quote(first).andExpect(jsonPath("$.pol").value("CNXMN"));
    }

    @Test
    void readsPastQuotesWithAWordAgainAndKeepsWhatAPersonSaid() throws Exception {
        long first = read("again1", "a@" + key + "-one.example", "Piermouth-Gdansk USD 1450/40HQ, carrier MSC");
        long waiting = read("again2", "b@" + key + "-two.example", "Piermouth-Gdynia USD 1550/40HQ, carrier MSC");
        correct(first, Map.of("pol", "Dalian"));
        submit("/quotes/" + first + "/lessons", Map.of("keep", "word-pol-CNDLC", "written-word-pol-CNDLC", "Piermouth"))
                .andExpect(status().is3xxRedirection());
        long lesson = lesson();
        submit("/quotes/lessons/" + lesson + "/apply", Map.of()).andExpect(status().is3xxRedirection());

        await().atMost(LONG)
                .untilAsserted(() -> quote(waiting).andExpect(jsonPath("$.pol").value("CNDLC")));
        quote(first)
                .andExpect(jsonPath("$.pol").value("CNDLC"))
                .andExpect(jsonPath("$.toReview").value(false));
        submit("/quotes/lessons/" + lesson + "/undo", Map.of()).andExpect(status().is3xxRedirection());
        long after = read("again3", "c@" + key + "-three.example", "Piermouth-Riga USD 1650/40HQ, carrier MSC");
        quote(after).andExpect(jsonPath("$.pol").doesNotExist());
    }

    @Test
    void givesACustomerTheNameThatAMailKnowsItBy() throws Exception {
        long quote = read("name1", "rates@" + key + "-broker.example", "Shanghai-Oslo USD 2850/40HQ, carrier MSC");
        correct(quote, Map.of("customer", key + " Acme"));
        submit(
                        "/quotes/" + quote + "/lessons",
                        Map.of(
                                "keep",
                                "name-customer-" + acme,
                                "written-name-customer-" + acme,
                                "Acme Nordic Sourcing"))
                .andExpect(status().is3xxRedirection());
        send(lisa, HttpMethod.GET, "/api/v1/customers/" + acme, "")
                .andExpect(jsonPath("$.aliases").value(hasItem("Acme Nordic Sourcing")));
        page("/quotes/lessons", Locale.ENGLISH)
                .andExpect(content().string(containsString("“Acme Nordic Sourcing” is a name of the customer")));
    }

    @Test
    void refusesWordsThatMeanSomethingElse() throws Exception {
        long quote = read("no1", "a@" + key + "-no.example", "Wharfmouth-Hamburg USD 1451/40HQ, carrier MSC");
        correct(quote, Map.of("pol", "Qingdao"));
        for (String word : List.of("Hamburg", "with", "Q", "12345")) {
            submit("/quotes/" + quote + "/lessons", Map.of("keep", "word-pol-CNTAO", "written-word-pol-CNTAO", word))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("fl-alert-bad")));
        }
        page("/quotes/lessons", Locale.ENGLISH).andExpect(content().string(not(containsString("“Hamburg” means"))));
    }

    @Test
    void showsHabitsOnlyToThoseWhoMaySeeTheQuote() throws Exception {
        String sender = "secret@" + key + "-secret.example";
        long first = read("secret1", sender, "To Naples USD 1850/40HQ, carrier MSC");
        correct(first, Map.of("pol", "Busan"));
        teach(first, "sender-pol-KRPUS");
        String other = key + ".other";
        staff.reps(other);
        web.perform(get("/quotes/lessons").with(user(other).roles("REP")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(sender))));
    }

    @Test
    void offersWhatCanBeLearnedBehindTheCorrectionInBothLanguages() throws Exception {
        long first = read("offer1", "o@" + key + "-offer.example", "To Izmir USD 1950/40HQ, carrier MSC");
        var confirmed = submit("/quotes/review/" + first + "/confirm", Map.of("pol", "Busan"))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        String next = confirmed.getResponse().getRedirectedUrl();
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            web.perform(get(next == null ? "" : next)
                            .flashAttrs(confirmed.getFlashMap())
                            .with(user(lisa).roles("REP"))
                            .locale(language))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("/quotes/" + first + "/lessons"),
                                    containsString("sender-pol-KRPUS"),
                                    not(containsString("??")))));
        }
    }
}
