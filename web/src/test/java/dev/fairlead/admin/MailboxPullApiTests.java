package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// From a mail server to mail that is found: every message is accounted for.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailboxPullApiTests {

    private final PostOffice post = new PostOffice();

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    private MailboxCalls mailboxes;

    @BeforeAll
    void aRep() {
        mailboxes = new MailboxCalls(web, post);
        staff.reps("pull.lisa");
    }

    @AfterAll
    void closeThePostOffice() throws Exception {
        mailboxes.removeAllOf("pull.lisa");
        post.close();
    }

    private static byte[] letter(String id) {
        return Letter.of(id, "buyer@box.example", "lisa@box.example", "2026-11-10T08:00:00Z", "Text of " + id)
                .raw();
    }

    @Test
    void accountsForEveryMessageAfterAPull() throws Exception {
        Map<String, ?> account = mailboxes.account("ledger@box.example", "pull.lisa");
        post.put("ledger@box.example", "INBOX", letter("ledger-1@box.example"));
        post.put("ledger@box.example", "INBOX", letter("ledger-2@box.example"));
        post.put("ledger@box.example", "INBOX", letter("ledger-3@box.example"));
        post.put("ledger@box.example", "Orders", letter("ledger-3@box.example"));
        post.put("ledger@box.example", "Trash", letter("ledger-4@box.example"));
        int id = mailboxes.connect(account);
        mailboxes.awaitPulled(id, 4);

        String box = mailboxes
                .call("GET", "/" + id)
                .andExpect(jsonPath("$.lastSuccess").isNotEmpty())
                .andExpect(jsonPath("$.error").value(nullValue()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Map<String, Object>> folders = JsonPath.read(box, "$.folders");
        assertThat(folders).hasSize(3).allSatisfy(folder -> {
            assertThat(folder).containsEntry("unexplained", 0).containsEntry("quarantined", 0);
            assertThat(List.of("stored", "duplicates", "excluded", "quarantined").stream()
                            .mapToInt(column -> (Integer) folder.getOrDefault(column, -1))
                            .sum())
                    .isEqualTo(folder.get("onServer"));
            assertThat(folder).containsKey("uidValidity");
        });
        assertThat(folders)
                .extracting(folder -> folder.get("name") + " " + folder.get("onServer") + " " + folder.get("excluded"))
                .containsExactlyInAnyOrder("INBOX 3 0", "Orders 1 0", "Trash 1 1");
        assertThat(folders.stream().mapToInt(folder -> (Integer) folder.getOrDefault("duplicates", -1)))
                .containsExactlyInAnyOrder(0, 0, 1);
    }

    @Test
    void pausesResumesAndLooksAgain() throws Exception {
        Map<String, ?> account = mailboxes.account("pause@box.example", "pull.lisa");
        int id = mailboxes.connect(account);
        mailboxes.awaitPulled(id, 0);

        mailboxes
                .call("POST", "/" + id + "/pause")
                .andExpect(jsonPath("$.state").value("PAUSED"));
        post.put("pause@box.example", "INBOX", letter("pause-1@box.example"));
        mailboxes.call("POST", "/" + id + "/sync").andExpect(jsonPath("$.state").value("PAUSED"));
        mailboxes.call("POST", "/" + id + "/resume").andExpect(status().isOk());
        mailboxes.awaitPulled(id, 1);

        post.put("pause@box.example", "Later", letter("pause-2@box.example"));
        mailboxes.call("POST", "/" + id + "/sync").andExpect(status().isOk());
        mailboxes.awaitPulled(id, 2);
    }

    @Test
    void keepsTheMailWhenAMailboxIsRemoved() throws Exception {
        Map<String, ?> account = mailboxes.account("gone@box.example", "pull.lisa");
        byte[] raw = letter("gone-1@box.example");
        post.put("gone@box.example", "INBOX", raw);
        int id = mailboxes.connect(account);
        mailboxes.awaitPulled(id, 1);

        mailboxes.call("DELETE", "/" + id).andExpect(status().isNoContent());

        mailboxes.call("GET", "/" + id).andExpect(status().isNotFound());
        mailboxes.call("GET", "?size=500").andExpect(content().string(not(containsString("gone@box.example"))));
        var search = get("/api/v1/search")
                .param("q", "msgid:gone-1@box.example")
                .with(user("pull.lisa").roles("REP"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> web.perform(search).andExpect(jsonPath("$.total").value(1)));
        String found = web.perform(search).andReturn().getResponse().getContentAsString();
        web.perform(get("/api/v1/messages/" + JsonPath.read(found, "$.hits[0].id") + "/raw")
                        .with(user("pull.lisa").roles("REP")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(raw));
    }
}
