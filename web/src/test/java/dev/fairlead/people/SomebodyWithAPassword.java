package dev.fairlead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.HttpSession;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// Signs people in as they do it themselves. `signin.rep` is always there.
abstract class SomebodyWithAPassword {

    static final String PASSWORD = "quite-long-enough";

    @Autowired
    MockMvc web;

    @Autowired
    Users users;

    @BeforeEach
    void somebody() {
        if (users.find("signin.rep").isEmpty()) {
            users.add(person("signin.rep", Role.REP), PASSWORD);
        }
    }

    static User person(String name, Role role) {
        return new User(name, "", Set.of(role), "", ZoneId.of("UTC"), true);
    }

    MockHttpSession sessionOf(String name) throws Exception {
        HttpSession session = web.perform(formLogin("/sign-in").user(name).password(PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession(false);
        assertThat(session).isInstanceOf(MockHttpSession.class);
        return (MockHttpSession) Objects.requireNonNull(session);
    }
}
