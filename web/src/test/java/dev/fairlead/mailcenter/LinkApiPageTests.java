package dev.fairlead.mailcenter;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.intake.Intake;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
class LinkApiPageTests {

    private static final String REP = "linkapi.lisa";
    private static final String PASSWORD = "a-long-password-1";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    @Autowired
    private Intake intake;

    @Autowired
    private ApplicationContext application;

    private String links;

    @BeforeEach
    void oneMail() throws Exception {
        if (users.find(REP).isEmpty()) {
            users.add(new User(REP, "Lisa", Set.of(Role.REP), "sea", ZoneId.of("UTC"), true), PASSWORD);
            MailRoom room = new MailRoom(application);
            long mailbox = room.open(REP, REP + "@firm.example");
            room.deliver(
                    mailbox,
                    Letter.of(
                            "linkapi-1@x.example",
                            "jo@linkapi.example",
                            REP + "@firm.example",
                            "2026-11-20T10:00:00Z",
                            "Container: TEMU6079348 on MV EVER GIVEN"));
            room.awaitStages();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        answer("/api/v1/search?q=msgid:linkapi-1@x.example").contains("\"total\":1"));
        int id = JsonPath.read(answer("/api/v1/search?q=msgid:linkapi-1@x.example"), "$.hits[0].id");
        links = "/api/v1/messages/" + id + "/links";
    }

    private String answer(String path) throws Exception {
        return mvc.perform(as(get(path))).andReturn().getResponse().getContentAsString();
    }

    private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(httpBasic(REP, PASSWORD));
    }

    private MockHttpServletRequestBuilder adding(String type, String value) {
        return as(post(links)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"type\":\"%s\",\"value\":\"%s\"}".formatted(type, value)));
    }

    private String idOf(String value) throws Exception {
        List<String> ids = JsonPath.read(answer(links), "$.links[?(@.value=='%s')].id".formatted(value));
        return ids.getFirst();
    }

    @Test
    void makesWhatIsWrittenCanonicalAndRefusesWhatIsNone() throws Exception {
        mvc.perform(adding("port", "鹿特丹"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.value").value("NLRTM"))
                .andExpect(jsonPath("$.by").value("person"));
        mvc.perform(adding("container", "CSQU 305438-4"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("check digit")))
                .andExpect(jsonPath("$.errors.value").exists());
        mvc.perform(adding("planet", "Mars")).andExpect(status().isBadRequest());
        mvc.perform(adding("weight", "12")).andExpect(status().isBadRequest());
        mvc.perform(adding("vessel", " ")).andExpect(status().isBadRequest());
    }

    @Test
    void whatWasSaidIsUndoneStepByStep() throws Exception {
        mvc.perform(adding("lane", "Shanghai to Hamburg"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.value").value("CNSHA-DEHAM"));
        String lane = idOf("CNSHA-DEHAM");
        mvc.perform(as(delete(links + "/" + lane))).andExpect(status().isNoContent());
        mvc.perform(as(get(links)))
                .andExpect(jsonPath("$.links[*].value").value(not(hasItem("CNSHA-DEHAM"))))
                .andExpect(jsonPath("$.corrections[?(@.value=='CNSHA-DEHAM')].added")
                        .value(false));

        mvc.perform(as(post(links + "/" + lane + "/undo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.links[*].value").value(hasItem("CNSHA-DEHAM")));
        mvc.perform(as(post(links + "/" + lane + "/undo")))
                .andExpect(jsonPath("$.links[*].value").value(not(hasItem("CNSHA-DEHAM"))));
        mvc.perform(as(post(links + "/" + lane + "/undo"))).andExpect(status().isNotFound());
    }

    @Test
    void aConfirmationAndARemovalSurviveARebuild() throws Exception {
        mvc.perform(adding("vessel", "ever given"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.value").value("EVER GIVEN"))
                .andExpect(jsonPath("$.score").value(1.0));
        mvc.perform(as(delete(links + "/" + idOf("TEMU6079348")))).andExpect(status().isNoContent());

        intake.rebuild();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> intake.status().missing() == 0
                        && intake.toRevisit() == 0
                        && "IDLE".equals(intake.status().state()));

        mvc.perform(as(get(links)))
                .andExpect(jsonPath("$.links[?(@.value=='EVER GIVEN')].by").value("person"))
                .andExpect(jsonPath("$.links[*].value").value(not(hasItem("TEMU6079348"))));
        String removed = JsonPath.<List<String>>read(answer(links), "$.corrections[?(@.value=='TEMU6079348')].id")
                .getFirst();
        mvc.perform(as(post(links + "/" + removed + "/undo")))
                .andExpect(jsonPath("$.links[*].value").value(hasItem("TEMU6079348")));
        String page = links.replace("/api/v1/messages", "/mail") + "/suggestions?type=vessel&value=ever";
        mvc.perform(get(page).with(user(REP).roles("REP"))).andExpect(content().string(containsString("EVER GIVEN")));
    }

    @Test
    void whoCorrectsComesBackToTheMailOnly() throws Exception {
        corrected("https://evil.example/mail?").andExpect(redirectedUrlPattern("/mail?open=*"));
        corrected("/mail?q=tiles").andExpect(redirectedUrl("/mail?q=tiles"));
    }

    private ResultActions corrected(String back) throws Exception {
        return mvc.perform(post(links.replace("/api/v1/messages", "/mail"))
                .with(user(REP).roles("REP"))
                .with(csrf())
                .param("type", "port")
                .param("value", "Atlantis City")
                .param("back", back));
    }

    @Test
    void suggestsNoCustomerThatIsNotForTheReader() throws Exception {
        users.add(new User("linkapi.other", "", Set.of(Role.REP), "", ZoneId.of("UTC"), true), PASSWORD);
        for (String owner : List.of(REP, "linkapi.other")) {
            customers.add(new Customer(
                    0, "Suggested of " + owner, List.of(), List.of(), List.of(), owner, "", Customer.Status.ACTIVE));
        }

        String page = links.replace("/api/v1/messages", "/mail") + "/suggestions?type=customer&value=suggested";
        mvc.perform(get(page).with(user(REP).roles("REP")))
                .andExpect(content().string(containsString("Suggested of " + REP)))
                .andExpect(content().string(not(containsString("Suggested of linkapi.other"))));
    }
}
