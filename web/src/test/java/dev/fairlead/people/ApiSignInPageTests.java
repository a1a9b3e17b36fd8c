package dev.fairlead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

/// The ways into the API: a password, a bearer token, a session with the token of its page.
@PageTest
class ApiSignInPageTests extends SomebodyWithAPassword {

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

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
    void anExpiredTokenOpensNothing() throws Exception {
        Tokens.Token made = tokens.make("signin.rep", "an old script", 1);
        jdbc.sql("update person_token set expires_at = ? where id = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1), made.id())
                .update();

        web.perform(get("/api/v1/tokens").header(HttpHeaders.AUTHORIZATION, "Bearer " + made.token()))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void nobodyRevokesTheTokenOfSomebodyElse() {
        Tokens.Token made = tokens.make("signin.rep", "mine", 1);

        tokens.revoke("signin.other", made.id());

        assertThat(tokens.ownerOf(String.valueOf(made.token()))).contains("signin.rep");
    }

    @Test
    void aTokenHasANameAndEndsWithinAYear() {
        assertThat(tokens.make("signin.rep", "x".repeat(100), 365).label()).hasSize(100);
        assertThatThrownBy(() -> tokens.make("signin.rep", "x", 366)).isInstanceOf(InvalidUser.class);
        assertThatThrownBy(() -> tokens.make("signin.rep", "x", 0)).isInstanceOf(InvalidUser.class);
        assertThatThrownBy(() -> tokens.make("signin.rep", " ", 1)).isInstanceOf(InvalidUser.class);
        assertThatThrownBy(() -> tokens.make("signin.rep", "x".repeat(101), 1)).isInstanceOf(InvalidUser.class);
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
}
