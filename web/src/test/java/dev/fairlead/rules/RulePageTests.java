package dev.fairlead.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.intake.Intake;
import dev.fairlead.people.Role;
import dev.fairlead.people.Users;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulePageTests {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private Staff staff;

    @Autowired
    private Intake intake;

    @Autowired
    private MailRoom room;

    @BeforeAll
    void twoRepsAndTheirManager() {
        hire("rules.lisa", Role.REP);
        hire("rules.tom", Role.REP);
        hire("rules.olga", Role.MANAGER);
        long lisas = room.open("rules.lisa", "rules.lisa@firm.example");
        long toms = room.open("rules.tom", "rules.tom@firm.example");
        room.deliver(
                lisas,
                letter("1", "rules.lisa", "two boxes to the Violet Quay please"),
                letter("2", "rules.lisa", "boxes to VIOLET-QUAY, and MV EVER GIVEN voyage 074S"),
                letter("3", "rules.lisa", "nothing of the kind"));
        room.deliver(toms, letter("4", "rules.tom", "violet quay again, MV EVER GIVEN voyage 074S"));
        room.awaitStages();
    }

    private void hire(String name, Role role) {
        staff.hire(name, "rules", Staff.UTC, role);
    }

    private static Letter letter(String id, String to, String text) {
        return Letter.of(
                "rules" + id + "@r.example", "buyer@rules.example", to + "@firm.example", "2026-11-10T18:00:00Z", text);
    }

    private ResultActions as(String who, String role, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(who).roles(role)).with(csrf()).contentType(MediaType.APPLICATION_JSON));
    }

    private ResultActions lisa(MockHttpServletRequestBuilder request) throws Exception {
        return as("rules.lisa", "REP", request);
    }

    private ResultActions olga(MockHttpServletRequestBuilder request) throws Exception {
        return as("rules.olga", "MANAGER", request);
    }

    private static String body(ResultActions actions) throws Exception {
        return actions.andReturn().getResponse().getContentAsString();
    }

    private String propose(String json) throws Exception {
        ResultActions made = lisa(post("/api/v1/rules").content(json)).andExpect(status().isCreated());
        int id = JsonPath.read(body(made), "$.id");
        return "/api/v1/rules/" + id;
    }

    private void awaitTrial(String rule) {
        await().atMost(LONG)
                .until(() -> JsonPath.read(body(lisa(get(rule + "/dry-run"))), "$.state")
                        .equals("done"));
    }

    private void awaitQuiet() {
        await().atMost(LONG)
                .until(() ->
                        intake.toRevisit() == 0 && "IDLE".equals(intake.status().state()));
    }

    private long found(String query) throws Exception {
        int total = JsonPath.read(
                body(as("rules.ada", "AUDITOR", get("/api/v1/search").param("q", query))), "$.total");
        return total;
    }

    private void awaitFound(String query, long count) {
        await().atMost(LONG).until(() -> found(query) == count);
    }

    @Test
    void anAliasIsTriedAppliedSurvivesARebuildAndIsTakenBack() throws Exception {
        hireAuditor();
        String rule =
                propose("{\"kind\":\"alias\",\"word\":\"violet quay\",\"type\":\"port\",\"value\":\"Rotterdam\"}");
        awaitTrial(rule);

        // A rep counts what he or she may see.
        lisa(get(rule + "/dry-run"))
                .andExpect(jsonPath("$.changes").value(2))
                .andExpect(jsonPath("$.sample.length()").value(2))
                .andExpect(jsonPath("$.sample[0].gained[0]").value("port NLRTM"));
        lisa(post(rule + "/apply")).andExpect(status().isForbidden());
        olga(get(rule + "/dry-run")).andExpect(jsonPath("$.changes").value(3));
        assertThat(found("port:NLRTM from:rules.example")).isZero();

        olga(post(rule + "/apply"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.state").value("on"))
                .andExpect(jsonPath("$.decidedBy").value("rules.olga"));
        awaitFound("port:NLRTM from:rules.example", 3);
        awaitQuiet();
        olga(get(rule)).andExpect(jsonPath("$.hits").value(3));

        intake.rebuild();
        await().atMost(LONG).until(() -> intake.status().missing() == 0);
        awaitFound("port:NLRTM from:rules.example", 3);

        olga(delete(rule)).andExpect(status().isConflict());
        olga(post(rule + "/revert")).andExpect(jsonPath("$.state").value("off"));
        awaitFound("port:NLRTM from:rules.example", 0);
        awaitQuiet();
        olga(delete(rule)).andExpect(status().isNoContent());
        olga(get(rule)).andExpect(status().isNotFound());
    }

    private void hireAuditor() {
        if (users.find("rules.ada").isEmpty()) {
            hire("rules.ada", Role.AUDITOR);
        }
    }

    @Test
    void aPersonsWordOnOneMailStandsAboveARule() throws Exception {
        hireAuditor();
        awaitFound("vessel:\"EVER GIVEN\" from:rules.example", 2);
        List<Integer> ids = JsonPath.read(
                body(lisa(get("/api/v1/search").param("q", "vessel:\"EVER GIVEN\" from:rules.example"))),
                "$.hits[*].id");
        lisa(post("/api/v1/messages/" + ids.getFirst() + "/links")
                        .content("{\"type\":\"vessel\",\"value\":\"EVER GIVEN\"}"))
                .andExpect(status().isCreated());
        String rule = propose(
                "{\"kind\":\"never\",\"type\":\"vessel\",\"value\":\"EVER GIVEN\",\"sender\":\"rules.example\"}");
        awaitTrial(rule);
        olga(get(rule + "/dry-run")).andExpect(jsonPath("$.changes").value(1));

        olga(post(rule + "/apply")).andExpect(status().isAccepted());
        awaitFound("vessel:\"EVER GIVEN\" from:rules.example", 1);
        awaitQuiet();
        olga(post(rule + "/revert")).andExpect(status().isAccepted());
        awaitFound("vessel:\"EVER GIVEN\" from:rules.example", 2);
    }

    @Test
    void refusesWhatCannotWork() throws Exception {
        lisa(post("/api/v1/rules").content("{\"kind\":\"never\",\"type\":\"vessel\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("every link")));
        lisa(post("/api/v1/rules")
                        .content("{\"kind\":\"domain\",\"type\":\"port\",\"value\":\"DEHAM\",\"sender\":\"a.b\"}"))
                .andExpect(status().isBadRequest());
        lisa(post("/api/v1/rules")
                        .content("{\"kind\":\"alias\",\"type\":\"port\",\"value\":\"Atlantis City\",\"word\":\"xx\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.value").exists());
        lisa(post("/api/v1/rules")
                        .content(
                                "{\"kind\":\"domain\",\"type\":\"customer\",\"value\":\"Acme\",\"sender\":\"qq.com\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.sender").exists());
        lisa(post("/api/v1/rules").content("{\"kind\":\"guess\"}")).andExpect(status().isBadRequest());
        lisa(get("/api/v1/rules/999999")).andExpect(status().isNotFound());
    }

    @Test
    void anotherRepSeesNoProposalAndNoSender() throws Exception {
        String rule = propose(
                "{\"kind\":\"sender\",\"type\":\"lane\",\"value\":\"CNSHA-DEHAM\",\"sender\":\"rules-secret.example\"}");
        as("rules.tom", "REP", get(rule)).andExpect(status().isNotFound());
        lisa(get(rule)).andExpect(status().isOk()).andExpect(jsonPath("$.hits").doesNotExist());
        lisa(delete(rule)).andExpect(status().isNoContent());
    }

    @Test
    void thePagesSayWhatARuleDoesInBothLanguages() throws Exception {
        hireAuditor();
        String page = web.perform(post("/rules")
                        .with(user("rules.lisa").roles("REP"))
                        .with(csrf())
                        .param("kind", "alias")
                        .param("type", "port")
                        .param("value", "汉堡")
                        .param("word", "amber dock"))
                .andExpect(redirectedUrlPattern("/rules/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String shown = String.valueOf(page);
        lisa(get(shown)).andExpect(content().string(containsString("“amber dock” means Port DEHAM")));
        lisa(get("/rules").header("Accept-Language", "zh"))
                .andExpect(content().string(containsString("“amber dock”表示港口 DEHAM")));
        lisa(get("/rules/new?kind=never&type=vessel&value=DREAM"))
                .andExpect(content().string(containsString("value=\"DREAM\"")));
        lisa(get("/rules/table")).andExpect(content().string(containsString("0.95")));
        for (String every : List.of("/rules", "/rules/new", "/rules/table", "/try", shown)) {
            lisa(get(every).header("Accept-Language", "zh"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }
}
