package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.hub.RouteSettings;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.rounds.GaugeRounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/// What who watches the program sees of connectors.
@PageTest
class ConnectorHealthPageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private RouteSettings routes;

    @Autowired
    private List<GaugeRounds> gauges;

    @Test
    void namesWhatFailsToAdministratorsOnly() throws Exception {
        web.perform(get("/actuator/health").with(httpBasic("admin", PageTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.connectors.status").value("UP"))
                .andExpect(jsonPath("$.components.connectors.details.failing").isMap());
        web.perform(get("/actuator/health")
                        .with(SecurityMockMvcRequestPostProcessors.user("health.rep")
                                .roles("REP")))
                .andExpect(content().string(not(containsString("connectors"))));
        web.perform(get("/actuator/health")).andExpect(content().string(not(containsString("connectors"))));
    }

    @Test
    void namesAFileOfRoutesThatCannotRun() throws Exception {
        Path file = Files.createDirectories(routes.folder()).resolve("health.camel.yaml");
        Files.writeString(file, "- route:\n    id: wrong\n    from:\n      uri: fairlead:ordres\n");
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> web.perform(
                                    get("/actuator/health").with(httpBasic("admin", PageTest.ADMIN_PASSWORD)))
                            .andExpect(status().isOk())
                            .andExpect(jsonPath("$.components.connectors.details.failing['file:health.camel.yaml']")
                                    .value(containsString("fairlead:ordres"))));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void countsTheQuarantineBySource() throws Exception {
        quarantine.hold(Quarantine.Entry.of("feed", "orders", "health/1 v1", "refused"), "{}");
        gauges.forEach(GaugeRounds::wake);

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(figures())
                        .containsPattern("fairlead_quarantine\\{source=\"feed\",stage=\"orders\"} [1-9]"));
        assertThat(figures()).contains("fairlead_mailboxes{", "fairlead_plugins{");
    }

    private String figures() throws Exception {
        return web.perform(get("/actuator/prometheus").with(httpBasic("admin", PageTest.ADMIN_PASSWORD)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
