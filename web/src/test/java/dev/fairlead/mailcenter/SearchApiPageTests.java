package dev.fairlead.mailcenter;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchApiPageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private MailRoom room;

    @BeforeAll
    void twoRepsWithMail() {
        for (String name : List.of("searchapi.lisa", "searchapi.tom")) {
            staff.hire(name, "", Staff.SHANGHAI, Role.REP);
        }
        long lisas = room.open("searchapi.lisa", "searchapi.lisa@firm.example");
        long toms = room.open("searchapi.tom", "searchapi.tom@firm.example");
        room.deliver(
                lisas,
                letter("1", "searchapi.lisa", "Container MSKU1234565 on MV EVER GIVEN voyage 074S, 滯箱費"),
                letter("2", "searchapi.lisa", "MV EVER GIVEN voyage 074S, second mail"));
        room.deliver(toms, letter("3", "searchapi.tom", "MV EVER GIVEN voyage 074S, container MSKU9070323"));
        room.awaitStages();
    }

    private static Letter letter(String id, String to, String text) {
        return Letter.of(
                "searchapi" + id + "@c.example",
                "buyer@searchapi.example",
                to + "@firm.example",
                "2026-11-10T18:00:00Z",
                text);
    }

    private ResultActions suggest(String who, String q) throws Exception {
        return web.perform(
                get("/api/v1/search/suggest").param("q", q).with(user(who).roles("REP")));
    }

    private ResultActions search(String q) throws Exception {
        return web.perform(
                get("/api/v1/search").param("q", q).with(user("searchapi.lisa").roles("REP")));
    }

    @Test
    void suggestsValuesOfAFieldWithWhatTheReaderWouldFind() throws Exception {
        suggest("searchapi.lisa", "rate vessel:ev")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.start").value(5))
                .andExpect(jsonPath("$.end").value(14))
                .andExpect(jsonPath("$.items[0].term").value("vessel:\"EVER GIVEN\""))
                .andExpect(jsonPath("$.items[0].count").value(2));
        suggest("searchapi.tom", "vessel:ev")
                .andExpect(jsonPath("$.items[0].count").value(1));
        suggest("searchapi.tom", "container:MSKU1")
                .andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void suggestsFieldsAndNamesForABareWord() throws Exception {
        suggest("searchapi.lisa", "ve").andExpect(jsonPath("$.items[0].term").value("vessel:"));
        suggest("searchapi.lisa", "ever").andExpect(jsonPath("$.items[0].term").value("vessel:\"EVER GIVEN\""));
    }

    @Test
    void refusesASearchThatIsTooLongForAPerson() throws Exception {
        String tooLong = "a".repeat(10_000_000);
        suggest("searchapi.lisa", tooLong).andExpect(status().isBadRequest());
        search(tooLong)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("4000")));
    }

    @Test
    void refusesAPlaceThatNobodyGaveOut() throws Exception {
        web.perform(get("/api/v1/search")
                        .param("q", "MSKU 123456-5")
                        .param("cursor", "nowhere")
                        .with(user("searchapi.lisa").roles("REP")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("nowhere")));
    }

    @Test
    void findsWhatASearchBoxIsAskedAndSaysWhatItPassedOver() throws Exception {
        search("from:searchapi.example 074S colour:red")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(0))
                .andExpect(jsonPath("$.problems[0].message").value(containsString("colour:")));
        search("MSKU 123456-5").andExpect(jsonPath("$.total").value(1));
    }
}
