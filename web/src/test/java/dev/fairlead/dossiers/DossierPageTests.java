package dev.fairlead.dossiers;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierPageTests {

    private static final String LISA = "dossier.lisa";
    private static final String TOM = "dossier.tom";

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private MailRoom room;

    @BeforeAll
    void twoRepsWithMailOfOneShip() {
        for (String name : List.of(LISA, TOM)) {
            staff.hire(name, "", Staff.SHANGHAI, Role.REP);
        }
        room.deliver(
                room.open(LISA, "dossier.lisa@firm.example"),
                letter("1", LISA, "MV EVER GIVEN voyage 074S, Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC"),
                letter("2", LISA, "Container MSKU1234565 on MV EVER GIVEN voyage 074S"));
        room.deliver(
                room.open(TOM, "dossier.tom@firm.example"),
                letter("3", TOM, "MV EVER GIVEN voyage 099N, POL Ningbo POD Rotterdam, and MV EVER ACE voyage 5W"));
        room.awaitStages();
    }

    private static Letter letter(String id, String to, String text) {
        return Letter.of(
                "dossier" + id + "@c.example",
                "buyer@dossier.example",
                to + "@firm.example",
                "2026-11-10T18:00:00Z",
                text);
    }

    private ResultActions open(String who, String kind, String value) throws Exception {
        return web.perform(get("/vessels/one")
                .param("kind", kind)
                .param("value", value)
                .with(user(who).roles("REP")));
    }

    @Test
    void showsWhatTheReadersMailSaysOfAShipAndNothingOfOthersMail() throws Exception {
        open(LISA, "vessel", "EVER GIVEN")
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("2 mails"), containsString("074S"))))
                .andExpect(content()
                        .string(allOf(
                                not(containsString("099N")),
                                not(containsString("EVER ACE")),
                                not(containsString(TOM)))));
        open(TOM, "vessel", "EVER GIVEN")
                .andExpect(content().string(allOf(containsString("1 mails"), not(containsString("074S")))));
    }

    @Test
    void showsTheRatesOfALane() throws Exception {
        open(LISA, "lane", "CNSHA-DEHAM")
                .andExpect(content().string(allOf(containsString("USD 1,250"), containsString("40HQ"))));
    }

    @Test
    void listsWhatTheReaderMaySeeAndFindsByTheBeginning() throws Exception {
        web.perform(get("/vessels").with(user(TOM).roles("REP")))
                .andExpect(content().string(allOf(containsString("EVER GIVEN"), containsString("EVER ACE"))));
        web.perform(get("/vessels").with(user(LISA).roles("REP")))
                .andExpect(content().string(allOf(containsString("EVER GIVEN"), not(containsString("EVER ACE")))));
        web.perform(get("/vessels")
                        .param("kind", "container")
                        .param("find", "MSKU12")
                        .with(user(LISA).roles("REP")))
                .andExpect(content().string(containsString("MSKU1234565")));
    }

    @Test
    void saysInBothLanguagesThatThereIsNothing() throws Exception {
        open(LISA, "vessel", "<b>NOBODY</b>").andExpect(content().string(containsString("&lt;b&gt;NOBODY")));
        web.perform(get("/vessels")
                        .param("kind", "container")
                        .locale(Locale.CHINESE)
                        .with(user(LISA).roles("REP")))
                .andExpect(content().string(allOf(containsString("请输入箱号开头"), not(containsString("??")))));
        open(LISA, "planet", "MARS").andExpect(status().isNotFound());
    }
}
