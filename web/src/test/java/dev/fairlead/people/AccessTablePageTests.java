package dev.fairlead.people;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/// Each guard has somebody whom it must refuse.
@PageTest
class AccessTablePageTests {

    @Autowired
    private MockMvc web;

    @ParameterizedTest(name = "{0} may not {1} {2}")
    @CsvSource({
        "REP, GET, /mailboxes",
        "REP, GET, /mailboxes/1",
        "REP, GET, /quarantine",
        "REP, GET, /webhooks",
        "MANAGER, GET, /api/v1/webhooks",
        "REP, GET, /vocabulary",
        "REP, POST, /api/v1/vocabulary/ports",
        "MANAGER, GET, /api/v1/vocabulary",
        "AUDITOR, GET, /vocabulary",
        "MANAGER, POST, /exchange-rates",
        "REP, POST, /api/v1/exchange-rates",
        "AUDITOR, POST, /vocabulary/files/ports/back",
        "REP, GET, /people",
        "REP, GET, /people/admin",
        "REP, GET, /audit",
        "REP, GET, /api/v1/mailboxes",
        "REP, POST, /api/v1/mailboxes",
        "REP, POST, /api/v1/mailboxes/probe",
        "REP, GET, /api/v1/users",
        "REP, POST, /api/v1/users",
        "REP, GET, /api/v1/audit",
        "REP, GET, /api/v1/quarantine",
        "REP, GET, /api/v1/index",
        "REP, POST, /api/v1/index/rebuild",
        "REP, GET, /actuator/prometheus",
        "MANAGER, GET, /mailboxes",
        "MANAGER, GET, /people",
        "MANAGER, GET, /audit",
        "MANAGER, POST, /api/v1/users",
        "MANAGER, PATCH, /api/v1/users/admin",
        "AUDITOR, GET, /people",
        "AUDITOR, POST, /mailboxes",
        "AUDITOR, POST, /customers",
        "AUDITOR, GET, /customers/import",
        "AUDITOR, GET, /quotes/import",
        "ADMIN, GET, /quotes/import",
        "AUDITOR, POST, /api/v1/customers",
        "AUDITOR, PATCH, /api/v1/customers/1",
        "AUDITOR, POST, /api/v1/mailboxes",
        "AUDITOR, POST, /api/v1/quarantine/1/replay",
        "AUDITOR, POST, /api/v1/webhooks",
        "AUDITOR, POST, /api/v1/index/rebuild",
        "AUDITOR, POST, /api/v1/messages/1/links",
        "AUDITOR, DELETE, /api/v1/messages/1/links/x",
        "AUDITOR, GET, /actuator/prometheus",
        "ADMIN, GET, /audit",
        "ADMIN, GET, /api/v1/audit"
    })
    void refuses(Role role, String method, String path) throws Exception {
        web.perform(request(HttpMethod.valueOf(method), path)
                        .with(user("whoever").roles(role.name()))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest(name = "nobody may {0} {1} without signing in")
    @CsvSource({"GET, /api/v1/search", "GET, /api/v1/users", "GET, /api/v1/messages/1/raw", "GET, /api/v1/audit"})
    void wantsASignIn(String method, String path) throws Exception {
        web.perform(request(HttpMethod.valueOf(method), path)).andExpect(status().isUnauthorized());
    }
}
