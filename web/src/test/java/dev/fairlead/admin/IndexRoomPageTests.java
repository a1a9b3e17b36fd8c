package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.ApplicationTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Rebuilding where more must stay free on the disk than there is.
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "fairlead.search.reserve=8000TB")
class IndexRoomPageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void someoneOfIt() {
        staff.hire("room.it", Role.ADMIN);
    }

    private static RequestPostProcessor it() {
        return user("room.it").roles(Role.ADMIN.name());
    }

    @Test
    void refusesToRebuildWithASentenceAndWritesNothingDown() throws Exception {
        web.perform(post("/api/v1/index/rebuild").with(it()).with(csrf()))
                .andExpect(status().isInsufficientStorage())
                .andExpect(jsonPath("$.detail").value(containsString("make room")));
        web.perform(get("/api/v1/index").with(it()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cause").value("NO_ROOM"));
        web.perform(post("/quarantine/index/rebuild").with(it()).with(csrf()))
                .andExpect(content().string(containsString("make room")));
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where action = 'index.rebuild.started' and actor = 'room.it'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
