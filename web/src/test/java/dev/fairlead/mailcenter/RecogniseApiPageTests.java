package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

@PageTest
class RecogniseApiPageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    private ResultActions recognise(String body) throws Exception {
        return web.perform(post("/api/v1/recognise")
                .with(httpBasic("admin", PageTest.ADMIN_PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vessel EVER GIVEN voyage 074S\nContainer: MSKU 123456-5 to Hamburg",
                "Hello,\r\n\r\nVessel EVER GIVEN voyage 074S\r\nContainer: MSKU1234565\r\n",
                "起运港：上海，目的港：汉堡，箱号：ＭＳＫＵ１２３４５６５，船名：EVER GIVEN 航次：074S",
                "谢谢 😀 Container: MSKU1234565\r\n> Vessel EVER GIVEN voyage 074S\r\n",
            })
    void offsetsLeadIntoTheTextThatWasGiven(String text) throws Exception {
        String answer = recognise(json.writeValueAsString(Map.of("text", text)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.links[*].value").value(hasItem("MSKU1234565")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<Map<String, Object>> mentions = JsonPath.read(answer, "$.mentions");
        assertThat(mentions)
                .hasSizeGreaterThan(2)
                .allSatisfy(mention -> assertThat(text.substring(number(mention, "start"), number(mention, "end")))
                        .isEqualTo(mention.get("raw")));
    }

    private static int number(Map<String, Object> mention, String key) {
        return (int) Objects.requireNonNull(mention.get(key), key);
    }

    @Test
    void whateverItGivesAsAReasonIsSaidInChineseToo() throws Exception {
        String text = """
                Subject: MSC booking 226IES123456 shipped on MV EVER GIVEN voyage 074S
                Container MSKU1234565, MSKU1234560, AWB 176-12345675, HS code 690721, UN 3480, non-DG
                POL: Ningbo, POD: DEHAM, Ningbo - Hamburg USD 1250/40HQ, FOB Shanghai, HAM 1200
                2x40HQ of ceramic tiles, gross weight 24 tons, 30 cbm, Maersk
                Shipper: ACME TRADING CO LTD, contact lisa@acme.example
                订舱号：COSU6441804980 船名：REN JIAN 23 航次：2401E 截关 11月30日
                """;
        String answer = recognise(json.writeValueAsString(Map.of("text", text)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> reasons = JsonPath.read(answer, "$..evidence");
        EvidenceWords words = new EvidenceWords();
        assertThat(reasons)
                .hasSizeGreaterThan(15)
                .allSatisfy(reason -> assertThat(words.say(reason, Locale.CHINESE))
                        .doesNotContain(", ", "; ")
                        .doesNotContainPattern("^[a-z]+ [a-z]+|，[a-z]+ [a-z]+"));
    }

    @Test
    void aRepLearnsNothingOfAnothersCustomer() throws Exception {
        staff.reps("recog.rep", "recog.other");
        customers.add(new Customer(
                0,
                "Recog Acme",
                List.of(),
                List.of("recog-acme.example"),
                List.of(),
                "recog.other",
                "",
                Customer.Status.ACTIVE));
        String mail = "{\"text\":\"Container: MSKU1234565\",\"from\":\"jo@recog-acme.example\"}";

        recognise(mail).andExpect(jsonPath("$.links[*].value").value(hasItem("Recog Acme")));
        web.perform(post("/api/v1/recognise")
                        .with(user("recog.rep").roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(mail))
                .andExpect(jsonPath("$.links[*].value").value(hasItem("MSKU1234565")))
                .andExpect(jsonPath("$.links[*].value").value(not(hasItem("Recog Acme"))));
    }

    @Test
    void answersNothingToNothing() throws Exception {
        recognise("{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mentions").isEmpty());
        recognise("{\"subject\":null,\"text\":\"\",\"from\":\"\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.quotes").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"text\":{}}", "{\"sentAt\":\"yesterday\"}"})
    void saysInWordsWhatIsNoRequest(String body) throws Exception {
        recognise(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString(" ")));
    }

    @Test
    void readsTheBeginningOfAnEndlessText() throws Exception {
        String text = "Container: MSKU1234565\n" + "0123456789\n".repeat(900_000);
        recognise(json.writeValueAsString(Map.of("text", text)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.links[*].value").value(hasItem("MSKU1234565")))
                .andExpect(jsonPath("$.unread[0]").value(containsString("in part")));
    }
}
