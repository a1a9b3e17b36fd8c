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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import dev.fairlead.people.Role;
import dev.fairlead.plugins.PluginFolder;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Somebody follows "Write a connector in 20 minutes" word by word; then the page, and what goes wrong on it.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PluginPageTests {

    private static final String ID = "partner-orders";
    private static final String API = "/api/v1/plugins/" + ID;

    @TempDir
    Path desk;

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private PluginFolder folder;

    @Autowired
    private TradeRecords records;

    @Autowired
    private Outbox outbox;

    private Partner partner;

    @BeforeAll
    void someoneOfItAndAPartner() throws Exception {
        staff.hire("plug.it", Role.ADMIN);
        staff.hire("plug.audit", Role.AUDITOR);
        partner = new Partner();
    }

    @AfterAll
    void end() throws Exception {
        partner.close();
        Files.deleteIfExists(jar(ID));
        Files.deleteIfExists(jar("broken"));
    }

    private Path jar(String name) {
        return folder.folder().resolve(name + ".jar");
    }

    private static RequestPostProcessor it() {
        return user("plug.it").roles(Role.ADMIN.name());
    }

    private String page(String path, String language) throws Exception {
        return web.perform(get(path).with(it()).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions call(HttpMethod method, String path, String json) throws Exception {
        return web.perform(request(method, path)
                .with(it())
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private static void await(ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .untilAsserted(check);
    }

    private boolean isThere(String order) {
        return records.find(TradeKind.ORDERS, "plugin." + ID, order).isPresent();
    }

    @Test
    @Order(1)
    void theHelpIsFollowedWordByWordToAConnectorThatWaits() throws Exception {
        Lesson lesson = Lesson.of(page("/admin/plugins/help/write", "en"));
        assertThat(Lesson.of(page("/admin/plugins/help/write", "zh"))).isEqualTo(lesson);
        assertThat(lesson.files()).hasSize(2);
        byte[] spi = web.perform(get("/admin/plugins/help/fairlead-spi.jar").with(it()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        lesson.follow(desk, spi);
        byte[] built = Files.readAllBytes(desk.resolve("partner-orders.jar"));
        Files.createDirectories(folder.folder());
        Files.write(jar(ID), built);

        await(() -> call(HttpMethod.GET, API, "")
                .andExpect(jsonPath("$.state").value("WAITING"))
                .andExpect(jsonPath("$.version.sha256").value(sha256(built)))
                .andExpect(jsonPath("$.missing.writes[0]").value("orders")));
        call(HttpMethod.POST, API + "/start", "")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("writes orders")));
        assertThat(page("/admin/plugins", "zh")).contains("合作方订单", "等待授权");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    @Order(2)
    void itIsGrantedAndSetByForms() throws Exception {
        web.perform(post("/admin/plugins/" + ID + "/grant")
                        .with(it())
                        .with(csrf())
                        .param("writes", "orders")
                        .param("reads", "quote.accepted")
                        .param("hosts", "{url}"))
                .andExpect(status().isFound());
        assertThat(page("/admin/plugins/" + ID, "en")).contains("Before it can start it needs: url, key.");
        web.perform(post("/admin/plugins/" + ID + "/settings")
                        .with(it())
                        .with(csrf())
                        .param("setting.url", "the partner")
                        .param("perMinute", "600"))
                .andExpect(flash().attributeExists("refusal"));
        web.perform(post("/admin/plugins/" + ID + "/settings")
                        .with(it())
                        .with(csrf())
                        .param("setting.url", partner.url())
                        .param("setting.key", Partner.KEY)
                        .param("perMinute", "600"))
                .andExpect(status().isFound());

        assertThat(page("/admin/plugins/" + ID, "en"))
                .contains(partner.url(), "Kept; leave empty to keep it", "value=\"600\"")
                .doesNotContain(Partner.KEY);
        call(HttpMethod.GET, API, "")
                .andExpect(jsonPath("$.secrets[0]").value("key"))
                .andExpect(jsonPath("$.grantedBy").value("plug.it"))
                .andExpect(content().string(not(containsString(Partner.KEY))));
    }

    @Test
    @Order(3)
    void aDryRunShowsEveryWriteAndMakesNone() throws Exception {
        partner.answers(Lesson.of(page("/admin/plugins/help/write", "en")).answer());

        call(HttpMethod.POST, API + "/rehearsal?mails=20", "")
                .andExpect(jsonPath("$.writes.length()").value(2))
                .andExpect(jsonPath("$.writes[0].record").value("PO-1001"))
                .andExpect(jsonPath("$.writes[0].result").value("created"))
                .andExpect(jsonPath("$.trouble").doesNotExist());
        String shown = web.perform(
                        post("/admin/plugins/" + ID + "/rehearsal").with(it()).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(shown).contains("2 writes that would have been made", "PO-1002", "2x40HQ");
        assertThat(isThere("PO-1001")).isFalse();
        assertThat(partner.posted()).isEmpty();
    }

    @Test
    @Order(4)
    void itFetchesAndTellsOnceItIsStarted() throws Exception {
        call(HttpMethod.POST, API + "/start", "").andExpect(jsonPath("$.state").value("RUNNING"));
        await(() -> assertThat(isThere("PO-1001") && isThere("PO-1002")).isTrue());
        await(() -> call(HttpMethod.GET, API, "")
                .andExpect(jsonPath("$.work.records.created").value(2)));
        // Among all connectors only what there is of is counted up.
        call(HttpMethod.GET, "/api/v1/connectors/plugin:" + ID, "")
                .andExpect(jsonPath("$.figures.records.created").value(2))
                .andExpect(jsonPath("$.figures.records.refused").doesNotExist());

        outbox.tell(Event.of(EventType.QUOTE_ACCEPTED, "quote", 4711));
        outbox.tell(Event.of(EventType.QUOTE_LOST, "quote", 4712));
        await(() -> assertThat(partner.posted()).anyMatch(body -> body.contains("quote/4711")));
        assertThat(partner.posted()).noneMatch(body -> body.contains("quote/4712"));

        partner.answers("id;version;customer;pol;pod;equipment\n");
        call(HttpMethod.POST, API + "/poll", "").andExpect(status().isOk());
        await(() -> assertThat(partner.asked()).contains("/orders?after=2"));
        call(HttpMethod.POST, API + "/health", "").andExpect(jsonPath("$.good").value(true));
        assertThat(page("/admin/plugins", "en")).contains("Partner orders", "Runs");
        assertThat(page("/admin/plugins/" + ID, "zh")).contains("运行中", "1.0.0", "试运行");
    }

    @Test
    @Order(5)
    void aBrokenJarIsNamedAndItsTextsStayTexts() throws Exception {
        Files.writeString(jar("broken"), "<script>alert(1)</script>");

        await(() -> call(HttpMethod.GET, "/api/v1/plugins/refused", "")
                .andExpect(jsonPath("$.items[*].file").value(hasItem("broken.jar"))));
        assertThat(page("/admin/plugins", "en")).contains("broken.jar is not taken", "no whole jar");
        call(HttpMethod.GET, API, "").andExpect(jsonPath("$.state").value("RUNNING"));
    }

    @Test
    @Order(6)
    void onlyAdministratorsChangeAnythingAndEverythingIsInTheAudit() throws Exception {
        RequestPostProcessor auditor = user("plug.audit").roles(Role.AUDITOR.name());
        web.perform(get("/admin/plugins/" + ID).with(auditor))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/" + ID + "/kill"))));
        for (String deed : List.of("grant", "settings", "start", "stop", "kill", "poll", "health", "rehearsal")) {
            web.perform(post("/admin/plugins/" + ID + "/" + deed).with(auditor).with(csrf()))
                    .andExpect(status().isForbidden());
        }
        web.perform(get("/api/v1/plugins").with(user("plug.rep").roles(Role.REP.name())))
                .andExpect(status().isForbidden());

        call(HttpMethod.POST, API + "/kill", "").andExpect(jsonPath("$.state").value("KILLED"));
        String audit = web.perform(
                        get("/api/v1/audit?object=plugin:" + ID + "&size=100").with(auditor))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(audit)
                .contains(
                        "plugin.found",
                        "plugin.granted",
                        "plugin.set",
                        "plugin.rehearsed",
                        "plugin.started",
                        "plugin.polled",
                        "plugin.killed",
                        sha256(Files.readAllBytes(jar(ID))))
                .doesNotContain(Partner.KEY);
    }

    @Test
    @Order(7)
    void whatIsGoneCanBeForgotten() throws Exception {
        call(HttpMethod.DELETE, API, "").andExpect(status().isBadRequest());
        Files.delete(jar(ID));
        await(() -> call(HttpMethod.GET, API, "").andExpect(status().isNotFound()));
        assertThat(page("/admin/plugins", "en")).contains("whose jars are gone", ID);
        call(HttpMethod.DELETE, API, "").andExpect(status().isNoContent());
        call(HttpMethod.DELETE, API, "").andExpect(status().isNotFound());
    }

    @Test
    @Order(8)
    void theSampleIsHandedOutAsAWholeProject() throws Exception {
        byte[] zip = web.perform(get("/admin/plugins/help/sample.zip").with(it()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<String> names = new java.util.ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("partner-orders/pom.xml", "partner-orders/lib/fairlead-spi.jar");
        web.perform(get("/admin/plugins/help/write").with(it()))
                .andExpect(content().string(allOf(containsString("sample.zip"), containsString("fairlead-spi.jar"))));
    }
}
