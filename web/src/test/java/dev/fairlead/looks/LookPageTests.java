package dev.fairlead.looks;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// A manager says why before a rep's mail is opened from a figure; the rep reads it.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookPageTests {

    private static final String REP = "lookpage.rep";
    private static final String BOSS = "lookpage.boss";

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
    void aMailOfARep() {
        staff.hire(REP, "Lookpage", Staff.UTC, Role.REP);
        staff.hire(BOSS, "Lookpage", Staff.UTC, Role.MANAGER);
        staff.hire("lookpage.stranger", "Elsewhere", Staff.UTC, Role.MANAGER);
        long box = room.open(REP, "lookpage.rep@firm.example");
        room.deliver(
                box,
                Letter.of(
                        "look1@lookpage", "x@look.example", "lookpage.rep@firm.example", "2026-11-10T10:00:00Z", "Hi"));
        room.awaitStages("activity");
        mail = jdbc.sql("select id from mail where message_id = 'look1@lookpage'")
                .query(Long.class)
                .single();
    }

    private ResultActions look(String who, Role role) throws Exception {
        return web.perform(get("/looks/" + mail + "?figure=messagesIn")
                .with(user(who).roles(role.name()))
                .locale(Locale.ENGLISH));
    }

    private ResultActions say(String who, String reason) throws Exception {
        return web.perform(post("/looks/" + mail)
                .with(user(who).roles("MANAGER"))
                .with(csrf())
                .locale(Locale.ENGLISH)
                .param("figure", "messagesIn")
                .param("reason", reason));
    }

    @Test
    void asksAManagerOnceAndTellsTheRep() throws Exception {
        look(REP, Role.REP).andExpect(redirectedUrl("/mail?open=" + mail));
        look(BOSS, Role.MANAGER)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Why do you open this mail?"), containsString(REP))));
        say(BOSS, "  ").andExpect(status().isBadRequest());
        say(BOSS, "The answer took <three> days").andExpect(redirectedUrl("/mail?open=" + mail));
        look(BOSS, Role.MANAGER).andExpect(redirectedUrl("/mail?open=" + mail));

        web.perform(get("/looks").with(user(REP).roles("REP")).locale(Locale.ENGLISH))
                .andExpect(content()
                        .string(allOf(
                                containsString(BOSS),
                                containsString("The answer took &lt;three&gt; days"),
                                not(containsString("??")))));
        web.perform(get("/looks?mine=1").with(user(BOSS).roles("MANAGER")).locale(Locale.CHINESE))
                .andExpect(content().string(allOf(containsString("我打开过的"), containsString(REP))));
        web.perform(get("/api/v1/audit?size=200").with(user("admin").roles("AUDITOR")))
                .andExpect(content().string(containsString("mail.opened-from-figure")));
    }

    @Test
    void aManagerOfOthersIsNotAskedAsTheMailIsNotHisToSee() throws Exception {
        look("lookpage.stranger", Role.MANAGER).andExpect(redirectedUrl("/mail?open=" + mail));
        say("lookpage.stranger", "because").andExpect(status().isForbidden());
        web.perform(get("/looks")
                        .with(user("lookpage.stranger").roles("MANAGER"))
                        .locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("Nobody opened your mail from a figure")));
    }
}
