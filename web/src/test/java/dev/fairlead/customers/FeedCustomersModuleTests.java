package dev.fairlead.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.duplicates.Merges;
import dev.fairlead.people.Role;
import dev.fairlead.trade.Outcome;
import dev.fairlead.trade.Outcome.What;
import dev.fairlead.trade.RecordReader;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Customers that another system brings.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedCustomersModuleTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private TradeRecords records;

    @Autowired
    private Customers customers;

    @Autowired
    private Merges merges;

    @BeforeAll
    void someoneOfIt() {
        staff.hire("feeds.lead", Role.ADMIN);
    }

    private Outcome deliver(String id, int version, Object... more) {
        Map<String, Object> fields = new HashMap<>(Map.of("id", id, "version", version));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        return records.deliver("crm", List.of(RecordReader.read(TradeKind.CUSTOMERS, fields)), false)
                .getFirst();
    }

    private Customer named(String name) {
        return customers.all().stream()
                .filter(customer -> customer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void change(long id, String json) throws Exception {
        web.perform(patch("/api/v1/customers/" + id)
                        .with(user("feeds.lead").roles(Role.ADMIN.name()))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(status().isOk());
    }

    @Test
    void areAddedAndChangedByTheirSource() {
        assertThat(deliver("1", 1, "name", "Feedwind GmbH", "domains", "feedwind.example", "industry", "Wind"))
                .extracting(Outcome::what)
                .isEqualTo(What.CREATED);
        deliver("1", 2, "name", "Feedwind GmbH", "domains", "feedwind.example;feedwind2.example", "industry", "Solar");

        Customer customer = named("Feedwind GmbH");
        assertThat(customer.domains()).containsExactlyInAnyOrder("feedwind.example", "feedwind2.example");
        assertThat(customer.profile().industry()).isEqualTo("Solar");
    }

    @Test
    void whatPeopleWroteWins() throws Exception {
        deliver("2", 1, "name", "Handmade AG", "industry", "Toys", "paymentTerms", "30 days", "tags", "a;b");
        Customer before = named("Handmade AG");
        change(before.id(), "{\"industry\": \"Fine toys\", \"tags\": [\"b\", \"mine\"]}");

        deliver("2", 2, "name", "Handmade AG", "industry", "Games", "paymentTerms", "14 days", "tags", "a;b;c");

        Customer after = named("Handmade AG");
        assertThat(after.profile().industry()).isEqualTo("Fine toys");
        assertThat(after.profile().paymentTerms()).isEqualTo("14 days");
        assertThat(after.profile().tags()).containsExactlyInAnyOrder("b", "mine", "c");
    }

    @Test
    void whoeverEditsTheSameMeanwhileIsToldSoInHisOwnLanguage() throws Exception {
        deliver("9", 1, "name", "Clashfirm", "industry", "Toys");
        deliver("9", 2, "name", "Clashfirm", "industry", "Games");
        long id = named("Clashfirm").id();

        clash(id, Locale.CHINESE, "系统 同时修改了相同内容");
        change(id, "{\"industry\": \"Puzzles\", \"version\": 2}");
        clash(id, Locale.CHINESE, "feeds.lead, 系统 同时修改了相同内容");
        clash(id, Locale.ENGLISH, "feeds.lead, System changed the same meanwhile");
    }

    private void clash(long id, Locale language, String told) throws Exception {
        web.perform(MockMvcRequestBuilders.post("/customers/" + id)
                        .with(user("feeds.lead").roles(Role.ADMIN.name()))
                        .with(csrf())
                        .locale(language)
                        .param("name", "Clashfirm")
                        .param("status", "ACTIVE")
                        .param("industry", "Steel")
                        .param("version", "1"))
                .andExpect(content().string(containsString(">" + told)));
    }

    @Test
    void aCustomerThatIsThereIsFoundByItsDomainAndItsGapsAreFilled() {
        Customer there = customers.add(new Customer(
                0, "Gapford Ltd", List.of(), List.of("gapford.example"), List.of(), "", "", Customer.Status.ACTIVE));

        deliver(
                "3",
                1,
                "name",
                "GAPFORD LIMITED (UK)",
                "domains",
                "GapFord.Example",
                "industry",
                "Tea",
                "contacts",
                List.of(Map.of("name", "Ann Gap", "address", "Ann@Gapford.example")));

        Customer after = customers.get(there.id());
        assertThat(after.name()).isEqualTo("Gapford Ltd");
        assertThat(after.profile().industry()).isEqualTo("Tea");
        assertThat(after.contacts()).extracting(Contact::address).containsExactly("ann@gapford.example");
    }

    private Customer there(String name) {
        return customers.add(new Customer(0, name, List.of(), List.of(), List.of(), "", "", Customer.Status.ACTIVE));
    }

    @Test
    void aCustomerIsFoundByItsNameWhenItIsTheOnlyOne() {
        Customer only = there("Onlyford Ltd");
        Customer one = there("Twinford Ltd");
        Customer other = there("Twinford GmbH");

        deliver("31", 1, "name", "Onlyford GmbH", "industry", "Tea");
        deliver("32", 1, "name", "Twinford AG", "industry", "Tea");

        assertThat(customers.get(only.id()).profile().industry()).isEqualTo("Tea");
        assertThat(customers.get(one.id()).profile().industry()).isEmpty();
        assertThat(customers.get(other.id()).profile().industry()).isEmpty();
        assertThat(named("Twinford AG").profile().industry()).isEqualTo("Tea");
    }

    @Test
    void aCustomerThatWasMergedIsFollowedAndComesBackWithItsSource() throws Exception {
        deliver("8", 1, "name", "Merged Away Ltd", "paymentTerms", "30 days");
        Customer gone = named("Merged Away Ltd");
        Customer kept = customers.add(
                new Customer(0, "Kept Together AG", List.of(), List.of(), List.of(), "", "", Customer.Status.ACTIVE));
        post("/customers/" + kept.id() + "/merge", "other", gone.id());

        deliver("8", 2, "name", "Merged Away Ltd", "paymentTerms", "14 days", "tags", "told");

        assertThat(customers.all()).extracting(Customer::name).doesNotContain("Merged Away Ltd");
        assertThat(customers.get(kept.id()).profile().tags()).containsExactly("told");

        post(
                "/customers/%d/merges/%d/undo"
                        .formatted(kept.id(), merges.into(kept.id()).getFirst().id()),
                "by",
                0);
        deliver("8", 3, "name", "Merged Away Ltd", "paymentTerms", "14 days", "tags", "told;again");

        assertThat(customers.get(gone.id()).profile().tags()).contains("again");
        assertThat(customers.get(kept.id()).profile().tags()).doesNotContain("again");
    }

    private void post(String path, String name, long value) throws Exception {
        web.perform(MockMvcRequestBuilders.post(path)
                        .with(user("feeds.lead").roles(Role.ADMIN.name()))
                        .with(csrf())
                        .param(name, String.valueOf(value)))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void whatTheFileDoesNotTakeIsRefusedWithItsSentence() {
        deliver("4", 1, "name", "First Claim", "domains", "claim.example");
        deliver("5", 1, "name", "Second Firm", "domains", "second.example");

        Outcome conflict = deliver("5", 2, "name", "Second Firm", "domains", "second.example;claim.example");
        Outcome owner = deliver("6", 1, "name", "Third Firm", "owner", "nobody.at.all");

        assertThat(conflict.what()).isEqualTo(What.REFUSED);
        assertThat(Objects.requireNonNull(conflict.why()).expected()).contains("claim.example");
        assertThat(owner.what()).isEqualTo(What.REFUSED);
        assertThat(Objects.requireNonNull(owner.why()).field()).isEqualTo("owner");
        assertThat(named("Second Firm").domains()).containsExactly("second.example");
        assertThat(customers.all()).extracting(Customer::name).doesNotContain("Third Firm");
    }

    @Test
    void aWrongAddressIsRefusedAndNotACrash() {
        Outcome wrong = deliver("7", 1, "name", "Fourth Firm", "contacts", List.of(Map.of("address", "no address")));

        assertThat(wrong.what()).isEqualTo(What.REFUSED);
        assertThat(Objects.requireNonNull(wrong.why()).field()).isEqualTo("contacts");
    }
}
