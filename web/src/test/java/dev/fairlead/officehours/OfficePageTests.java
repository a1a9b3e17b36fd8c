package dev.fairlead.officehours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.officehours.HandBook.Entry;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// An administrator changes calendars and hours; what is timed by them changes at once, and back.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficePageTests {

    private static final String KENJI = "office.kenji";

    /// A Tuesday and the Thursday after it in Tokyo, each at ten in the morning.
    private static final Instant TUESDAY = Instant.parse("2026-11-17T01:00:00Z");

    private static final Instant THURSDAY = Instant.parse("2026-11-19T01:00:00Z");

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private OfficeHours offices;

    @Autowired
    private OfficeDesk desk;

    @Autowired
    private SpokenTimes times;

    @BeforeAll
    void someone() {
        users.add(new User(KENJI, "Kenji", Set.of(Role.REP), "", ZoneId.of("Asia/Tokyo"), true), "long-enough-1");
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> ResultActions admin(B request) throws Exception {
        return web.perform(
                request.with(user("admin").roles("ADMIN")).with(csrf()).locale(Locale.ENGLISH));
    }

    private ResultActions calendar(String key, Locale language) throws Exception {
        return web.perform(get("/office-hours?year=2026&calendar=" + key)
                        .with(user("admin").roles("ADMIN"))
                        .locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private void undoTheLatest(String page) throws Exception {
        String html = admin(get(page)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        Matcher undo = Pattern.compile("/office-hours/changes/(\\d+)/undo").matcher(html);
        assertThat(undo.find()).isTrue();
        admin(post("/office-hours/changes/{id}/undo", undo.group(1))
                        .param("calendar", "JP")
                        .param("year", "2026"))
                .andExpect(status().is3xxRedirection());
    }

    private long minutes() {
        return offices.of(KENJI).minutesBetween(TUESDAY, THURSDAY);
    }

    @Test
    void aHolidayAddedByHandCountsAtOnceAndIsTakenBack() throws Exception {
        assertThat(minutes()).isEqualTo(2 * 9 * 60);
        MockHttpServletRequestBuilder day = post("/office-hours/JP/days")
                .param("date", "2026-11-18")
                .param("kind", "off")
                .param("name", "Day of the firm");
        admin(day).andExpect(status().is3xxRedirection());
        assertThat(minutes()).isEqualTo(9 * 60);
        calendar("JP", Locale.ENGLISH)
                .andExpect(content().string(allOf(containsString("Day of the firm"), containsString("by hand"))));

        undoTheLatest("/office-hours?calendar=JP&year=2026");
        assertThat(minutes()).isEqualTo(2 * 9 * 60);
    }

    @Test
    void aChangeIsTakenBackOnce() {
        long change = desk.add(CalendarId.of("JP"), new Entry(LocalDate.of(2026, 11, 19), Entry.OFF, "Once"), "admin");
        desk.undo(change, "admin");

        assertThatThrownBy(() -> desk.undo(change, "admin")).isInstanceOf(InvalidOfficeDay.class);
    }

    @Test
    void timeIsSaidAsPeopleSayIt() {
        assertThat(times.of(59, null, Locale.ENGLISH)).isEqualTo("59 min");
        assertThat(times.of(60, null, Locale.ENGLISH)).startsWith("1 h");
        assertThat(times.of(9 * 60 - 1, null, Locale.ENGLISH)).isEqualTo("8 h 59 min");
        assertThat(times.of(9 * 60, null, Locale.ENGLISH)).contains("1 working day");
    }

    @Test
    void aPersonGoesByAnotherCalendarAndOtherHours() throws Exception {
        admin(post("/office-hours/people/" + KENJI)
                        .param("calendar", "SA")
                        .param("opens", "08:00")
                        .param("closes", "12:00")
                        .param("days", "SUNDAY", "TUESDAY"))
                .andExpect(status().is3xxRedirection());

        assertThat(minutes()).isEqualTo(2 * 60);
        assertThat(offices.calendarOf(KENJI).key()).isEqualTo("SA");
        String html = admin(get("/office-hours/people"))
                .andExpect(content().string(allOf(containsString("08:00–12:00"), containsString("Saudi Arabia"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher change = Pattern.compile("name=\"change\" value=\"(\\d+)\"").matcher(html);
        assertThat(change.find()).isTrue();
        admin(post("/office-hours/people/undo").param("change", change.group(1)))
                .andExpect(status().is3xxRedirection());
        assertThat(minutes()).isEqualTo(2 * 9 * 60);
    }

    @Test
    void theMoonWasSeenADayLater() throws Exception {
        admin(post("/office-hours/AE/days/2026-06-16/move").param("to", "2026-06-17"))
                .andExpect(status().is3xxRedirection());
        calendar("AE", Locale.ENGLISH)
                .andExpect(content().string(allOf(containsString("17 Jun 2026"), not(containsString("16 Jun 2026")))));
        admin(post("/office-hours/AE/days/2026-06-17/remove")).andExpect(status().is3xxRedirection());
        admin(post("/office-hours/AE/days/2026-06-17/remove"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("2026-06-17 is a day like any other in AE")));
    }

    @Test
    void takesInATableAfterALook() throws Exception {
        String table = "country,date,kind,name\nVN,2026-02-16,off,Tết\nVN,2026-02-21,work,\nVN,nonsense,off,x\n";
        var file = new MockMultipartFile("file", "tet.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        String html = admin(multipart("/office-hours/import").file(file))
                .andExpect(content()
                        .string(allOf(
                                containsString("2 days can be imported"), containsString("“nonsense” is no day"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher draft = Pattern.compile("/office-hours/import/([0-9a-f-]{36})").matcher(html);
        assertThat(draft.find()).isTrue();
        calendar("VN", Locale.ENGLISH).andExpect(content().string(not(containsString("Tết"))));
        admin(post("/office-hours/import/" + draft.group(1))).andExpect(status().is3xxRedirection());
        calendar("VN", Locale.CHINESE)
                .andExpect(content()
                        .string(allOf(containsString("Tết"), containsString("tet.csv (2)"), containsString("越南"))));
    }

    @Test
    void everybodyMayReadAndOnlyAnAdministratorMayChange() throws Exception {
        var kenji = user(KENJI).roles("REP");
        web.perform(get("/office-hours").with(kenji).locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Japan"), not(containsString("Add a day")))));
        web.perform(get("/office-hours/people").with(kenji)).andExpect(status().isOk());
        web.perform(post("/office-hours/JP/days")
                        .with(kenji)
                        .with(csrf())
                        .param("date", "2026-11-18")
                        .param("name", "Mine"))
                .andExpect(status().isForbidden());
    }

    @Test
    void saysWhatCannotBeMeant() throws Exception {
        admin(post("/office-hours/JP/days").param("date", "18.11.2026").param("name", "x"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("“18.11.2026” is no day")));
        admin(post("/office-hours/JP/hours")
                        .param("opens", "18:00")
                        .param("closes", "09:00")
                        .param("year", "2026"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("opens at 18:00 but closes at 09:00")));
    }
}
