package dev.fairlead.readings;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/// What a person says of one mail holds for the next.
@PageTest
class LessonTests extends LessonCalls {

    LessonTests() {
        super("lessons");
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
}
