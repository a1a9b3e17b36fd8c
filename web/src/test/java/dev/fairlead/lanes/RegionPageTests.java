package dev.fairlead.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.vocabulary.Vocabulary;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Lanes by region.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegionPageTests {

    private static final String LISA = "region.lisa";

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private VocabularyFolder vocabulary;

    @BeforeAll
    void pricesOnFourLanes() throws Exception {
        users.add(new User(LISA, "", Set.of(Role.REP), "", ZoneId.of("UTC"), true), "long-enough-1");
        quoted("sold", "CNTAO", "DEHAM", 1501);
        quoted("sold", "CNDLC", "NLRTM", 1502);
        quoted("bought", "CNTAO", "BEANR", 1403);
        quoted("sold", "CNSHA", "DEHAM", 1604);
        quoted("sold", "CNTAO", "USLAX", 1705);
    }

    private void quoted(String direction, String pol, String pod, int amount) throws Exception {
        web.perform(post("/api/v1/quotes")
                        .with(user(LISA).roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"direction": "%s", "pol": "%s", "pod": "%s", "equipment": "45HQ", "carrier": "EGLV",
                                 "lines": [{"charge": "O/F", "currency": "USD", "amount": %d}]}""".formatted(direction, pol, pod, amount)))
                .andExpect(status().isCreated());
    }

    private ResultActions open(String path, Locale language, Object... values) throws Exception {
        return web.perform(get(path, values).with(user(LISA).roles("REP")).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void findsTheQuotesOfAllPortsOfARegionInEitherLanguage() throws Exception {
        for (String[] lane : new String[][] {
            {"North China", "North Europe"},
            {"华北", "欧洲基本港"},
            {"north-china", "欧基"},
            {"NORTH-CHINA", "North Europe"}
        }) {
            open("/api/v1/quotes?pol={from}&pod={to}", Locale.ENGLISH, lane[0], lane[1])
                    .andExpect(
                            jsonPath("$.items[*].lines[0].amount").value(containsInAnyOrder(1501.0, 1502.0, 1403.0)));
        }
        open("/api/v1/quotes?pol=中国&pod=DEHAM", Locale.ENGLISH)
                .andExpect(jsonPath("$.items[*].lines[0].amount").value(containsInAnyOrder(1501.0, 1604.0)));
    }

    @Test
    void showsTheHistoryOfALaneBetweenRegions() throws Exception {
        open("/quotes/lane?pol=North China&pod=North Europe", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("North China → North Europe"),
                                containsString("1,501"),
                                containsString("1,502"),
                                not(containsString("1,604")),
                                not(containsString("1,705")))));
        open("/quotes/lane?pol=华北&pod=DEHAM", Locale.CHINESE)
                .andExpect(content().string(allOf(containsString("华北 → 汉堡"), not(containsString("1,502")))));
    }

    @Test
    void neverTakesThePriceOfOnePortForTheCostOfAnother() throws Exception {
        open("/quotes/lane?pol=North China&pod=North Europe", Locale.ENGLISH)
                .andExpect(content().string(not(containsString("Sell beside buy"))));
    }

    @Test
    void aQuoteIsNeverOfARegion() throws Exception {
        web.perform(post("/api/v1/quotes")
                        .with(user(LISA).roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"direction\": \"sold\", \"pol\": \"North China\", \"pod\": \"DEHAM\","
                                + " \"lines\": [{\"charge\": \"O/F\", \"currency\": \"USD\", \"amount\": 1}]}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void everyPortOfARegionIsKnown() {
        Vocabulary current = vocabulary.current();

        assertThat(current.regions()).hasSizeGreaterThan(20).allSatisfy(region -> {
            assertThat(region.ports())
                    .allSatisfy(port -> assertThat(current.port(port)).as(port).isPresent());
            assertThat(region.chinese()).isNotEmpty();
        });
    }

    @Test
    void saysWhichPlaceIsNotKnown() throws Exception {
        open("/quotes/lane?pol=Nowhere Bay&pod=North Europe", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("“NOWHERE BAY” is neither a port nor a region"),
                                not(containsString("“NORTH-")))));
        open("/quotes/lane?pol=Shanghai&pod=Nowhere Bay", Locale.CHINESE)
                .andExpect(content().string(allOf(containsString("“NOWHERE BAY”不是"), not(containsString("“CNSHA”")))));
    }
}
