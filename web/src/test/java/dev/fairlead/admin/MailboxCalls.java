package dev.fairlead.admin;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

/// Calls of `/api/v1/mailboxes`, as an administrator's script makes them.
final class MailboxCalls {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc web;
    private final PostOffice post;

    MailboxCalls(MockMvc web, PostOffice post) {
        this.web = web;
        this.post = post;
    }

    /// A body that is right for an account of the post office; a value of null takes a field out.
    Map<String, @Nullable Object> body(String address, String owner) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("owner", owner);
        body.put("address", address);
        body.put("protocol", "imap");
        body.put("host", PostOffice.HOST);
        body.put("port", post.port());
        body.put("security", "none");
        body.put("username", address);
        body.put("secret", Map.of("type", "password", "password", PostOffice.PASSWORD));
        return body;
    }

    /// Opens an account at the post office.
    ///
    /// @return a body that connects it
    Map<String, @Nullable Object> account(String address, String owner) {
        post.open(address);
        return body(address, owner);
    }

    /// Takes away all mailboxes of this owner.
    void removeAllOf(String owner) throws Exception {
        String all = call("GET", "?size=500").andReturn().getResponse().getContentAsString();
        for (int id : JsonPath.<List<Integer>>read(all, "$.items[?(@.owner == '%s')].id".formatted(owner))) {
            call("DELETE", "/" + id);
        }
    }

    ResultActions call(String method, String path, Map<String, ?> body) throws Exception {
        return web.perform(request(HttpMethod.valueOf(method), "/api/v1/mailboxes" + path)
                .with(user("admin").roles("ADMIN"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body)));
    }

    ResultActions call(String method, String path) throws Exception {
        return call(method, path, Map.of());
    }

    /// @return the id of the new mailbox
    int connect(Map<String, ?> body) throws Exception {
        String answer = call("POST", "", body)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.<Integer>read(answer, "$.id");
    }

    void awaitState(int id, String state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        call("GET", "/" + id).andExpect(jsonPath("$.state").value(state)));
    }

    /// Waits until so many messages are accounted for and there is nothing left to do.
    void awaitPulled(int id, int messages) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> call("GET", "/" + id)
                        .andExpect(jsonPath("$.state").value("IDLE"))
                        .andExpect(jsonPath("$.progress.total").value(messages))
                        .andExpect(jsonPath("$.progress.done").value(messages)));
    }
}
