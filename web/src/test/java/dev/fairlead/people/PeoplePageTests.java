package dev.fairlead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
class PeoplePageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    private static MockHttpServletRequestBuilder asAdmin(MockHttpServletRequestBuilder request) {
        return request.with(user("admin").roles("ADMIN")).with(csrf());
    }

    @Test
    void showsPeopleInBothLanguages() throws Exception {
        web.perform(asAdmin(get("/people").locale(Locale.ENGLISH)))
                .andExpect(content().string(containsString("Add person")));
        web.perform(asAdmin(get("/people").locale(Locale.CHINESE)))
                .andExpect(content().string(containsString("添加人员")));
    }

    @Test
    void addsAndChangesAPerson() throws Exception {
        web.perform(asAdmin(post("/people"))
                        .param("username", "page.anna")
                        .param("displayName", "Anna Petersen")
                        .param("roles", "REP", "MANAGER")
                        .param("team", "Hamburg")
                        .param("zone", "Europe/Berlin")
                        .param("password", "long-enough-1"))
                .andExpect(redirectedUrl("/people"));
        web.perform(asAdmin(post("/people/page.anna"))
                        .param("displayName", "Anna Petersen")
                        .param("roles", "REP")
                        .param("team", "Bremen")
                        .param("zone", "Europe/Berlin")
                        .param("active", "true"))
                .andExpect(redirectedUrl("/people"));

        assertThat(users.get("page.anna").team()).isEqualTo("Bremen");
        assertThat(users.get("page.anna").roles()).containsExactly(Role.REP);
        assertThat(users.accepts("page.anna", "long-enough-1")).isTrue();
    }

    @Test
    void showsTheFormAgainWithWhatIsWrong() throws Exception {
        web.perform(asAdmin(post("/people").locale(Locale.ENGLISH))
                        .param("username", "page.bad")
                        .param("roles", "REP")
                        .param("zone", "Mars/Olympus")
                        .param("password", "long-enough-1"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Mars/Olympus")))
                .andExpect(content().string(containsString("page.bad")));
        assertThat(users.find("page.bad")).isEmpty();
    }

    @Test
    void escapesWhatPeopleCallThemselves() throws Exception {
        web.perform(asAdmin(post("/people"))
                        .param("username", "page.script")
                        .param("displayName", "<script>alert(1)</script>")
                        .param("roles", "REP")
                        .param("password", "long-enough-1"))
                .andExpect(redirectedUrl("/people"));
        web.perform(asAdmin(get("/people")))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")));
    }
}
