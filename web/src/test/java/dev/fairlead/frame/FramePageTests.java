package dev.fairlead.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class FramePageTests {

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @CsvSource({"REP, /mail", "MANAGER, /mail", "AUDITOR, /mail", "ADMIN, /customers"})
    void leadsEachRoleToItsFirstRoom(String role, String path) throws Exception {
        web.perform(get("/").with(user("admin").roles(role))).andExpect(redirectedUrl(path));
    }

    @Test
    void showsOnlyTheRoomsOfTheRole() throws Exception {
        web.perform(get("/customers").locale(Locale.ENGLISH).with(user("admin").roles("REP")))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/mail\""),
                                containsString("href=\"/quotes\""),
                                not(containsString("href=\"/mailboxes\"")),
                                not(containsString("href=\"/people\"")),
                                not(containsString("href=\"/audit\"")))));
    }

    @Test
    void marksTheRoomOfThePage() throws Exception {
        web.perform(get("/customers").with(user("admin").roles("ADMIN")))
                .andExpect(content().string(matchesPattern("(?s).*href=\"/customers\"[^>]*aria-current=\"page\".*")));
    }

    /// A folder of files with the name of a page takes over the page's links: they get the hash of the folder.
    @ParameterizedTest
    @EnumSource
    void noFolderOfFilesIsCalledLikeARoom(Room room) {
        assertThat(getClass().getResource("/static" + room.path())).isNull();
    }

    @Test
    void hidesTheSearchBoxFromWhoMayReadNoMail() throws Exception {
        web.perform(get("/customers").with(user("admin").roles("ADMIN")))
                .andExpect(content().string(not(containsString("id=\"fl-search\""))));
        web.perform(get("/customers").with(user("admin").roles("REP")))
                .andExpect(content().string(containsString("id=\"fl-search\"")));
    }

    @Test
    void keepsLanguageAndThemeInTheBrowser() throws Exception {
        web.perform(post("/preferences")
                        .with(csrf())
                        .param("language", "zh")
                        .param("theme", "dark")
                        .param("back", "/customers?q=acme"))
                .andExpect(redirectedUrl("/customers?q=acme"))
                .andExpect(cookie().value("fairlead-language", "zh"))
                .andExpect(cookie().value("fairlead-theme", "dark"));
        web.perform(get("/sign-in")
                        .locale(Locale.ENGLISH)
                        .cookie(new Cookie("fairlead-language", "zh"), new Cookie("fairlead-theme", "dark")))
                .andExpect(content().string(containsString("lang=\"zh-Hans\"")))
                .andExpect(content().string(containsString("data-bs-theme=\"dark\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "/a\r\nX: y", "evil"})
    void leadsBackToOwnPagesOnly(String back) throws Exception {
        web.perform(post("/preferences").with(csrf()).param("theme", "dark").param("back", back))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void ignoresAThemeThatItDoesNotKnow() throws Exception {
        web.perform(get("/sign-in").cookie(new Cookie("fairlead-theme", "\" onload=x")))
                .andExpect(content().string(containsString("data-theme=\"system\"")));
    }

    @Test
    void servesTheStateOfTheMailCentreAsAFragment() throws Exception {
        web.perform(get("/status").with(user("admin").roles("REP")))
                .andExpect(content().string(allOf(containsString("fl-state"), not(containsString("<html")))));
    }

    @ParameterizedTest
    @CsvSource({"404, There is nothing here", "403, This is not open to you", "500, Something failed inside Fairlead"})
    void tellsErrorsInTheFrame(int code, String title) throws Exception {
        web.perform(get("/error")
                        .locale(Locale.ENGLISH)
                        .with(user("admin").roles("REP"))
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/mail/gone"))
                .andExpect(status().is(code))
                .andExpect(content().string(containsString(title)))
                .andExpect(content().string(containsString("href=\"/mail\"")));
    }

    @Test
    void tellsProgramsErrorsAsProblems() throws Exception {
        web.perform(get("/error")
                        .with(user("admin").roles("REP"))
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/nothing"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("/api/v1/nothing")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fairlead.css",
                "/fairlead.js",
                "/icons.svg",
                "/favicon.svg",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/webjars/tabler__core/1.4.0/dist/css/tabler.min.css",
                "/webjars/echarts/5.5.0/echarts.min.js"
            })
    void servesItsOwnFilesWithoutASignIn(String path) throws Exception {
        web.perform(get(path)).andExpect(status().isOk());
    }
}
