package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// One message by program and on its page: what it gives out, and that each opening is written down.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageApiPageTests {

    private static final String LISA = "msgapi.lisa";
    private static final String TOM = "msgapi.tom";
    private static final String AUDITOR = "msgapi.audit";
    private static final byte[] MAIL = """
            From: jo@msgapi.example
            To: msgapi.lisa@firm.example
            Date: Tue, 10 Nov 2026 10:00:00 +0000
            Subject: Two forms and a file
            Message-ID: <one@msgapi.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/html; charset=utf-8

            <p>Is the <b>draft</b> ready?</p>
            --b
            Content-Type: text/plain; charset=utf-8
            Content-Disposition: attachment; filename="note.txt"

            the note
            --b--
            """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private MailRoom room;

    @Autowired
    private JdbcClient jdbc;

    private long mail;

    @BeforeAll
    void aMail() {
        staff.reps(LISA, TOM);
        staff.hire(AUDITOR, Role.AUDITOR);
        room.deliver(room.open(LISA, "msgapi.lisa@firm.example"), List.of(MAIL));
        room.awaitStages();
        mail = jdbc.sql("select id from mail where message_id = 'one@msgapi.example'")
                .query(Long.class)
                .single();
    }

    private ResultActions open(String who, String path) throws Exception {
        String role = who.equals(AUDITOR) ? "AUDITOR" : "REP";
        return web.perform(get(path).with(user(who).roles(role)));
    }

    /// What this person opened of the mail, the first one first.
    private List<String> opened(String who) {
        return jdbc.sql("select action from audit_entry where actor = ? and object like ? order by id")
                .params(who, "mail:" + mail + "%")
                .query(String.class)
                .list();
    }

    @Test
    void eachFormIsGivenOutAndWrittenDown() throws Exception {
        String message = "/api/v1/messages/" + mail;
        open(LISA, message).andExpect(status().isOk());
        assertThat(opened(LISA)).isEmpty();

        open(LISA, message + "/raw").andExpect(content().bytes(MAIL));
        open(LISA, message + "/text").andExpect(content().string(containsString("Is the draft ready?")));
        open(LISA, message + "/html").andExpect(content().string(containsString("<b>draft</b>")));
        open(LISA, message + "/attachments/1").andExpect(content().string(containsString("the note")));
        assertThat(opened(LISA))
                .containsExactly(
                        "message.raw.opened",
                        "message.text.opened",
                        "message.html.opened",
                        "message.attachment.opened");
    }

    @Test
    void whoMayNotSeeItOpensNothing() throws Exception {
        for (String form : List.of("", "/raw", "/text", "/html", "/attachments/1", "/thread")) {
            open(TOM, "/api/v1/messages/" + mail + form).andExpect(status().isNotFound());
        }
        assertThat(opened(TOM)).isEmpty();
    }

    @Test
    void itsOriginalOnThePageIsTheWholeOfIt() throws Exception {
        open(AUDITOR, "/mail?open=" + mail + "&tab=original")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Subject: Two forms and a file")))
                .andExpect(content().string(containsString("the note")));
        assertThat(opened(AUDITOR)).containsExactly("message.raw.opened");
    }
}
