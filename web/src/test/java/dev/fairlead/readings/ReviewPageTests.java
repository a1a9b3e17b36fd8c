package dev.fairlead.readings;

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
import dev.fairlead.frame.ListPlace;
import dev.fairlead.intake.MailStages;
import dev.fairlead.quotes.MailQuotes;
import dev.fairlead.quotes.QuoteCalls;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Quotes that were read from mail, looked at by a person.
@PageTest
class ReviewPageTests extends QuoteCalls {

    @Autowired
    private MailStages stages;

    @Autowired
    private MailRoom room;

    @Autowired
    private MailQuotes fromMail;

    @Autowired
    private PlatformTransactionManager transactions;

    private long mailbox;

    ReviewPageTests() {
        super("quotereview");
    }

    @BeforeAll
    void mailbox() {
        mailbox = room.open(lisa, "lisa@" + key + "-firm.example");
    }

    private long readFromMail(String id, String text) throws Exception {
        room.deliver(
                mailbox,
                Letter.of(
                        id + "@" + key + ".example",
                        "lisa@" + key + "-firm.example",
                        "jo@" + key + "-acme.example",
                        "2026-11-10T08:00:00Z",
                        text));
        room.awaitStages("quotes");
        String all = send(lisa, HttpMethod.GET, "/api/v1/quotes?size=500", "")
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Number> ids = JsonPath.read(all, "$.items[?(@.messageId == '" + id + "@" + key + ".example')].id");
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

        send(lisa, HttpMethod.GET, "/api/v1/quotes/" + edited, "")
                .andExpect(jsonPath("$.pod").value("NLRTM"))
                .andExpect(jsonPath("$.status").value("sent"))
                .andExpect(jsonPath("$.toReview").value(false));
        send(lisa, HttpMethod.GET, "/api/v1/quotes/" + rejected, "")
                .andExpect(jsonPath("$.status").value("rejected"));
        send(lisa, HttpMethod.GET, "/api/v1/quotes?pol=CNXMN", "")
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void theReviewShowsTheMailWithTheLineMarkedInBothLanguages() throws Exception {
        long id = readFromMail("three", "Hello,\n\nDalian-Antwerp USD 2450 per 40HQ, carrier MSC\n\nbest regards");
        String address =
                "/quotes/review?after=" + new ListPlace(java.time.Instant.parse("2026-11-10T08:00:00Z"), id + 1);
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            web.perform(get(address).with(user(lisa).roles("REP")).locale(language))
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
    void whatNoMailSaysAnyMoreIsGoneUnlessSomebodyHadAHandInIt() throws Exception {
        long looked = readFromMail("four", "Qingdao-Felixstowe USD 1850 per 40HQ, carrier MSC");
        long fresh = readFromMail("five", "Xiamen-Felixstowe USD 1750 per 40HQ, carrier MSC");
        submit("/quotes/review/" + looked + "/confirm", Map.of("version", "1", "direction", "sold"))
                .andExpect(status().is3xxRedirection());

        new TransactionTemplate(transactions).executeWithoutResult(status -> fromMail.forget(List.of(looked, fresh)));

        send(lisa, HttpMethod.GET, "/api/v1/quotes/" + looked, "")
                .andExpect(jsonPath("$.doubts").value(hasItem("source")));
        send(lisa, HttpMethod.GET, "/api/v1/quotes/" + fresh, "").andExpect(status().isNotFound());
    }
}
