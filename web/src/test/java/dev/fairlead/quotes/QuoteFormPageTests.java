package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/// The form for a quote and the pages of one.
@PageTest
class QuoteFormPageTests extends QuoteCalls {

    QuoteFormPageTests() {
        super("quoteform");
    }

    @Test
    void pagesOfOneQuoteSpeakBothLanguages() throws Exception {
        long id = added(HAMBURG);
        send(
                lisa,
                HttpMethod.PATCH,
                "/api/v1/quotes/" + id,
                "{\"status\": \"negotiating\", \"customer\": " + acme + "}");
        for (String page :
                List.of("/quotes/" + id, "/quotes/" + id + "/edit", "/quotes/new", "/quotes/review", "/quotes")) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                web.perform(get(page).with(user(lisa).roles("REP")).locale(language))
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
                                "customer",
                                key + " Acme",
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
        send(lisa, HttpMethod.GET, "/api/v1" + where, "")
                .andExpect(jsonPath("$.customer.id").value(acme));
        submit(String.valueOf(where), Map.of("version", "1", "status", "sent"))
                .andExpect(redirectedUrl(String.valueOf(where)));
        submit(String.valueOf(where), Map.of("version", "2", "charge", "O/F", "unit", "40HQ", "amount", "1300"))
                .andExpect(redirectedUrl(String.valueOf(where)));
        web.perform(get(String.valueOf(where)).with(user(lisa).roles("REP")))
                .andExpect(content()
                        .string(allOf(containsString("USD 1,250.50</del>"), containsString("USD 1,300</td>"))));
    }

    @Test
    void aChargeWithoutAnAmountIsLeftOut() throws Exception {
        String where = web.perform(post("/quotes")
                        .with(user(lisa).roles("REP"))
                        .with(csrf())
                        .param("direction", "sold")
                        .param("status", "draft")
                        .param("pol", "Shanghai")
                        .param("charge", "THC", "O/F", "DOC")
                        .param("unit", "CNTR", "CNTR", "BL")
                        .param("currency", "USD", "USD", "EUR")
                        .param("amount", "", "1250", " "))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        send(lisa, HttpMethod.GET, "/api/v1" + where, "")
                .andExpect(jsonPath("$.lines.length()").value(1))
                .andExpect(jsonPath("$.lines[0].charge").value("O/F"))
                .andExpect(jsonPath("$.lines[0].amount").value(1250));
    }
}
