package dev.fairlead.admin;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.mailboxes.Mailbox;
import dev.fairlead.mailboxes.Mailboxes;
import dev.fairlead.people.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailboxPagesTests {

    private static final String ADDRESS = "page@box.example";

    /// Thymeleaf's sign for a message that nobody wrote.
    private static final String MISSING_TEXT = "??";

    private final PostOffice post = new PostOffice();

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Mailboxes known;

    private MailboxCalls mailboxes;

    @BeforeAll
    void anAccountWithALetter() {
        mailboxes = new MailboxCalls(web, post);
        post.open(ADDRESS);
        post.put(
                ADDRESS,
                "INBOX",
                Letter.of("page-1@box.example", "buyer@box.example", ADDRESS, "2026-11-10T08:00:00Z", "Hello")
                        .raw());
        staff.reps("page.lisa");
        staff.hire("page.audit", Role.AUDITOR);
    }

    /// All page tests share one application, and what others connected stands in this list too.
    @BeforeEach
    void nothingConnected() {
        known.all().forEach(mailbox -> known.remove(mailbox.id()));
    }

    @AfterAll
    void closeThePostOffice() {
        nothingConnected();
        post.close();
    }

    private ResultActions open(String path, Locale language) throws Exception {
        return send(get(path), language);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, Locale language) throws Exception {
        return web.perform(
                        request.with(user("admin").roles("ADMIN")).with(csrf()).locale(language))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(not(containsString(MISSING_TEXT)), not(containsString(PostOffice.PASSWORD)))));
    }

    private MockHttpServletRequestBuilder form(String path) {
        return post(path)
                .param("owner", "page.lisa")
                .param("address", ADDRESS)
                .param("host", PostOffice.HOST)
                .param("port", Integer.toString(post.port()))
                .param("security", "none")
                .param("password", PostOffice.PASSWORD);
    }

    @Test
    void saysWhatToDoWhileThereIsNoMailbox() throws Exception {
        open("/mailboxes", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("No mailbox is connected yet"),
                                containsString("href=\"/mailboxes/new\""))));
        open("/mailboxes", Locale.CHINESE).andExpect(content().string(containsString("还没有连接邮箱")));
    }

    @Test
    void showsAMailboxInTheListAndItsLedger() throws Exception {
        int id = mailboxes.connect(mailboxes.body(ADDRESS, "page.lisa"));
        mailboxes.awaitPulled(id, 1);
        open("/mailboxes", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString(ADDRESS), containsString("Up to date"), containsString("1 of 1"))));
        open("/mailboxes", Locale.CHINESE)
                .andExpect(content().string(allOf(containsString("已是最新"), containsString("1 / 1 封"))));
        open("/mailboxes/" + id, Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Every mail on the server is in exactly one column."),
                                containsString("INBOX"),
                                containsString("Unexplained"),
                                containsString("/mailboxes/" + id + "/pause"))));
        open("/mailboxes/" + id, Locale.CHINESE)
                .andExpect(content().string(allOf(containsString("每封邮件都只计入其中一列"), containsString("收件箱"))));
    }

    @Test
    void refreshesItsChangingPartAlone() throws Exception {
        int id = mailboxes.connect(mailboxes.body(ADDRESS, "page.lisa"));
        mailboxes.awaitPulled(id, 1);
        for (String path : Set.of("/mailboxes", "/mailboxes/" + id)) {
            send(get(path).header("HX-Request", "true"), Locale.ENGLISH)
                    .andExpect(content()
                            .string(allOf(
                                    startsWith("<div"), containsString("Up to date"), not(containsString("<html")))));
        }
    }

    @Test
    void staysHealthyWhileAMailboxFails() throws Exception {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(mailboxes.body(ADDRESS, "page.lisa"));
        body.put("port", 1);
        mailboxes.awaitState(mailboxes.connect(body), "FAILED");

        open("/actuator/health", Locale.ENGLISH).andExpect(content().string(containsString("\"UP\"")));
    }

    @Test
    void saysWhyAMailboxFailsAndWhatToDo() throws Exception {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(mailboxes.body(ADDRESS, "page.lisa"));
        body.put("secret", Map.of("type", "password", "password", "not-the-one"));
        int id = mailboxes.connect(body);
        mailboxes.awaitState(id, "FAILED");

        open("/mailboxes", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(containsString("Failing"), containsString("refuses the sign-in of " + ADDRESS))));
        open("/mailboxes/" + id, Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Check user name and password"), not(containsString("not-the-one")))));
        open("/mailboxes/" + id, Locale.CHINESE).andExpect(content().string(containsString("请检查登录名和密码")));
    }

    @Test
    void connectsByItsForm() throws Exception {
        open("/mailboxes/new", Locale.ENGLISH).andExpect(content().string(containsString("Whose mailbox")));
        open("/mailboxes/new", Locale.CHINESE).andExpect(content().string(containsString("使用人")));
        web.perform(form("/mailboxes").with(user("admin").roles("ADMIN")).with(csrf()))
                .andExpect(status().is3xxRedirection());
        Mailbox mailbox = known.all().getFirst();
        open("/mailboxes/" + mailbox.id() + "/edit", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"" + ADDRESS + "\""),
                                containsString("value=\"" + post.port() + "\""))));
        for (String action : Set.of("/pause", "/resume", "/sync")) {
            web.perform(post("/mailboxes/" + mailbox.id() + action)
                            .with(user("admin").roles("ADMIN"))
                            .with(csrf()))
                    .andExpect(redirectedUrl("/mailboxes/" + mailbox.id()));
        }
        web.perform(post("/mailboxes/" + mailbox.id() + "/remove")
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/mailboxes"));
    }

    @Test
    void givesTheFormBackWithWhatIsWrong() throws Exception {
        send(form("/mailboxes").param("since", "soon"), Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(containsString("&#39;soon&#39;"), containsString("value=\"" + ADDRESS + "\""))));
        send(post("/mailboxes").param("owner", "page.lisa").param("port", "x"), Locale.CHINESE)
                .andExpect(content().string(containsString("连接邮箱")));
    }

    @Test
    void testsTheConnectionWithAndWithoutJavaScript() throws Exception {
        send(form("/mailboxes/probe").header("HX-Request", "true"), Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                startsWith("<div"),
                                containsString("Read one message"),
                                containsString("Good"),
                                not(containsString("Not tried")))));
        send(form("/mailboxes/probe"), Locale.CHINESE)
                .andExpect(content()
                        .string(allOf(containsString("<html"), containsString("读取一封邮件"), containsString("正常"))));
    }

    @Test
    void showsAnAuditorTheListButNoButtons() throws Exception {
        web.perform(get("/mailboxes").with(user("page.audit").roles("AUDITOR")).locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("href=\"/mailboxes/new\""))));
    }

    /// So do the other pages of the room.
    @ParameterizedTest
    @ValueSource(strings = {"/mailboxes/987654", "/admin/plugins/nothing", "/admin/connectors/nothing"})
    void answersWhatIsNotThereWithNotFound(String path) throws Exception {
        web.perform(get(path).with(user("admin").roles("ADMIN"))).andExpect(status().isNotFound());
    }
}
