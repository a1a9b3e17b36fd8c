package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/// Mailboxes on a real mail server: connecting, listing, changing them, and who may.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailboxApiTests {

    private final PostOffice post = new PostOffice();

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    private MailboxCalls mailboxes;

    @BeforeAll
    void aRep() {
        mailboxes = new MailboxCalls(web, post);
        staff.reps("box.lisa");
        staff.hire("box.audit", Role.AUDITOR);
    }

    @AfterAll
    void closeThePostOffice() throws Exception {
        mailboxes.removeAllOf("box.lisa");
        post.close();
    }

    @Test
    void connectsAMailboxAndNeverGivesBackTheSecret() throws Exception {
        String made = mailboxes
                .call("POST", "", mailboxes.account("Secret@box.example", "box.lisa"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.address").value("secret@box.example"))
                .andExpect(jsonPath("$.owner").value("box.lisa"))
                .andExpect(jsonPath("$.protocol").value("imap"))
                .andExpect(jsonPath("$.security").value("none"))
                .andExpect(jsonPath("$.secret").doesNotExist())
                .andExpect(content().string(not(containsString(PostOffice.PASSWORD))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.<Integer>read(made, "$.id");

        for (String path : List.of("/" + id, "?size=500")) {
            mailboxes
                    .call("GET", path)
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("secret@box.example"), not(containsString(PostOffice.PASSWORD)))));
        }
        web.perform(get("/api/v1/audit?size=500").with(user("box.audit").roles("AUDITOR")))
                .andExpect(content()
                        .string(allOf(containsString("mailbox.connected"), not(containsString(PostOffice.PASSWORD)))));
        mailboxes
                .call("POST", "", mailboxes.body("secret@box.example", "box.lisa"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.address").value(containsString("already connected")));
    }

    @Test
    void saysWhereTheNewMailboxIs() throws Exception {
        mailboxes
                .call("POST", "", mailboxes.account("where@box.example", "box.lisa"))
                .andExpect(header().string("Location", containsString("/api/v1/mailboxes/")));
    }

    @Test
    void listsPageByPage() throws Exception {
        mailboxes.connect(mailboxes.account("list-1@box.example", "box.lisa"));
        mailboxes.connect(mailboxes.account("list-2@box.example", "box.lisa"));
        String all = mailboxes
                .call("GET", "?size=500")
                .andExpect(jsonPath("$.items").isArray())
                .andExpect(jsonPath("$.next").value(nullValue()))
                .andExpect(jsonPath("$.items[0].state").isString())
                .andExpect(jsonPath("$.items[0].progress.done").isNumber())
                .andExpect(jsonPath("$.items[0].progress.total").isNumber())
                .andExpect(jsonPath("$.items[0].folders").isArray())
                .andReturn()
                .getResponse()
                .getContentAsString();
        int total = JsonPath.<Integer>read(all, "$.total");
        List<Integer> ids = JsonPath.read(all, "$.items[*].id");
        assertThat(ids).hasSize(total).doesNotHaveDuplicates();

        mailboxes
                .call("GET", "?size=1")
                .andExpect(jsonPath("$.total").value(total))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].id").value(ids.get(0)))
                .andExpect(jsonPath("$.next").value("1"));
        mailboxes
                .call("GET", "?size=1&cursor=1")
                .andExpect(jsonPath("$.items[0].id").value(ids.get(1)));
        mailboxes.call("GET", "?size=0").andExpect(jsonPath("$.errors.size").exists());
    }

    @Test
    void changesOnlyWhatIsGivenAndKeepsThePassword() throws Exception {
        Map<String, ?> account = mailboxes.account("patch@box.example", "box.lisa");
        int id = mailboxes.connect(account);
        mailboxes.awaitPulled(id, 0);
        post.put("patch@box.example", "INBOX", letter("patch-1@box.example"));
        post.put("patch@box.example", "Private", letter("patch-2@box.example"));

        mailboxes
                .call("PATCH", "/" + id, Map.of("folders", Map.of("exclude", List.of("Private"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.choice.exclude[0]").value("Private"))
                .andExpect(jsonPath("$.host").value(PostOffice.HOST))
                .andExpect(jsonPath("$.address").value("patch@box.example"));
        mailboxes.awaitPulled(id, 1);
        mailboxes
                .call("PATCH", "/" + id, Map.of("owner", "box.nobody"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.owner").exists());
    }

    private static byte[] letter(String id) {
        return Letter.of(id, "buyer@box.example", "lisa@box.example", "2026-11-10T08:00:00Z", "Text of " + id)
                .raw();
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "PATCH, ''", "DELETE, ''", "POST, /sync", "POST, /pause", "POST, /resume"})
    void saysThatAMailboxIsUnknown(String method, String path) throws Exception {
        mailboxes
                .call(method, "/987654" + path)
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString("987654")))
                .andExpect(jsonPath("$.instance").value(endsWith("/987654" + path)));
    }

    @ParameterizedTest(name = "{0} may not {1} {2}")
    @CsvSource({
        "REP, GET, ''",
        "REP, POST, ''",
        "REP, POST, /probe",
        "REP, PATCH, /1",
        "REP, POST, /1/pause",
        "REP, DELETE, /1",
        "MANAGER, GET, ''",
        "MANAGER, GET, /1",
        "MANAGER, POST, ''",
        "MANAGER, POST, /probe",
        "MANAGER, POST, /1/sync",
        "MANAGER, DELETE, /1",
        "AUDITOR, DELETE, /1"
    })
    void isForAdministrators(Role role, String method, String path) throws Exception {
        web.perform(request(HttpMethod.valueOf(method), "/api/v1/mailboxes" + path)
                        .with(user("box.lisa").roles(role.name()))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden());
    }
}
