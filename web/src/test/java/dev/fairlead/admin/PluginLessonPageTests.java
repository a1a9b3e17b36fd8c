package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import dev.fairlead.people.Role;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.nio.file.Files;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/// Somebody follows "Write a connector in 20 minutes" word by word, to orders that come by themselves; then what goes
/// wrong beside it, and how it goes.
@PageTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PluginLessonPageTests extends PluginStory {

    @Autowired
    private TradeRecords records;

    @Autowired
    private Outbox outbox;

    PluginLessonPageTests() {
        super("plug.it");
    }

    @Test
    @Order(1)
    void theHelpIsFollowedWordByWordToAConnectorThatWaits() throws Exception {
        Lesson lesson = Lesson.of(page("/admin/plugins/help/write", "en"));
        assertThat(Lesson.of(page("/admin/plugins/help/write", "zh"))).isEqualTo(lesson);
        assertThat(lesson.files()).hasSize(2);
        byte[] built = followed(lesson);

        await(() -> call(HttpMethod.GET, API, "")
                .andExpect(jsonPath("$.state").value("WAITING"))
                .andExpect(jsonPath("$.version.sha256").value(sha256(built)))
                .andExpect(jsonPath("$.missing.writes[0]").value("orders")));
        call(HttpMethod.POST, API + "/start", "")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("writes orders")));
        assertThat(page("/admin/plugins", "zh")).contains("合作方订单", "等待授权");
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

    private boolean isThere(String order) {
        return records.find(TradeKind.ORDERS, "plugin." + ID, order).isPresent();
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
        Files.delete(jar("broken"));
    }

    @Test
    @Order(6)
    void everythingIsInTheAudit() throws Exception {
        staff.hire("plug.audit", Role.AUDITOR);
        call(HttpMethod.POST, API + "/kill", "").andExpect(jsonPath("$.state").value("KILLED"));
        String audit = web.perform(get("/api/v1/audit?object=plugin:" + ID + "&size=100")
                        .with(user("plug.audit").roles(Role.AUDITOR.name())))
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
}
