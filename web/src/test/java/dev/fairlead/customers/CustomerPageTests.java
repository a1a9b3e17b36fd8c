package dev.fairlead.customers;

import static dev.fairlead.customers.CustomerCalls.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.mime.Address;
import dev.fairlead.people.Role;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Adding customers, finding them, and who may see and change them.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerPageTests {

    private static final RequestPostProcessor ANNA = user("cust.anna").roles("REP");
    private static final RequestPostProcessor BORIS = user("cust.boris").roles("REP");

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerDirectory directory;

    private CustomerCalls api;

    @BeforeAll
    void twoReps() {
        api = new CustomerCalls(web);
        staff.reps("cust.anna", "cust.boris");
    }

    private long idOf(String name) {
        return customers.all().stream()
                .filter(customer -> customer.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void addsACustomerThatMailIsThenRecognisedBy() throws Exception {
        api.add(ADMIN, """
                {"name": "Api Acme", "aliases": ["爱克米"], "domains": ["Api-Acme.example"],
                 "contacts": [{"name": "Anna", "address": "Anna@other.example"}], "owner": "cust.anna", "team": "HH"}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").isNumber())
                .andExpect(jsonPath("$.domains[0]").value("api-acme.example"))
                .andExpect(jsonPath("$.contacts[0].address").value("anna@other.example"))
                .andExpect(jsonPath("$.status").value("ACTIVE"));

        assertThat(directory.byDomain("hh.api-acme.example"))
                .hasValueSatisfying(ref -> assertThat(ref.name()).isEqualTo("Api Acme"));
        assertThat(directory.byAddress(new Address("", "ANNA@other.example"))).isPresent();
    }

    @Test
    void whoOnlyReadsIsOfferedNothingToChange() throws Exception {
        staff.hire("cust.audit", Role.AUDITOR);
        api.add(ADMIN, "{\"name\": \"Audited\"}").andExpect(status().isCreated());
        RequestPostProcessor auditor = user("cust.audit").roles("AUDITOR");

        web.perform(get("/customers").with(ANNA)).andExpect(content().string(containsString("/customers/new")));
        web.perform(get("/customers").with(auditor))
                .andExpect(content()
                        .string(allOf(containsString("/customers/senders"), not(containsString("/customers/new")))));
        web.perform(get("/customers/new").with(auditor)).andExpect(status().isForbidden());
        web.perform(get("/customers/" + idOf("Audited") + "/edit").with(auditor))
                .andExpect(status().isForbidden());
    }

    @Test
    void answersAListWithTotal() throws Exception {
        api.add(ADMIN, "{\"name\": \"List One\"}");
        api.add(ADMIN, "{\"name\": \"List Two\"}");
        web.perform(get("/api/v1/customers?q=list&size=1").with(ADMIN))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].name").value("List One"))
                .andExpect(jsonPath("$.next").value("1"));
        web.perform(get("/api/v1/customers?q=list&size=1&cursor=1").with(ADMIN))
                .andExpect(jsonPath("$.items[0].name").value("List Two"))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void refusesADomainThatIsAnothersOrEverybodys() throws Exception {
        api.add(ADMIN, "{\"name\": \"Taken\", \"domains\": [\"taken.example\"]}")
                .andExpect(status().isCreated());
        api.add(ADMIN, "{\"name\": \"Taker\", \"domains\": [\"taken.example\"]}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail")
                        .value(allOf(containsString("taken.example"), not(containsString("Taken")))));
        api.add(ADMIN, "{\"name\": \"Free\", \"domains\": [\"gmail.com\"]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.domains").exists());
        api.add(ADMIN, "{\"name\": \"Nobodys\", \"owner\": \"cust.nobody\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.owner").exists());
    }

    @Test
    void hidesACustomerFromRepsWhoAreNotOnIt() throws Exception {
        api.add(ANNA, "{\"name\": \"Hidden Ltd\", \"owner\": \"cust.boris\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.owner").value("cust.anna"));
        long id = idOf("Hidden Ltd");

        web.perform(get("/api/v1/customers/" + id).with(ANNA)).andExpect(status().isOk());
        web.perform(get("/api/v1/customers/" + id).with(BORIS)).andExpect(status().isNotFound());
        web.perform(get("/customers/" + id).with(BORIS)).andExpect(status().isNotFound());
        web.perform(get("/api/v1/customers?q=hidden").with(BORIS))
                .andExpect(jsonPath("$.total").value(0));
        web.perform(patch("/api/v1/customers/" + id)
                        .with(BORIS)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"Mine\"}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void letsARepTakeACustomerThatNobodyIsOnButNotGiveOneAway() throws Exception {
        api.add(ADMIN, "{\"name\": \"Pool Ltd\"}").andExpect(status().isCreated());
        long id = idOf("Pool Ltd");
        api.change(ANNA, id, "{\"owner\": \"cust.boris\"}").andExpect(status().isForbidden());
        api.change(ANNA, id, "{\"owner\": \"cust.anna\"}").andExpect(status().isOk());
        api.change(ANNA, id, "{\"owner\": \"cust.boris\"}").andExpect(status().isForbidden());
        api.change(ANNA, id, "{\"name\": \"Pool GmbH\"}").andExpect(status().isOk());
    }

    @Test
    void onlyWhoIsOnACustomerNamesWhoStandsIn() throws Exception {
        long id = api.add("{\"name\": \"Deputy Ltd\"}");
        api.change(ANNA, id, "{\"backup\": \"cust.boris\"}").andExpect(status().isForbidden());

        api.change(ANNA, id, "{\"owner\": \"cust.anna\"}").andExpect(status().isOk());
        api.change(ANNA, id, "{\"backup\": \"cust.boris\"}").andExpect(status().isOk());
    }

    @Test
    void showsAlikeCustomersBeforeAdding() throws Exception {
        api.add(ADMIN, "{\"name\": \"Alike Trading GmbH\"}").andExpect(status().isCreated());
        web.perform(post("/customers")
                        .with(ADMIN)
                        .with(csrf())
                        .locale(Locale.ENGLISH)
                        .param("name", "ALIKE Trading Ltd"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("Is it one of these?"), containsString("Alike Trading GmbH"))));
        web.perform(post("/customers")
                        .with(ADMIN)
                        .with(csrf())
                        .param("name", "ALIKE Trading Ltd")
                        .param("seen", "true"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void linksACustomerToItsMail() throws Exception {
        api.add(ADMIN, "{\"name\": \"Linked Ltd\"}").andExpect(status().isCreated());
        web.perform(get("/customers/" + idOf("Linked Ltd")).with(ADMIN))
                .andExpect(content().string(containsString("/mail?q=customer:%22Linked%20Ltd%22")));
    }
}
