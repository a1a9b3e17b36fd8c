package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.hub.RouteSettings;
import dev.fairlead.people.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// IT looks at what runs, stops and starts it; others may not.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectorPageTests {

    private static final String API = "/api/v1/connectors";
    private static final String ROUTE = API + "/route:orders-of-it";
    private static final String PAGE = "/admin/connectors/route:orders-of-it";
    private static final String ORDERS = """
            - route:
                id: orders-of-it
                from:
                  uri: file
                  parameters:
                    directoryName: "%s"
                    delay: 50
                    initialDelay: 10
                  steps:
                    - to: fairlead:orders?source=it-%s
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private RouteSettings settings;

    @BeforeAll
    void people() {
        staff.hire("con.it", Role.ADMIN);
        staff.hire("con.audit", Role.AUDITOR);
        staff.hire("con.rep", Role.REP);
    }

    @BeforeEach
    void aRoute() throws Exception {
        write("orders", ORDERS.formatted(settings.folder().resolveSibling("in"), "a"));
        await(() -> web.perform(get(ROUTE).with(it()))
                .andExpect(jsonPath("$.state").value("running"))
                .andExpect(jsonPath("$.place.file").value("orders.camel.yaml")));
    }

    @AfterEach
    void noRoutes() throws Exception {
        try (var files = Files.list(settings.folder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        await(() -> web.perform(get(ROUTE).with(it())).andExpect(status().isNotFound()));
    }

    private void write(String name, String text) throws Exception {
        Path draft =
                Files.writeString(Files.createDirectories(settings.folder()).resolve(name + ".tmp"), text);
        Files.move(
                draft,
                settings.folder().resolve(name + ".camel.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static void await(ThrowingRunnable check) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(check);
    }

    private static RequestPostProcessor it() {
        return user("con.it").roles(Role.ADMIN.name());
    }

    private String page(String path, String language) throws Exception {
        return web.perform(get(path).with(it()).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void theListSaysHowEachStands() throws Exception {
        assertThat(page("/admin/connectors", "en")).contains("orders-of-it", "orders.camel.yaml", "Runs");
        assertThat(page("/admin/connectors?kind=route&state=running", "zh")).contains("orders-of-it", "运行中");
        assertThat(page("/admin/connectors?kind=webhook&state=running", "en")).doesNotContain("orders-of-it");
        assertThat(page("/admin/connectors?kind=nonsense", "en")).contains("orders-of-it");
        assertThat(page(PAGE, "en")).contains("orders.camel.yaml, line 2", "Read from orders.camel.yaml", "Orders");
        assertThat(page(PAGE, "zh")).contains("第 2 行", "停止", "订单");
        web.perform(get(API).param("kind", "route").with(it()))
                .andExpect(jsonPath("$.items[*].id", hasItem("route:orders-of-it")));
        web.perform(get(API).param("kind", "nonsense").with(it()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("nonsense")));
    }

    @Test
    void thePictureIsThereInWordsToo() throws Exception {
        String drawn = page("/admin/connectors", "en");
        assertThat(drawn).contains("<svg class=\"co-svg\"", "What feeds what", "orders-of-it, Runs · ");
        assertThat(page("/admin/connectors?as=table", "zh")).contains("co-as-table", "显示为图", "orders-of-it");
    }

    @Test
    void whatFeedsRecordsSaysHowMany() throws Exception {
        Path in = Files.createDirectories(settings.folder().resolveSibling("in"));
        Path draft = Files.writeString(
                in.resolveSibling("one.json"),
                "[{\"id\": \"IT-1\", \"version\": 1, \"customer\": \"A\"}, {\"id\": 2}]");
        Files.move(draft, in.resolve("one.json"));

        await(() -> web.perform(get(ROUTE).with(it()))
                .andExpect(jsonPath("$.figures.records.created").value(1))
                .andExpect(jsonPath("$.figures.records.refused").value(1))
                .andExpect(jsonPath("$.figures.lastHour").value(2)));
        assertThat(page(PAGE, "en")).contains("1 created", "1 refused", "/quarantine?source=feed&amp;stage=orders");
        assertThat(page("/quarantine?source=feed&stage=orders", "en")).contains("it-a/2", "feed · orders");
    }

    @Test
    void aTryShowsWhatWouldComeAndWritesNothing() throws Exception {
        web.perform(post(ROUTE + "/stop").with(it()).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("stopped"));
        Path in = Files.createDirectories(settings.folder().resolveSibling("in"));
        Path file =
                Files.writeString(in.resolve("try.json"), "[{\"id\": \"IT-9\", \"version\": 1, \"customer\": \"A\"}]");

        web.perform(post(ROUTE + "/try").with(it()).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.records.created").value(1))
                .andExpect(jsonPath("$.deeds[0].record").value("IT-9"));
        String shown = web.perform(post(PAGE + "/try").with(it()).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(shown).contains("nothing was written", "IT-9");
        web.perform(get(PAGE + "/try").with(it())).andExpect(redirectedUrl(PAGE));
        assertThat(file).exists();
        Files.delete(file);
        web.perform(post(ROUTE + "/start").with(it()).with(csrf())).andExpect(status().isOk());
    }

    @Test
    void whatIsStoppedStaysSoWithANewVersionOfItsFileUntilItIsStarted() throws Exception {
        web.perform(post(PAGE + "/stop").with(it()).with(csrf())).andExpect(redirectedUrl(PAGE));
        assertThat(page(PAGE, "en")).contains("Stopped by con.it");

        write("orders", ORDERS.formatted(settings.folder().resolveSibling("in"), "b"));
        await(() -> web.perform(get(ROUTE + "/log").with(it()))
                .andExpect(jsonPath("$.items[0].text").value("Read from orders.camel.yaml")));
        web.perform(get(ROUTE).with(it()))
                .andExpect(jsonPath("$.state").value("stopped"))
                .andExpect(jsonPath("$.stoppedBy").value("con.it"));
        web.perform(post(ROUTE + "/stop").with(it()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("route:orders-of-it")));

        web.perform(post(ROUTE + "/start").with(it()).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("running"));
        String audit = web.perform(get("/api/v1/audit")
                        .param("object", "route:orders-of-it")
                        .with(user("con.audit").roles(Role.AUDITOR.name())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(audit).contains("route.stopped", "route.started", "con.it");
    }

    @Test
    void aFileThatCannotRunStandsThereWithItsLine() throws Exception {
        write("broken", "- route:\n    id: broken\n    from:\n      uri: timre:x\n      steps:\n        - log: x\n");
        await(() -> web.perform(get(API + "/file:broken.camel.yaml").with(it()))
                .andExpect(jsonPath("$.state").value("refused"))
                .andExpect(jsonPath("$.place.line").value(4)));
        assertThat(page("/admin/connectors?state=refused", "en")).contains("broken.camel.yaml", "line 4", "timre");
        assertThat(page("/admin/connectors/file:broken.camel.yaml", "zh")).contains("被拒绝", "第 4 行");
    }

    @Test
    void othersMayNot() throws Exception {
        RequestPostProcessor rep = user("con.rep").roles(Role.REP.name());
        RequestPostProcessor auditor = user("con.audit").roles(Role.AUDITOR.name());
        for (String path : new String[] {"/admin/connectors", PAGE, API, ROUTE, ROUTE + "/log"}) {
            web.perform(get(path).with(rep)).andExpect(status().isForbidden());
            web.perform(get(path).with(auditor)).andExpect(status().isOk());
        }
        for (String path : new String[] {PAGE + "/stop", ROUTE + "/stop", ROUTE + "/start"}) {
            web.perform(post(path).with(rep).with(csrf())).andExpect(status().isForbidden());
            web.perform(post(path).with(auditor).with(csrf())).andExpect(status().isForbidden());
        }
        web.perform(post(PAGE + "/stop").with(it())).andExpect(status().isForbidden());
        web.perform(get("/admin/connectors/route:nobody").with(it())).andExpect(status().isNotFound());
        web.perform(get(API + "/route:nobody").with(it()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("route:nobody")));
    }
}
