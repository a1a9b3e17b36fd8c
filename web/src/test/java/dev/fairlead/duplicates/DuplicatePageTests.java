package dev.fairlead.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Contact;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.linking.CustomerDirectory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicatePageTests {

    private static final RequestPostProcessor ADMIN = user("admin").roles("ADMIN");
    private static final RequestPostProcessor OTTO = user("dup.otto").roles("REP");

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CustomerDirectory directory;

    @BeforeAll
    void aRep() {
        staff.reps("dup.otto");
    }

    private Customer add(String name, String domain, String phone) {
        List<Contact> contacts = List.of(new Contact("Jo", "jo@" + domain, phone, "", "", ""));
        return customers.add(
                new Customer(0, name, List.of(), List.of(domain), contacts, "", "", Customer.Status.ACTIVE));
    }

    private long owner(String domain) {
        return directory.byDomain(domain).orElseThrow().id();
    }

    private void shows(String one, String other) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> web.perform(
                                get("/customers/duplicates").with(ADMIN).locale(Locale.ENGLISH))
                        .andExpect(content()
                                .string(allOf(containsString(one), containsString(other), not(containsString("??"))))));
    }

    @Test
    void mergesAndPartsAgainWithoutLosingAnything() throws Exception {
        Customer kept = add("Dupfirm Trading GmbH", "dupfirm.example", "+49 40 9876543");
        Customer gone = add("DUPFIRM Trading Ltd.", "dupfirm.test", "040 9876543");
        web.perform(post("/customers/" + gone.id() + "/notes")
                .with(ADMIN)
                .with(csrf())
                .param("text", "Old note"));
        shows("Dupfirm Trading GmbH", "DUPFIRM Trading Ltd.");

        web.perform(post("/customers/" + kept.id() + "/merge")
                        .with(ADMIN)
                        .with(csrf())
                        .param("other", String.valueOf(gone.id())))
                .andExpect(status().is3xxRedirection());
        Customer both = customers.get(kept.id());
        assertThat(both.domains()).containsExactlyInAnyOrder("dupfirm.example", "dupfirm.test");
        assertThat(both.aliases()).containsExactly("DUPFIRM Trading Ltd.");
        assertThat(both.contacts()).hasSize(2);
        assertThat(customers.find(gone.id())).isEmpty();
        assertThat(owner("dupfirm.test")).isEqualTo(kept.id());
        web.perform(get("/customers/" + gone.id()).with(ADMIN)).andExpect(redirectedUrl("/customers/" + kept.id()));
        web.perform(get("/customers/" + kept.id()).with(ADMIN).locale(Locale.ENGLISH))
                .andExpect(content().string(allOf(containsString("Old note"), containsString("Undo"))));

        Long merge = jdbc.sql("select id from customer_merge where gone = ?")
                .param(gone.id())
                .query(Long.class)
                .single();
        web.perform(post("/customers/%d/merges/%d/undo".formatted(kept.id(), merge))
                        .with(ADMIN)
                        .with(csrf()))
                .andExpect(redirectedUrl("/customers/" + gone.id()));
        assertThat(customers.get(kept.id()).domains()).containsExactly("dupfirm.example");
        assertThat(customers.get(kept.id()).aliases()).isEmpty();
        assertThat(customers.get(gone.id()).contacts()).isEqualTo(gone.contacts());
        assertThat(owner("dupfirm.test")).isEqualTo(gone.id());
        web.perform(get("/customers/" + gone.id()).with(ADMIN))
                .andExpect(content().string(containsString("Old note")));
    }

    @Test
    void keepsApartWhatAPersonSaysIsTwo() throws Exception {
        Customer one = add("Apartfirm North", "apartfirm.example", "");
        Customer two = add("Apartfirm South", "apartfirm.test", "");
        shows("Apartfirm North", "Apartfirm South");
        apart(one, two, "false");
        web.perform(get("/customers/duplicates").with(ADMIN))
                .andExpect(content().string(not(containsString("Apartfirm North"))));
        web.perform(get("/customers/duplicates?apart=true").with(ADMIN).locale(Locale.CHINESE))
                .andExpect(content().string(allOf(containsString("Apartfirm North"), not(containsString("??")))));
        apart(one, two, "true");
        shows("Apartfirm North", "Apartfirm South");
    }

    private void apart(Customer one, Customer two, String back) throws Exception {
        web.perform(post("/customers/" + one.id() + "/apart")
                        .with(ADMIN)
                        .with(csrf())
                        .param("other", String.valueOf(two.id()))
                        .param("back", back))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void letsNoRepMergeWhatIsAnothers() throws Exception {
        Customer own = customers.add(
                new Customer(0, "Ottos", List.of(), List.of(), List.of(), "dup.otto", "", Customer.Status.ACTIVE));
        Customer others = customers.add(
                new Customer(0, "Admins", List.of(), List.of(), List.of(), "admin", "", Customer.Status.ACTIVE));
        web.perform(post("/customers/" + own.id() + "/merge")
                        .with(OTTO)
                        .with(csrf())
                        .param("other", String.valueOf(others.id())))
                .andExpect(status().isNotFound());
        assertThat(customers.find(others.id())).isPresent();
    }

    @Test
    void asksBeforeAddingOneOfTheSamePhone() throws Exception {
        add("Phonefirm", "phonefirm.example", "+49 (40) 555-66-77");
        web.perform(post("/customers")
                        .with(ADMIN)
                        .with(csrf())
                        .locale(Locale.ENGLISH)
                        .param("name", "Quite Another")
                        .param("contacts", "<a@quiteanother.example>, phone: 0405556677"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Phonefirm")));
    }
}
