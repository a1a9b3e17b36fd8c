package dev.fairlead.admin;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.mailboxes.Mailboxes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What the API says of settings before and instead of storing them.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailboxSettingsTests {

    private static final String ADDRESS = "probe@box.example";
    private static final List<String> STEPS =
            List.of("resolve", "connect", "tls", "capabilities", "sign-in", "folders", "sample");

    private final PostOffice post = new PostOffice();

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Mailboxes known;

    private MailboxCalls mailboxes;

    @BeforeAll
    void anAccount() {
        mailboxes = new MailboxCalls(web, post);
        post.open(ADDRESS);
        staff.reps("probe.lisa");
    }

    @AfterAll
    void closeThePostOffice() {
        post.close();
    }

    private Map<String, @Nullable Object> bodyWith(String field, @Nullable Object value) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>(mailboxes.body(ADDRESS, "probe.lisa"));
        body.put(field, value);
        return body;
    }

    private ResultActions probe(Map<String, ?> body) throws Exception {
        return mailboxes
                .call("POST", "/probe", body)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.steps[*].step", is(STEPS)))
                .andExpect(content().string(not(containsString(PostOffice.PASSWORD))));
    }

    @Test
    void triesEveryStepAndStoresNothing() throws Exception {
        probe(mailboxes.body(ADDRESS, "probe.lisa"))
                .andExpect(jsonPath("$.ok").value(true))
                .andExpect(jsonPath("$.steps[*].outcome", everyItem(is("ok"))))
                .andExpect(jsonPath("$.steps[*].cause", everyItem(nullValue())))
                .andExpect(jsonPath("$.steps[6].detail").value(containsString("empty")));
        Assertions.assertThat(known.all())
                .extracting(mailbox -> mailbox.address())
                .doesNotContain(ADDRESS);
    }

    @Test
    void saysThatNothingListensOnThePort() throws Exception {
        int nobody = unusedPort();
        probe(bodyWith("port", nobody))
                .andExpect(jsonPath("$.ok").value(false))
                .andExpect(jsonPath(
                        "$.steps[*].outcome",
                        contains("ok", "failed", "skipped", "skipped", "skipped", "skipped", "skipped")))
                .andExpect(jsonPath("$.steps[1].cause")
                        .value(allOf(containsString("127.0.0.1:" + nobody), containsString("nothing listens"))))
                .andExpect(jsonPath("$.steps[1].remedy").value(containsString("Check the port")));
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        }
    }

    @Test
    void saysThatNoComputerHasTheName() throws Exception {
        probe(bodyWith("host", "no-such-host.invalid"))
                .andExpect(jsonPath("$.ok").value(false))
                .andExpect(jsonPath("$.steps[0].outcome").value("failed"))
                .andExpect(jsonPath("$.steps[0].cause").value(containsString("no-such-host.invalid")))
                .andExpect(jsonPath("$.steps[0].remedy").value(containsString("spelling")));
    }

    @Test
    void saysThatTheSignInIsRefusedWithoutShowingThePassword() throws Exception {
        probe(bodyWith("secret", Map.of("type", "password", "password", "not-the-one")))
                .andExpect(jsonPath("$.ok").value(false))
                .andExpect(jsonPath("$.steps[4].outcome").value("failed"))
                .andExpect(jsonPath("$.steps[4].cause").value(containsString("refuses the sign-in of '" + ADDRESS)))
                .andExpect(jsonPath("$.steps[4].remedy").value(containsString("password")))
                .andExpect(jsonPath("$.steps[5].outcome").value("skipped"))
                .andExpect(content().string(not(containsString("not-the-one"))));
    }

    @Test
    void saysThatThePortSpeaksNoTls() throws Exception {
        probe(bodyWith("security", "tls"))
                .andExpect(jsonPath("$.steps[2].outcome").value("failed"))
                .andExpect(jsonPath("$.steps[2].remedy").value(containsString("993")));
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                Arguments.of("owner", "probe.nobody", "owner", "probe.nobody"),
                Arguments.of("owner", null, "owner", "missing"),
                Arguments.of("address", "lisa", "address", "'lisa'"),
                Arguments.of("protocol", "pop3", "protocol", "POP3 is not supported yet"),
                Arguments.of("protocol", "gopher", "protocol", "gopher"),
                Arguments.of("protocol", null, "protocol", "missing"),
                Arguments.of("host", null, "host", "missing"),
                Arguments.of("host", "mail server", "host", "mail server"),
                Arguments.of("port", null, "port", "missing"),
                Arguments.of("port", 70_000, "port", "70000"),
                Arguments.of("port", "imap", "port", "imap"),
                Arguments.of("security", "ssl", "security", "ssl"),
                Arguments.of("security", null, "security", "missing"),
                Arguments.of("username", null, "username", "missing"),
                Arguments.of("secret", null, "secret", "missing"),
                Arguments.of("secret", Map.of("type", "oauth2"), "['secret.type']", "OAuth2 is not supported yet"),
                Arguments.of("secret", Map.of("type", "password"), "['secret.password']", "missing"),
                Arguments.of("since", "soon", "since", "soon"),
                Arguments.of("folders", Map.of("include", List.of("")), "['folders.include']", "1 to 400"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrongFields")
    void namesTheFieldThatIsWrong(String field, @Nullable Object value, String named, String words) throws Exception {
        String path = named.startsWith("[") ? "$.errors" + named : "$.errors." + named;
        mailboxes
                .call("POST", "", bodyWith(field, value))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString(words)))
                .andExpect(jsonPath(path).exists());
        Assertions.assertThat(known.all())
                .extracting(mailbox -> mailbox.address())
                .doesNotContain(ADDRESS);
    }
}
