package dev.fairlead.alerts;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.delivery.WebhookAddress;
import dev.fairlead.delivery.Webhooks;
import dev.fairlead.events.EventType;
import dev.fairlead.people.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Administrators, and nobody else, are told of a web hook that was turned off.
@PageTest
class WebhookAlertPageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private AlertRounds rounds;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void administratorsAreToldUntilItIsTurnedOnAgain() throws Exception {
        staff.hire("hookalert.it", Role.ADMIN);
        staff.hire("hookalert.rep", Role.REP);
        long id = webhooks.add(
                        new WebhookAddress("https://erp.hookalert.example/in"),
                        EventType.split("quarantine"),
                        "hookalert.it")
                .webhook()
                .id();
        jdbc.sql("update webhook set state = 'DISABLED', notice = 'HTTP 500' where id = ?")
                .param(id)
                .update();

        rounds.go(Instant.now());

        web.perform(get("/alerts").with(user("hookalert.it").roles("ADMIN")))
                .andExpect(content()
                        .string(allOf(
                                containsString("erp.hookalert.example: HTTP 500"),
                                containsString("Web hook turned off"))));
        web.perform(get("/alerts").with(user("hookalert.rep").roles("REP")))
                .andExpect(content().string(not(containsString("hookalert.example"))));

        webhooks.remove(id);
        rounds.go(Instant.now());
        web.perform(get("/alerts").with(user("hookalert.it").roles("ADMIN")))
                .andExpect(content().string(not(containsString("hookalert.example"))));
    }
}
