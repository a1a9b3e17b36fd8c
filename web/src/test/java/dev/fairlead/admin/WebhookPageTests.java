package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpServer;
import dev.fairlead.SendingTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Web hooks by page and by program, and what people do arriving at a receiver on loopback.
@SendingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookPageTests {

    private static final String QUOTE = """
            {"direction": "sold", "pol": "CNSHA", "pod": "DEHAM", "equipment": "40HQ", "validTo": "2031-11-30",
             "lines": [{"charge": "O/F", "currency": "USD", "amount": 1250.55}]}""";

    private final List<String> received = new CopyOnWriteArrayList<>();

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    private HttpServer receiver;

    @BeforeAll
    void someoneOfItAndAReceiver() throws IOException {
        staff.hire("hook.it", Role.ADMIN);
        staff.hire("hook.audit", Role.AUDITOR);
        staff.reps("hook.lisa");
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/good", exchange -> {
            try (exchange) {
                received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        receiver.createContext("/bad", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(500, -1);
            }
        });
        receiver.start();
    }

    @AfterAll
    void end() {
        receiver.stop(0);
    }

    private static RequestPostProcessor it() {
        return user("hook.it").roles(Role.ADMIN.name());
    }

    private String address(String path) {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + path;
    }

    private ResultActions call(HttpMethod method, String path, String json) throws Exception {
        return web.perform(request(method, path)
                .with(it())
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private ResultActions asLisa(HttpMethod method, String path, String json) throws Exception {
        return web.perform(request(method, path)
                .with(user("hook.lisa").roles(Role.REP.name()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private static int id(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private int added(String path, String... types) throws Exception {
        return id(call(
                        HttpMethod.POST,
                        "/api/v1/webhooks",
                        "{\"address\": \"%s\", \"types\": [\"%s\"]}"
                                .formatted(address(path), String.join("\", \"", types)))
                .andExpect(status().isCreated()));
    }

    private static void await(ThrowingRunnable check) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(check);
    }

    private void awaitReceived(String... parts) {
        await(() -> assertThat(received).anySatisfy(body -> assertThat(body).contains(parts)));
    }

    @Test
    void whatPeopleDoArrivesOutside() throws Exception {
        int hook = added("/good", "quote", "customer");

        int customer = id(asLisa(
                        HttpMethod.POST,
                        "/api/v1/customers",
                        "{\"name\": \"Hook Acme\", \"domains\": [\"hook-acme.example\"]}")
                .andExpect(status().isCreated()));
        awaitReceived("dev.fairlead.customer.changed", "\"customer/" + customer + "\"", "\"change\":\"created\"");

        int quote = id(asLisa(HttpMethod.POST, "/api/v1/quotes", QUOTE).andExpect(status().isCreated()));
        asLisa(HttpMethod.PATCH, "/api/v1/quotes/" + quote, "{\"version\": 1, \"status\": \"sent\"}")
                .andExpect(status().isOk());
        awaitReceived("dev.fairlead.quote.sent", "\"quote/" + quote + "\"", "\"pod\":\"DEHAM\"");
        asLisa(HttpMethod.PATCH, "/api/v1/quotes/" + quote, "{\"version\": 2, \"remark\": \"nothing to tell\"}")
                .andExpect(status().isOk());
        asLisa(HttpMethod.PATCH, "/api/v1/quotes/" + quote, "{\"version\": 3, \"status\": \"accepted\"}")
                .andExpect(status().isOk());
        awaitReceived("dev.fairlead.quote.accepted", "\"quote/" + quote + "\"");

        assertThat(received.stream().filter(body -> body.contains("\"quote/" + quote + "\"")))
                .hasSize(2);
        assertThat(received).noneSatisfy(body -> assertThat(body).contains("1250.55"));
        call(HttpMethod.GET, "/api/v1/webhooks/" + hook + "/deliveries", "")
                .andExpect(jsonPath("$.items[0].code").value(204))
                .andExpect(jsonPath("$.items[0].type").value("quote.accepted"));
        web.perform(get("/webhooks/" + hook).with(it()))
                .andExpect(content().string(allOf(containsString("Quote accepted"), containsString("204"))));
    }

    @Test
    void theSecretIsShownOnceByProgramAndPage() throws Exception {
        ResultActions answer = call(
                        HttpMethod.POST,
                        "/api/v1/webhooks",
                        "{\"address\": \"https://erp.example/in\", \"types\": [\"mailbox.failed\"]}")
                .andExpect(jsonPath("$.secret").value(containsString("whsec_")))
                .andExpect(jsonPath("$.types[0]").value("mailbox.failed"));
        int id = id(answer);
        call(HttpMethod.GET, "/api/v1/webhooks/" + id, "")
                .andExpect(jsonPath("$.secret").doesNotExist());
        call(HttpMethod.POST, "/api/v1/webhooks/" + id + "/rotate", "")
                .andExpect(jsonPath("$.secret").value(containsString("whsec_")))
                .andExpect(jsonPath("$.oldSecretUntil").isNotEmpty());

        var rotated = web.perform(post("/webhooks/" + id + "/rotate").with(it()).with(csrf()))
                .andReturn();
        Object secret = rotated.getFlashMap().get("secret");
        web.perform(get("/webhooks/" + id).with(it()).flashAttr("secret", String.valueOf(secret)))
                .andExpect(content().string(containsString(String.valueOf(secret))));
        web.perform(get("/webhooks/" + id).with(it()))
                .andExpect(content().string(not(containsString(String.valueOf(secret)))));
        call(HttpMethod.DELETE, "/api/v1/webhooks/" + id, "").andExpect(status().isNoContent());
    }

    @Test
    void saysWhatIsWrongInTheReadersLanguage() throws Exception {
        call(HttpMethod.POST, "/api/v1/webhooks", "{\"address\": \"erp\", \"types\": [\"quote\"]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("https://erp.ourfirm.com/fairlead")));
        call(
                        HttpMethod.POST,
                        "/api/v1/webhooks",
                        "{\"address\": \"https://erp.example\", \"types\": [\"quote.eaten\"]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("quote.eaten")));
        call(HttpMethod.POST, "/api/v1/webhooks/999999/replay", "{\"since\": \"2026-11-20T00:00:00Z\"}")
                .andExpect(status().isNotFound());
        web.perform(post("/webhooks")
                        .with(it())
                        .with(csrf())
                        .header("Accept-Language", "zh")
                        .param("address", "https://erp.example"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("请至少选择一项通知内容")));
        web.perform(get("/webhooks/999999").with(it())).andExpect(status().isNotFound());
    }

    @Test
    void aFormMakesAWebhookThatThePageShows() throws Exception {
        String made = web.perform(post("/webhooks")
                        .with(it())
                        .with(csrf())
                        .param("address", "https://forms.example/in")
                        .param("types", "quote.lost", "quarantine.grew"))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        web.perform(get("/webhooks").with(user("hook.audit").roles(Role.AUDITOR.name())))
                .andExpect(content()
                        .string(allOf(
                                containsString("https://forms.example/in"),
                                containsString("Quarantine grew"),
                                not(containsString("/webhooks/new")))));
        web.perform(get(made + "/edit").with(it()))
                .andExpect(content().string(containsString("value=\"quote.lost\" checked=\"checked\"")));
        web.perform(post(made + "/remove").with(it()).with(csrf())).andExpect(status().isFound());
    }

    @Test
    void aWebhookThatFailsIsTurnedOffWithANoticeAndCanBeTurnedOn() throws Exception {
        int hook = added("/bad", "customer");
        asLisa(HttpMethod.POST, "/api/v1/customers", "{\"name\": \"Hook Bolt\", \"domains\": [\"hook-bolt.example\"]}")
                .andExpect(status().isCreated());

        await(() -> call(HttpMethod.GET, "/api/v1/webhooks/" + hook, "")
                .andExpect(jsonPath("$.state").value("disabled"))
                .andExpect(jsonPath("$.notice").value("HTTP 500")));
        web.perform(get("/webhooks/" + hook).with(it()))
                .andExpect(content().string(containsString("Turned off after 2 failures.")));

        call(HttpMethod.PATCH, "/api/v1/webhooks/" + hook, "{\"address\": \"" + address("/good") + "\"}")
                .andExpect(jsonPath("$.types", hasItem("customer.merged")));
        call(HttpMethod.POST, "/api/v1/webhooks/" + hook + "/enable", "")
                .andExpect(jsonPath("$.state").value("enabled"));
        awaitReceived("dev.fairlead.customer.changed", "\"change\":\"created\"");
        await(() -> call(HttpMethod.GET, "/api/v1/webhooks/" + hook, "")
                .andExpect(jsonPath("$.waiting").value(0)));
    }
}
