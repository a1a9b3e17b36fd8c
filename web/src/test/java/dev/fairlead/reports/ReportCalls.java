package dev.fairlead.reports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.people.Role;
import dev.fairlead.people.Users;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// September is frozen with two mails of Acme; one more comes later. In October Acme writes four times and Bolt once.
/// Reports of it as people call for them, and plans for them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReportCalls {

    static final String OCTOBER = "rhythm=month&start=2026-10-01";

    final String key;
    final String team;
    final String lisa;
    final String tom;
    final String meg;
    final String stranger;
    final String ada;
    final String poor;
    final String lisasAddress;

    private final String name;

    @Autowired
    Staff staff;

    @Autowired
    Users users;

    @Autowired
    MailRoom room;

    @Autowired
    private MockMvc web;

    @Autowired
    private Customers customers;

    @Autowired
    private Plans plans;

    ReportCalls(String key) {
        this.key = key;
        name = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        team = name + "Team";
        lisa = key + ".lisa";
        tom = key + ".tom";
        meg = key + ".meg";
        stranger = key + ".else";
        ada = key + ".ada";
        poor = key + ".poor";
        lisasAddress = lisa + "@firm.example";
    }

    @BeforeAll
    void twoMonthsOfWork() throws Exception {
        String acme = "jo@" + key + "-acme.example";
        staff.hire(lisa, team, Staff.UTC, Role.REP);
        staff.hire(tom, team, Staff.UTC, Role.REP);
        staff.hire(meg, team, Staff.UTC, Role.MANAGER);
        staff.hire(stranger, name + "Else", Staff.UTC, Role.MANAGER);
        staff.hire(ada, "", Staff.UTC, Role.AUDITOR);
        staff.hire(poor, team, Staff.UTC, Role.REP);
        customer(name + " Acme", key + "-acme.example");
        customer(name + " Bolt", key + "-bolt.example");
        long lisas = room.open(lisa, lisasAddress);
        room.open(meg, meg + "@firm.example");
        room.deliver(lisas, from(acme, "r1", "2026-09-10T08:00:00Z"), from(acme, "r2", "2026-09-11T08:00:00Z"));
        room.awaitStages("activity");
        call(meg, post("/api/v1/activity/months?rep=" + lisa + "&month=2026-09-01"))
                .andExpect(status().isOk());
        room.deliver(
                lisas,
                from(acme, "r3", "2026-09-12T08:00:00Z"),
                from(acme, "r4", "2026-10-06T08:00:00Z"),
                from(acme, "r5", "2026-10-07T08:00:00Z"),
                from(acme, "r6", "2026-10-08T08:00:00Z"),
                from(acme, "r7", "2026-10-09T08:00:00Z"),
                from("di@" + key + "-bolt.example", "r8", "2026-10-09T08:00:00Z"));
        room.awaitStages("activity");
    }

    private void customer(String called, String domain) {
        customers.add(new Customer(0, called, List.of(), List.of(domain), List.of(), "", "", Status.ACTIVE));
    }

    private Letter from(String who, String id, String at) {
        return Letter.of(id + "@" + key + ".example", who, lisasAddress, at, "Is there news of the shipment?");
    }

    ResultActions call(String who, MockHttpServletRequestBuilder request) throws Exception {
        String role = users.get(who).roles().iterator().next().name();
        return web.perform(request.with(user(who).roles(role)).with(csrf()));
    }

    String page(String who, String query, Locale language) throws Exception {
        return call(who, get(URI.create("/activity/reports" + query)).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    ResultActions plan(String who, String reader, String of, String rhythm) throws Exception {
        return call(
                who,
                post("/activity/reports/plans")
                        .param("reader", reader)
                        .param("of", of)
                        .param("rhythm", rhythm)
                        .param("language", "zh")
                        .param("day", "2")
                        .param("format", "both"));
    }

    Plan planOf(String reader) {
        return plans.all().stream()
                .filter(plan -> plan.reader().equals(reader))
                .findFirst()
                .orElseThrow();
    }
}
