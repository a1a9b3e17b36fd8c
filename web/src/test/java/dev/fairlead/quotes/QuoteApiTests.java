package dev.fairlead.quotes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.people.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/// Quotes by hand over the API, changes, two people at once.
@PageTest
class QuoteApiTests extends QuoteCalls {

    private long hidden;

    QuoteApiTests() {
        super("quoteedit");
    }

    @BeforeAll
    void colleagues() {
        staff.reps(key + ".tom");
        staff.hire(key + ".audit", Role.AUDITOR);
        hidden = customer("Hidden", key + ".tom");
    }

    @Test
    void takesAQuoteInTheWordsOfTheTrade() throws Exception {
        long id = added(HAMBURG.replace("{\"direction\"", "{\"customer\": " + acme + ", \"direction\""));

        send(lisa, HttpMethod.GET, "/api/v1/quotes/" + id, "")
                .andExpect(jsonPath("$.customer.name").value(key + " Acme"))
                .andExpect(jsonPath("$.pol").value("CNSHA"))
                .andExpect(jsonPath("$.pod").value("DEHAM"))
                .andExpect(jsonPath("$.equipment").value("40HQ"))
                .andExpect(jsonPath("$.carrier").value("MSCU"))
                .andExpect(jsonPath("$.status").value("draft"))
                .andExpect(jsonPath("$.rep").value(lisa))
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
        send(lisa, HttpMethod.POST, "/api/v1/quotes", json)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString(told)));
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeTheSame() throws Exception {
        long id = added(HAMBURG);
        String path = "/api/v1/quotes/" + id;
        send(lisa, HttpMethod.PATCH, path, "{\"version\": 1, \"remark\": \"first\"}")
                .andExpect(status().isOk());
        send(lisa, HttpMethod.PATCH, path, "{\"version\": 1, \"remark\": \"second\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString(lisa)));
        // Another field is no clash: both stay.
        send(lisa, HttpMethod.PATCH, path, "{\"version\": 1, \"validTo\": \"2031-12-31\"}")
                .andExpect(jsonPath("$.remark").value("first"))
                .andExpect(jsonPath("$.validTo").value("2031-12-31"))
                .andExpect(jsonPath("$.version").value(3));
        send(lisa, HttpMethod.GET, path + "/changes", "")
                .andExpect(jsonPath("$[*].field", hasItem("remark")))
                .andExpect(jsonPath("$[0].was").value("2031-11-30"))
                .andExpect(jsonPath("$[0].by").value(lisa));
    }

    @Test
    void isLostForAReasonOrRunsOutByItself() throws Exception {
        long lost = added(HAMBURG);
        send(lisa, HttpMethod.PATCH, "/api/v1/quotes/" + lost, "{\"status\": \"lost\", \"lossReason\": \"price\"}")
                .andExpect(jsonPath("$.status").value("lost"))
                .andExpect(jsonPath("$.lossReason").value("price"));
        send(lisa, HttpMethod.PATCH, "/api/v1/quotes/" + lost, "{\"lossReason\": \"weather\"}")
                .andExpect(status().isBadRequest());
        long over = added(HAMBURG.replace("2031-11-30", "2020-01-31"));
        send(lisa, HttpMethod.PATCH, "/api/v1/quotes/" + over, "{\"status\": \"sent\"}")
                .andExpect(jsonPath("$.status").value("expired"));
        send(lisa, HttpMethod.GET, "/api/v1/quotes?status=expired", "")
                .andExpect(jsonPath("$.items[*].id", hasItem((int) over)));
        send(lisa, HttpMethod.GET, "/api/v1/quotes?status=sent", "")
                .andExpect(jsonPath("$.items[*].id", not(hasItem((int) over))));
    }

    @Test
    void remindsOnTheDay() throws Exception {
        long id = added(HAMBURG);
        send(
                lisa,
                HttpMethod.PATCH,
                "/api/v1/quotes/" + id,
                "{\"remindOn\": \"" + LocalDate.now(ZoneId.of("UTC")) + "\"}");
        send(lisa, HttpMethod.GET, "/api/v1/quotes?due=true", "")
                .andExpect(jsonPath("$.items[*].id", hasItem((int) id)));
        send(lisa, HttpMethod.PATCH, "/api/v1/quotes/" + id, "{\"remindOn\": \"2031-01-01\"}");
        send(lisa, HttpMethod.GET, "/api/v1/quotes?due=true", "")
                .andExpect(jsonPath("$.items[*].id", not(hasItem((int) id))));
    }

    @Test
    void letsNobodyChangeWhatIsNotForThem() throws Exception {
        long id = added(HAMBURG);
        send(key + ".tom", HttpMethod.PATCH, "/api/v1/quotes/" + id, "{\"remark\": \"mine\"}")
                .andExpect(status().isNotFound());
        send(key + ".audit", HttpMethod.PATCH, "/api/v1/quotes/" + id, "{\"remark\": \"mine\"}")
                .andExpect(status().isForbidden());
        send(key + ".audit", HttpMethod.GET, "/api/v1/quotes/" + id, "").andExpect(status().isOk());
    }
}
