package dev.fairlead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class SignInPageTests {

    private static final String PASSWORD = "quite-long-enough";

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private Tokens tokens;

    @BeforeEach
    void somebody() {
        if (users.find("signin.rep").isEmpty()) {
            users.add(person("signin.rep", Role.REP), PASSWORD);
        }
    }

    private static User person(String name, Role role) {
        return new User(name, "", Set.of(role), "", ZoneId.of("UTC"), true);
    }

    private MockHttpSession sessionOf(String name) throws Exception {
        HttpSession session = web.perform(formLogin("/sign-in").user(name).password(PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession(false);
        assertThat(session).isInstanceOf(MockHttpSession.class);
        return (MockHttpSession) Objects.requireNonNull(session);
    }

    @Test
    void leadsToTheSignInPage() throws Exception {
        web.perform(get("/mail").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
        web.perform(get("/sign-in").locale(java.util.Locale.CHINESE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("登录")));
    }

    @Test
    void tellsAFragmentToOpenTheSignInPageAsAWhole() throws Exception {
        web.perform(get("/status").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/sign-in"));
    }

    @Test
    void signsInByForm() throws Exception {
        web.perform(get("/").session(sessionOf("signin.rep"))).andExpect(redirectedUrl("/mail"));
    }

    @Test
    void refusesAWrongPasswordOnThePage() throws Exception {
        web.perform(formLogin("/sign-in").user("signin.rep").password("not-the-password"))
                .andExpect(redirectedUrl("/sign-in?failed"));
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        web.perform(post("/sign-in").param("username", "signin.rep").param("password", PASSWORD))
                .andExpect(status().isForbidden());
    }

    @Test
    void allowsScriptsOnlyFromOwnFiles() throws Exception {
        web.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(not(containsString("onclick"))));
    }

    @Test
    void takesBasicForTheApi() throws Exception {
        web.perform(get("/api/v1/tokens").with(httpBasic("signin.rep", PASSWORD)))
                .andExpect(status().isOk());
        web.perform(get("/api/v1/tokens").with(httpBasic("signin.rep", "not-the-password")))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string(HttpHeaders.WWW_AUTHENTICATE, containsString("Basic")))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value("User name or password is not right."));
    }

    @Test
    void takesABearerTokenUntilItIsRevoked() throws Exception {
        Tokens.Token made = tokens.make("signin.rep", "a script", 1);
        String bearer = "Bearer " + made.token();

        web.perform(get("/api/v1/tokens").header(HttpHeaders.AUTHORIZATION, bearer))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].label").value("a script"))
                .andExpect(jsonPath("$.items[0].token").doesNotExist());
        tokens.revoke("signin.rep", made.id());
        web.perform(get("/api/v1/tokens").header(HttpHeaders.AUTHORIZATION, bearer))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void wantsTheTokenOfThePageWithASessionButNotWithBasic() throws Exception {
        MockHttpSession session = sessionOf("signin.rep");
        String body = "{\"label\": \"x\"}";

        web.perform(post("/api/v1/tokens")
                        .session(session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isForbidden());
        web.perform(post("/api/v1/tokens")
                        .session(session)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isCreated());
        web.perform(post("/api/v1/tokens")
                        .with(httpBasic("signin.rep", PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isCreated());
    }

    @Test
    void wantsTheTokenOfThePageWhenABrowserAddsBasicForAnotherSite() throws Exception {
        web.perform(post("/api/v1/tokens")
                        .with(httpBasic("signin.rep", PASSWORD))
                        .header("Sec-Fetch-Site", "cross-site")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"label\": \"x\"}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void endsTheSessionOfSomebodyWhoHasLeft() throws Exception {
        User leaver = users.add(person("signin.leaver", Role.REP), PASSWORD);
        MockHttpSession session = sessionOf("signin.leaver");
        web.perform(get("/me").session(session)).andExpect(status().isOk());

        users.change(new User("signin.leaver", "", leaver.roles(), "", leaver.zone(), false));

        web.perform(get("/me").session(session).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
        web.perform(get("/api/v1/tokens").with(httpBasic("signin.leaver", PASSWORD)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void endsOldSessionsWithTheOldPassword() throws Exception {
        users.add(person("signin.changer", Role.REP), PASSWORD);
        MockHttpSession session = sessionOf("signin.changer");

        users.setPassword("signin.changer", "another-long-one");

        web.perform(get("/me").session(session).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
        web.perform(get("/api/v1/tokens").with(httpBasic("signin.changer", PASSWORD)))
                .andExpect(status().isUnauthorized());
        web.perform(get("/api/v1/tokens").with(httpBasic("signin.changer", "another-long-one")))
                .andExpect(status().isOk());
    }

    @Test
    void givesARunningSessionItsNewRole() throws Exception {
        User user = users.add(person("signin.riser", Role.REP), PASSWORD);
        MockHttpSession session = sessionOf("signin.riser");
        web.perform(get("/people").session(session)).andExpect(status().isForbidden());

        users.change(new User("signin.riser", "", Set.of(Role.ADMIN), "", user.zone(), true));

        web.perform(get("/people").session(session)).andExpect(status().isOk());
    }

    @Test
    void slowsDownGuessing() throws Exception {
        users.add(person("signin.target", Role.REP), PASSWORD);
        for (int i = 0; i < SignInDamping.FREE_FAILURES; i++) {
            web.perform(get("/api/v1/tokens").with(httpBasic("signin.target", "guess-number-" + i)))
                    .andExpect(status().isUnauthorized());
        }
        web.perform(get("/api/v1/tokens").with(httpBasic("signin.target", PASSWORD)))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists(HttpHeaders.RETRY_AFTER));
    }

    @Test
    void opensHealthToAllAndFiguresToAdministrators() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(jsonPath("$.status").exists())
                .andExpect(jsonPath("$.components").doesNotExist());
        web.perform(get("/actuator/prometheus").with(httpBasic("signin.rep", PASSWORD)))
                .andExpect(status().isForbidden());
        web.perform(get("/actuator/prometheus").with(httpBasic("admin", PageTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk());
    }
}
