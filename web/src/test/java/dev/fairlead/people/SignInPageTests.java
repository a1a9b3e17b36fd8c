package dev.fairlead.people;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// The way in by the page, and what is open without it.
@PageTest
class SignInPageTests extends SomebodyWithAPassword {

    @Test
    void leadsToTheSignInPage() throws Exception {
        web.perform(get("/mail").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/sign-in"));
        web.perform(get("/sign-in").locale(Locale.CHINESE))
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
