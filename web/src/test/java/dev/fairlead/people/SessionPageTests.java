package dev.fairlead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;

/// What becomes of a running session when its person changes.
@PageTest
class SessionPageTests extends SomebodyWithAPassword {

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
    void aNewPasswordWantsTheOldOne() throws Exception {
        users.add(person("signin.hasty", Role.REP), PASSWORD);
        MockHttpSession session = sessionOf("signin.hasty");
        var change = post("/me/password")
                .session(session)
                .with(csrf())
                .param("currentPassword", "not the old one")
                .param("password", "another-long-one");

        web.perform(change).andExpect(status().isBadRequest());
        assertThat(users.accepts("signin.hasty", PASSWORD)).isTrue();

        web.perform(post("/me/password")
                        .session(session)
                        .with(csrf())
                        .param("currentPassword", PASSWORD)
                        .param("password", "another-long-one"))
                .andExpect(redirectedUrl("/sign-in?ready"));
        assertThat(users.accepts("signin.hasty", "another-long-one")).isTrue();
    }
}
