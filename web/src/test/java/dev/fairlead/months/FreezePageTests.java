package dev.fairlead.months;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.facts.Waiting;
import dev.fairlead.facts.WaitingConversations;
import dev.fairlead.people.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// September's figures are frozen; then a mail of September arrives late, another conversation is closed by hand.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreezePageTests {

    private static final String LISA = "frz.lisa@firm.example";
    private static final String BUYER = "buyer@frz.example";
    private static final String SEPTEMBER = "?rep=frz.lisa&month=2026-09-01";

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    @Autowired
    private WaitingConversations waiting;

    @BeforeAll
    void aFrozenSeptemberAndWhatCameLater() throws Exception {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        staff.hire("frz.lisa", "FrzTeam", berlin, Role.REP);
        staff.hire("frz.tom", "FrzTeam", berlin, Role.REP);
        staff.hire("frz.meg", "FrzTeam", berlin, Role.MANAGER);
        staff.hire("frz.else", "Elsewhere", berlin, Role.MANAGER);
        customers.add(new Customer(
                0, "Frz Acme", List.of(), List.of("frz.example"), List.of(), "frz.lisa", "", Status.ACTIVE));
        long lisas = room.open("frz.lisa", LISA);
        Letter question = letter("f1", BUYER, LISA, "2026-09-10T08:00:00Z");
        Letter answer = letter("f2", LISA, BUYER, "2026-09-10T09:00:00Z").answering(question);
        Letter open = letter("f3", BUYER, LISA, "2026-09-15T08:00:00Z");
        room.deliver(lisas, question, answer, open);
        room.awaitStages("activity");
        call("frz.meg", post("/api/v1/activity/months" + SEPTEMBER)).andExpect(status().isOk());
        Letter late = letter("f4", BUYER, LISA, "2026-09-20T08:00:00Z");
        Letter lateAnswer = letter("f5", LISA, BUYER, "2026-09-21T09:00:00Z").answering(open);
        room.deliver(lisas, late, lateAnswer);
        room.awaitStages("activity");
    }

    private static Letter letter(String id, String from, String to, String sentAt) {
        return Letter.of(id + "@frz.example", from, to, sentAt, "Is there news of the shipment?");
    }

    private ResultActions call(String who, MockHttpServletRequestBuilder request) throws Exception {
        String role = who.equals("frz.lisa") || who.equals("frz.tom") ? "REP" : "MANAGER";
        return web.perform(request.with(user(who).roles(role)).with(csrf()));
    }

    private static String figure(String key) {
        return "$.figures[?(@.metric == '" + key + "')]";
    }

    @Test
    void theFrozenFigureStaysAndWhatCameLaterIsASignedCorrectionWithItsCause() throws Exception {
        call("frz.lisa", get("/api/v1/activity/months" + SEPTEMBER))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.frozenBy").value("frz.meg"))
                .andExpect(jsonPath(figure("MESSAGES_IN") + ".frozen").value(2))
                .andExpect(jsonPath(figure("MESSAGES_IN") + ".now").value(3))
                .andExpect(jsonPath(figure("MESSAGES_IN") + ".delta").value(1))
                .andExpect(
                        jsonPath(figure("MESSAGES_IN") + ".corrections[0].sign").value(1))
                .andExpect(jsonPath(figure("MESSAGES_IN") + ".corrections[0].cause")
                        .value("LATE_MAIL"))
                .andExpect(jsonPath(figure("ANSWER") + ".frozen").value(60))
                .andExpect(jsonPath(figure("MESSAGES_OUT") + ".delta").value(1));
    }

    @Test
    void aMonthsRowSaysFrozenAndCorrections() throws Exception {
        call("frz.meg", get("/api/v1/activity?rep=frz.lisa&grain=month&from=2026-09-01&to=2026-09-30"))
                .andExpect(jsonPath("$.rows[0].messagesIn").value(3))
                .andExpect(jsonPath("$.rows[0].frozen.figures.messagesIn").value(2))
                .andExpect(jsonPath("$.rows[0].frozen.corrections.messagesIn").value(1));
    }

    @Test
    void aSecondFreezeChangesNothing() throws Exception {
        call("frz.meg", post("/api/v1/activity/months" + SEPTEMBER)).andExpect(status().isOk());
        call("frz.meg", get("/api/v1/activity/months" + SEPTEMBER))
                .andExpect(jsonPath(figure("MESSAGES_IN") + ".frozen").value(2));
    }

    @Test
    void whoMayNotFreezesNothing() throws Exception {
        call("frz.lisa", post("/api/v1/activity/months" + SEPTEMBER)).andExpect(status().isBadRequest());
        call("frz.else", post("/api/v1/activity/months" + SEPTEMBER)).andExpect(status().isBadRequest());
        call("frz.tom", get("/api/v1/activity/months" + SEPTEMBER)).andExpect(status().isBadRequest());
        call("frz.meg", post("/api/v1/activity/months?rep=frz.lisa&month=2099-01-01"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("not over")));
    }

    @Test
    void showsTheMonthInBothLanguages() throws Exception {
        call("frz.meg", get("/activity/months" + SEPTEMBER).locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("mail that arrived after the month was frozen"),
                                containsString("Letter f4@frz.example"),
                                not(containsString("??")))));
        call("frz.meg", get("/activity/months" + SEPTEMBER).locale(Locale.CHINESE))
                .andExpect(content().string(allOf(containsString("冻结后才到达的邮件"), not(containsString("??")))));
        call("frz.meg", get("/activity/months?rep=frz.lisa&month=2026-08-01").locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("Freeze this month")));
        call("frz.meg", get("/activity?grain=month&rep=frz.lisa&from=2026-09-01&to=2026-09-30"))
                .andExpect(content().string(containsString("/activity/months?rep=frz.lisa")));
    }

    @Test
    void aRepContestsAFigureAndTheManagerAnswers() throws Exception {
        String body = """
                {"metric": "messagesIn", "from": "2026-09-01", "to": "2026-09-30", "comment": "Two came to Tom."}""";
        String made = call(
                        "frz.lisa",
                        post("/api/v1/activity/contests")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.rep").value("frz.lisa"))
                .andExpect(jsonPath("$.answer").value(nullValue()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = made.replaceAll(".*\"id\":(\\d+).*", "$1");
        call("frz.lisa", answer(id)).andExpect(status().isBadRequest());
        call("frz.else", answer(id)).andExpect(status().isBadRequest());
        call("frz.meg", get("/activity/contests").locale(Locale.ENGLISH))
                .andExpect(
                        content().string(allOf(containsString("Two came to Tom."), containsString("name=\"answer\""))));
        call("frz.meg", answer(id)).andExpect(status().isNoContent());
        call("frz.meg", answer(id)).andExpect(status().isBadRequest());
        call("frz.lisa", get("/api/v1/activity/contests"))
                .andExpect(jsonPath("$.items[*].answer").value(hasItem("They are Tom's.")));
        call("frz.else", get("/api/v1/activity/contests"))
                .andExpect(jsonPath("$.total").value(0));
        call("frz.lisa", get("/activity/contests").locale(Locale.CHINESE))
                .andExpect(content().string(containsString("They are Tom&#39;s.")));
    }

    private static MockHttpServletRequestBuilder answer(String id) {
        return post("/api/v1/activity/contests/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"answer\": \"They are Tom's.\"}");
    }

    @Test
    void whatIsClosedByHandWaitsNoMoreUntilThatIsTakenBack() {
        Waiting one = waiting.of(List.of("frz.lisa"), 10).getFirst();

        assertThat(waiting.close(one.conversation(), "frz.lisa", "by phone")).isTrue();
        assertThat(waiting.of(List.of("frz.lisa"), 10)).isEmpty();
        assertThat(waiting.close(one.conversation(), "frz.lisa", "again")).isFalse();
        assertThat(waiting.undo(one.conversation(), "frz.lisa")).isTrue();
        assertThat(waiting.of(List.of("frz.lisa"), 10))
                .extracting(Waiting::conversation)
                .containsExactly(one.conversation());
    }
}
