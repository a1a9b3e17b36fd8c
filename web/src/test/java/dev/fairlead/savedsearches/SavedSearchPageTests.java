package dev.fairlead.savedsearches;

import static dev.fairlead.Staff.SHANGHAI;
import static dev.fairlead.Staff.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.SendingTest;
import dev.fairlead.SentMails;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SendingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedSearchPageTests {

    private static final String LISA = "saved.lisa";
    private static final String TOM = "saved.tom";
    private static final String EVE = "saved.eve";
    private static final String LISAS = "saved.lisa@firm.example";
    private static final String TOMS = "saved.tom@firm.example";

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private MailRoom room;

    @Autowired
    private DailyRounds rounds;

    @Autowired
    private SentMails sent;

    @Autowired
    private SavedSearchRows rows;

    @Autowired
    private JdbcClient jdbc;

    private long lisas;
    private long toms;

    @BeforeAll
    void twoRepsOfATeamAndOneOfAnother() {
        hire(LISA, "saved");
        hire(TOM, "saved");
        hire(EVE, "other");
        lisas = room.open(LISA, LISAS);
        toms = room.open(TOM, TOMS);
    }

    private void hire(String name, String team) {
        staff.hire(name, team, SHANGHAI, Role.REP);
    }

    private static MockHttpServletRequestBuilder as(String who, MockHttpServletRequestBuilder request) {
        return request.with(user(who).roles("REP")).with(csrf()).contentType(MediaType.APPLICATION_JSON);
    }

    private int save(String who, String body) throws Exception {
        String answer = web.perform(as(who, post("/api/v1/searches")).content(body))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(answer, "$.id");
    }

    private void arrives(long mailbox, String to, String id, String text) {
        room.deliver(
                mailbox,
                Letter.of(
                        id + "@saved.example",
                        "buyer@saved.example",
                        to,
                        Instant.now()
                                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                                .toString(),
                        text));
        String who = mailbox == lisas ? LISA : TOM;
        await().atMost(Duration.ofSeconds(30)).until(() -> total(who, "msgid:" + id + "@saved.example") == 1);
    }

    private int total(String who, String q) throws Exception {
        return JsonPath.read(
                web.perform(as(who, get("/api/v1/search").param("q", q)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.total");
    }

    private int newHits(String who, int id) throws Exception {
        return JsonPath.read(
                web.perform(as(who, get("/api/v1/searches/" + id)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.newHits");
    }

    @Test
    void countsWhatIsNewForItsReaderSinceItWasOpened() throws Exception {
        arrives(lisas, LISAS, "count1", "countword one");
        int id = save(LISA, "{\"name\": \"Count\", \"q\": \"countword\", \"shared\": true}");
        web.perform(as(TOM, post("/api/v1/searches/" + id + "/open"))).andExpect(status().isOk());
        assertThat(newHits(LISA, id)).isZero();

        arrives(lisas, LISAS, "count2", "countword two");

        assertThat(newHits(LISA, id)).isEqualTo(1);
        // The same search finds for a colleague what the colleague may see.
        assertThat(newHits(TOM, id)).isZero();
        web.perform(as(LISA, get("/searches/" + id + "/open"))).andExpect(redirectedUrl("/mail?q=countword"));
        assertThat(newHits(LISA, id)).isZero();
    }

    @Test
    void tellsEachReaderOnceADayOfWhatIsNewAndNeverOfTheSameMailTwice() throws Exception {
        int id = save(LISA, "{\"name\": \"Daily\", \"q\": \"dailyword\", \"shared\": true, \"daily\": true}");
        web.perform(as(TOM, patch("/api/v1/searches/" + id)).content("{\"daily\": true}"))
                .andExpect(status().isOk());
        arrives(lisas, LISAS, "daily1", "dailyword for lisa only");
        Instant early = LocalDate.now(SHANGHAI)
                .atTime(LocalTime.of(6, 59))
                .atZone(SHANGHAI)
                .toInstant();
        Instant morning = early.plus(Duration.ofMinutes(2));

        rounds.go(early);
        assertThat(sent.to(LISAS)).isEmpty();
        rounds.go(morning);
        rounds.go(morning.plus(Duration.ofMinutes(1)));

        assertThat(sent.to(LISAS)).hasSize(1);
        assertThat(sent.to(TOMS)).isEmpty();
        var mail = sent.to(LISAS).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Daily: 1 new");
        assertThat(new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Letter daily1@saved.example", "https://fairlead.example/mail?open=");

        rounds.go(morning.plus(Duration.ofDays(1)));
        assertThat(sent.to(LISAS)).hasSize(1);

        arrives(toms, TOMS, "daily2", "dailyword for tom only");
        rounds.go(morning.plus(Duration.ofDays(2)));
        assertThat(sent.to(LISAS)).hasSize(1);
        assertThat(sent.to(TOMS)).hasSize(1);
    }

    @Test
    void isSeenByTheTeamOnlyWhenItIsShared() throws Exception {
        int mine = save(LISA, "{\"name\": \"Mine\", \"q\": \"tiles\"}");
        int ours = save(LISA, "{\"name\": \"Ours\", \"q\": \"tiles\", \"shared\": true}");

        web.perform(as(TOM, get("/api/v1/searches/" + mine))).andExpect(status().isNotFound());
        web.perform(as(TOM, get("/api/v1/searches/" + ours)))
                .andExpect(jsonPath("$.mine").value(false));
        web.perform(as(EVE, get("/api/v1/searches/" + ours))).andExpect(status().isNotFound());
        web.perform(as(TOM, patch("/api/v1/searches/" + ours)).content("{\"name\": \"Stolen\"}"))
                .andExpect(status().isNotFound());
        web.perform(as(TOM, delete("/api/v1/searches/" + ours))).andExpect(status().isNotFound());

        web.perform(as(LISA, delete("/api/v1/searches/" + ours))).andExpect(status().is2xxSuccessful());
        web.perform(as(TOM, get("/api/v1/searches/" + ours))).andExpect(status().isNotFound());
    }

    @Test
    void isRenamedDeletedAndBroughtBack() throws Exception {
        int id = save(LISA, "{\"name\": \"Before\", \"q\": \"tiles\"}");
        web.perform(as(LISA, post("/searches/" + id))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("name", "After <b>"))
                .andExpect(status().is3xxRedirection());
        web.perform(as(LISA, post("/searches/" + id + "/delete"))).andExpect(status().is3xxRedirection());
        web.perform(as(LISA, get("/api/v1/searches")))
                .andExpect(jsonPath("$.items[?(@.id == %d)]".formatted(id)).isEmpty());

        web.perform(as(LISA, get("/searches").locale(Locale.CHINESE)))
                .andExpect(content().string(containsString("After &lt;b&gt;")))
                .andExpect(content().string(containsString("恢复")))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(as(LISA, post("/searches/" + id + "/restore"))).andExpect(status().is3xxRedirection());
        web.perform(as(LISA, get("/api/v1/searches/" + id)))
                .andExpect(jsonPath("$.name").value("After <b>"));
    }

    @Test
    void needsANameAndATeamToShareWith() throws Exception {
        web.perform(as(LISA, post("/api/v1/searches")).content("{\"q\": \"tiles\"}"))
                .andExpect(status().isBadRequest());
        staff.hire("saved.lone", "", SHANGHAI, Role.REP);
        web.perform(as("saved.lone", post("/api/v1/searches")).content("{\"name\": \"x\", \"shared\": true}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("team")));
    }

    @Test
    void onlyWhoAskedForMailAndHasTheSearchIsToldOfIt() throws Exception {
        String mine = "saved.ann@firm.example";
        hire("saved.ann", "saved");
        long anns = room.open("saved.ann", mine);
        int quiet = save("saved.ann", "{\"name\": \"Quiet\", \"q\": \"annword\"}");
        int gone = save("saved.ann", "{\"name\": \"Gone\", \"q\": \"annword\", \"daily\": true}");
        save("saved.ann", "{\"name\": \"Wanted\", \"q\": \"annword\", \"daily\": true}");
        web.perform(as("saved.ann", post("/api/v1/searches/" + quiet + "/open")))
                .andExpect(status().isOk());
        web.perform(as("saved.ann", delete("/api/v1/searches/" + gone))).andExpect(status().is2xxSuccessful());
        room.deliver(
                anns,
                Letter.of(
                        "ann1@saved.example",
                        "buyer@saved.example",
                        mine,
                        Instant.now().toString(),
                        "annword"));
        await().until(() -> total("saved.ann", "msgid:ann1@saved.example") == 1);

        rounds.go(LocalDate.now(SHANGHAI).atTime(8, 0).atZone(SHANGHAI).toInstant());

        assertThat(sent.to(mine))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.getSubject()).contains("Wanted").doesNotContain("Quiet", "Gone"));
    }

    @Test
    void whatWasDeletedAWeekAgoIsForgottenForGood() throws Exception {
        int old = save(LISA, "{\"name\": \"Old\", \"q\": \"tiles\"}");
        int late = save(LISA, "{\"name\": \"Late\", \"q\": \"tiles\"}");
        for (int id : List.of(old, late)) {
            web.perform(as(LISA, delete("/api/v1/searches/" + id))).andExpect(status().is2xxSuccessful());
        }
        jdbc.sql("update saved_search set deleted_at = ? where id = ?")
                .params(OffsetDateTime.now(UTC).minusDays(8), old)
                .update();

        rows.forgetDeleted();

        assertThat(rows.find(old)).isEmpty();
        assertThat(rows.find(late)).isPresent();
    }
}
