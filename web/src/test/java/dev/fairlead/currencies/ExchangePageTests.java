package dev.fairlead.currencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// From the import of rates to prices that can be compared.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExchangePageTests {

    private static final String LISA = "exchange.lisa";

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private ExchangeRates known;

    @BeforeAll
    void someone() {
        users.add(new User(LISA, "", Set.of(Role.REP), "", ZoneId.of("UTC"), true), "long-enough-1");
    }

    /// Looks at it and takes it in.
    private void importing(String table) throws Exception {
        String page = looking(table).andReturn().getResponse().getContentAsString();
        var draft = Pattern.compile("/exchange-rates/([0-9a-f-]{36})\"").matcher(page);
        if (!draft.find()) {
            throw new AssertionError("nothing to be taken in: " + page);
        }
        send("/exchange-rates/" + draft.group(1)).andExpect(redirectedUrl("/exchange-rates"));
    }

    private ResultActions send(String path) throws Exception {
        return web.perform(
                post(path).with(user("admin").roles("ADMIN")).with(csrf()).locale(Locale.ENGLISH));
    }

    /// The number of the latest import.
    private long latest() throws Exception {
        String page = web.perform(get("/exchange-rates").with(user("admin").roles("ADMIN")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var taken = Pattern.compile("/exchange-rates/taken/(\\d+)/undo").matcher(page);
        if (!taken.find()) {
            throw new AssertionError("nothing was taken in: " + page);
        }
        return Long.parseLong(taken.group(1));
    }

    private BigDecimal rate(String from, String to, String day) {
        LocalDate on = LocalDate.parse(day);
        return known.of(Set.of(from, to), on, on)
                .on(on, from, to)
                .map(ExchangeRate::rate)
                .orElse(BigDecimal.ZERO)
                .stripTrailingZeros();
    }

    private ResultActions looking(String table) throws Exception {
        var file = new MockMultipartFile("file", "rates.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        return web.perform(multipart("/exchange-rates")
                .file(file)
                .with(user("admin").roles("ADMIN"))
                .with(csrf())
                .locale(Locale.ENGLISH));
    }

    private ResultActions rates() throws Exception {
        return web.perform(get("/api/v1/exchange-rates").with(user("admin").roles("ADMIN")));
    }

    private void quoted(String currency, String amount, String day) throws Exception {
        web.perform(post("/api/v1/quotes")
                        .with(user(LISA).roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"direction": "sold", "pol": "CNDLC", "pod": "BEANR", "equipment": "20GP",
                                 "quotedAt": "%s", "lines": [{"charge": "O/F", "currency": "%s", "amount": %s}]}""".formatted(day, currency, amount)))
                .andExpect(status().isCreated());
    }

    private ResultActions lane(String more, Locale language) throws Exception {
        return web.perform(get("/quotes/lane?pol=CNDLC&pod=BEANR&equipment=20GP&days=1095" + more)
                        .with(user(LISA).roles("REP"))
                        .locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void comparesAcrossCurrenciesAtTheRateOfTheDayAndSaysSo() throws Exception {
        quoted("USD", "1000", "2026-11-20T08:00:00Z");
        quoted("USD", "1100", "2026-11-20T09:00:00Z");
        quoted("CHF", "800", "2026-11-21T08:00:00Z");
        quoted("SEK", "9000", "2026-11-21T09:00:00Z");
        importing("date,from,to,rate\n2026-11-20,CHF,USD,1.2512\n");

        lane("", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Quotes in CHF, SEK are not in this chart"),
                                not(containsString("1,000.96")))));
        lane("&convert=1", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Converted into USD"),
                                containsString("CHF 800"),
                                containsString("1.2512"),
                                containsString("20 Nov 2026"),
                                containsString("≈ 1,000.96"),
                                containsString("CHF 800 × 1.2512 (20 Nov 2026)"),
                                containsString("&quot;said&quot;:&quot;21 Nov 2026 · 1,000.96&quot;"),
                                containsString(
                                        "Quotes in SEK are not in this chart: for their days there is no rate"))));
        lane("&convert=1", Locale.CHINESE)
                .andExpect(content()
                        .string(allOf(
                                containsString("折合 USD"),
                                containsString("&quot;said&quot;:&quot;2026年11月21日 · 1,000.96&quot;"))));
    }

    @Test
    void showsLinesThatCannotBeReadBeforeAnythingIsChanged() throws Exception {
        looking("date;from;to;rate\n2026-10-01;NOK;USD;0.1\n2026-10-02;NOK;USD;-3\n1.10.26;NOK;USD;0.1\n")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("1 rate can be imported"),
                                containsString("“-3” is no rate"),
                                containsString("“1.10.26” is no day"))));
        rates().andExpect(content().string(not(containsString("NOK"))));
        looking("day,what\n2026-10-01,x\n")
                .andExpect(content().string(containsString("Say which columns are date, from, to and rate")));
        web.perform(post("/api/v1/exchange-rates")
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf())
                        .contentType("text/csv")
                        .content("date,from,to,rate\n2026-10-01,NOK,USD,0.1\n2026-10-02,NOK,USD,-3\n"))
                .andExpect(status().isBadRequest());
        rates().andExpect(content().string(not(containsString("NOK"))));
    }

    @Test
    void takesATableWithChineseHeadsAndReplacesWhatIsThere() throws Exception {
        for (String rate : new String[] {"0.0900", "0.0950"}) {
            web.perform(post("/api/v1/exchange-rates")
                            .with(user("admin").roles("ADMIN"))
                            .with(csrf())
                            .contentType("text/csv")
                            .content("日期,原币,目标币,汇率\n2026-10-01,DKK,EUR," + rate + "\n"))
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.rates").value(1));
        }
        rates().andExpect(jsonPath("$.items[?(@.from == 'DKK')].rates").value(1));
        web.perform(get("/exchange-rates").with(user("admin").roles("ADMIN")).locale(Locale.CHINESE))
                .andExpect(content().string(allOf(containsString("DKK → EUR"), not(containsString("??")))));
    }

    @Test
    void takesAnImportBackAndHasWhatItReplacedAgain() throws Exception {
        importing("date,from,to,rate\n2026-09-01,PLN,USD,0.25\n");
        importing("date,from,to,rate\n2026-09-01,PLN,USD,0.26\n2026-09-02,PLN,USD,0.27\n");
        long second = latest();
        importing("date,from,to,rate\n2026-09-02,PLN,USD,0.28\n");
        long third = latest();
        assertThat(rate("PLN", "USD", "2026-09-01")).isEqualByComparingTo("0.26");
        assertThat(rate("PLN", "USD", "2026-09-02")).isEqualByComparingTo("0.28");

        send("/exchange-rates/taken/" + second + "/undo").andExpect(redirectedUrl("/exchange-rates"));
        assertThat(rate("PLN", "USD", "2026-09-01")).isEqualByComparingTo("0.25");
        assertThat(rate("PLN", "USD", "2026-09-02")).isEqualByComparingTo("0.28");
        send("/exchange-rates/taken/" + second + "/undo").andExpect(status().isBadRequest());
        send("/exchange-rates/taken/999999999/undo").andExpect(status().isNotFound());

        send("/exchange-rates/taken/" + third + "/undo").andExpect(redirectedUrl("/exchange-rates"));
        // The rate of the day before counts, not what the import that was taken back had said.
        assertThat(rate("PLN", "USD", "2026-09-02")).isEqualByComparingTo("0.25");
    }
}
