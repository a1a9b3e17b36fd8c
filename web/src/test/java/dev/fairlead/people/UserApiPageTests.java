package dev.fairlead.people;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
class UserApiPageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    private ResultActions asAdmin(MockHttpServletRequestBuilder request, String body) throws Exception {
        return web.perform(request.with(httpBasic("admin", PageTest.ADMIN_PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void listsPeopleAsAPlainArray() throws Exception {
        asAdmin(get("/api/v1/users"), "")
                .andExpect(jsonPath("$").isArray())
                .andExpect(jsonPath("$[*].username", hasItem("admin")))
                .andExpect(jsonPath("$[0].password").doesNotExist())
                .andExpect(jsonPath("$[0].passwordHash").doesNotExist());
    }

    @Test
    void addsSomebodyWhoCanThenSignIn() throws Exception {
        asAdmin(post("/api/v1/users"), """
                {"username": "Api.New", "displayName": "New Person", "password": "auditor-pass-1",
                 "roles": ["AUDITOR"], "team": "Office"}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.username").value("api.new"))
                .andExpect(jsonPath("$.roles[0]").value("AUDITOR"))
                .andExpect(jsonPath("$.team").value("Office"))
                .andExpect(jsonPath("$.active").value(true));

        web.perform(get("/api/v1/users").with(httpBasic("api.new", "auditor-pass-1")))
                .andExpect(status().isOk());
    }

    @Test
    void refusesAnExistingName() throws Exception {
        asAdmin(post("/api/v1/users"), """
                {"username": "admin", "password": "auditor-pass-1", "roles": ["ADMIN"]}""")
                .andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        asAdmin(post("/api/v1/users"), """
                {"username": "api.short", "password": "short", "roles": ["REP"]}""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.password").exists());
        asAdmin(post("/api/v1/users"), """
                {"username": "api.role", "password": "long-enough-1", "roles": ["KING"]}""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.roles").exists());
        asAdmin(post("/api/v1/users"), """
                {"username": "", "password": "long-enough-1", "roles": ["REP"]}""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.username").exists());
        asAdmin(post("/api/v1/users"), """
                {"username": "api.broken" """)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").exists());
    }

    @Test
    void changesOnlyWhatIsGiven() throws Exception {
        asAdmin(post("/api/v1/users"), """
                {"username": "api.patched", "displayName": "Before", "password": "long-enough-1", "roles": ["REP"],
                 "team": "Hamburg", "zone": "Europe/Berlin"}""").andExpect(status().isCreated());

        asAdmin(patch("/api/v1/users/api.patched"), """
                {"displayName": "After"}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.displayName").value("After"))
                .andExpect(jsonPath("$.team").value("Hamburg"))
                .andExpect(jsonPath("$.zone").value("Europe/Berlin"));
        asAdmin(patch("/api/v1/users/nobody.here"), "{}").andExpect(status().isNotFound());
    }

    @Test
    void keepsTheOnlyAdministrator() throws Exception {
        users.all().stream()
                .filter(user -> user.is(Role.ADMIN) && !user.username().equals("admin"))
                .forEach(user -> users.change(
                        new User(user.username(), user.displayName(), user.roles(), user.team(), user.zone(), false)));
        asAdmin(patch("/api/v1/users/admin"), """
                {"active": false}""").andExpect(status().isConflict());
    }
}
