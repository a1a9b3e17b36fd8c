package dev.fairlead.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.mime.Address;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.tables.Table;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerPageTests {

    private static final RequestPostProcessor ADMIN = user("admin").roles("ADMIN");
    private static final RequestPostProcessor ANNA = user("cust.anna").roles("REP");
    private static final RequestPostProcessor BORIS = user("cust.boris").roles("REP");

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerDirectory directory;

    @BeforeAll
    void twoReps() {
        for (String name : Set.of("cust.anna", "cust.boris")) {
            users.add(new User(name, "", Set.of(Role.REP), "", ZoneId.of("UTC"), true), "long-enough-1");
        }
    }

    private ResultActions add(RequestPostProcessor who, String json) throws Exception {
        return web.perform(post("/api/v1/customers")
                .with(who)
                .with(csrf())
                .locale(Locale.ENGLISH)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
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
        add(ADMIN, """
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
    void answersAListWithTotal() throws Exception {
        add(ADMIN, "{\"name\": \"List One\"}");
        add(ADMIN, "{\"name\": \"List Two\"}");
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
        add(ADMIN, "{\"name\": \"Taken\", \"domains\": [\"taken.example\"]}").andExpect(status().isCreated());
        add(ADMIN, "{\"name\": \"Taker\", \"domains\": [\"taken.example\"]}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail")
                        .value(allOf(containsString("taken.example"), not(containsString("Taken")))));
        add(ADMIN, "{\"name\": \"Free\", \"domains\": [\"gmail.com\"]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.domains").exists());
        add(ADMIN, "{\"name\": \"Nobodys\", \"owner\": \"cust.nobody\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.owner").exists());
    }

    @Test
    void hidesACustomerFromRepsWhoAreNotOnIt() throws Exception {
        add(ANNA, "{\"name\": \"Hidden Ltd\", \"owner\": \"cust.boris\"}")
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
        add(ADMIN, "{\"name\": \"Pool Ltd\"}").andExpect(status().isCreated());
        long id = idOf("Pool Ltd");
        change(id, "{\"owner\": \"cust.boris\"}").andExpect(status().isForbidden());
        change(id, "{\"owner\": \"cust.anna\"}").andExpect(status().isOk());
        change(id, "{\"owner\": \"cust.boris\"}").andExpect(status().isForbidden());
        change(id, "{\"name\": \"Pool GmbH\"}").andExpect(status().isOk());
    }

    private ResultActions change(long id, String json) throws Exception {
        return web.perform(patch("/api/v1/customers/" + id)
                .with(ANNA)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    @Test
    void showsAlikeCustomersBeforeAdding() throws Exception {
        add(ADMIN, "{\"name\": \"Alike Trading GmbH\"}").andExpect(status().isCreated());
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
        add(ADMIN, "{\"name\": \"Linked Ltd\"}").andExpect(status().isCreated());
        web.perform(get("/customers/" + idOf("Linked Ltd")).with(ADMIN))
                .andExpect(content().string(containsString("/mail?q=customer:%22Linked%20Ltd%22")));
    }

    @Test
    void importsOnlyAfterAPreview() throws Exception {
        var file = new MockMultipartFile(
                "file",
                "c.csv",
                "text/csv",
                "name,domains\nImp One,imp-one.example\nImp Bad,http://\nImp Two,imp-one.example\nImp Three,\n"
                        .getBytes(StandardCharsets.UTF_8));
        String preview = web.perform(multipart("/customers/import")
                        .file(file)
                        .with(ADMIN)
                        .with(csrf())
                        .locale(Locale.ENGLISH))
                .andExpect(content()
                        .string(allOf(
                                containsString("2 customers can be imported"),
                                containsString("2 lines cannot be read"),
                                containsString("http://"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(customers.all()).extracting(Customer::name).doesNotContain("Imp One");

        Matcher action =
                Pattern.compile("action=\"(/customers/import/[0-9a-f-]+)\"").matcher(preview);
        assertThat(action.find()).isTrue();
        web.perform(post(action.group(1)).with(ANNA).with(csrf())).andExpect(status().isBadRequest());
        web.perform(post(action.group(1)).with(ADMIN).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(customers.all())
                .extracting(Customer::name)
                .contains("Imp One", "Imp Three")
                .doesNotContain("Imp Two", "Imp Bad");
    }

    @Test
    void importsByApiWithErrorsByLine() throws Exception {
        String table = "name,domains\nCsv One,csv-one.example\nCsv Bad,gmail.com\n";
        web.perform(post("/api/v1/customers/import?dryRun=true")
                        .with(ADMIN)
                        .with(csrf())
                        .contentType("text/csv")
                        .content(table))
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.errors[*].line", hasItem(3)));
        assertThat(customers.all()).extracting(Customer::name).doesNotContain("Csv One");
        web.perform(post("/api/v1/customers/import")
                        .with(ADMIN)
                        .with(csrf())
                        .contentType("text/csv")
                        .content(table))
                .andExpect(status().isOk());
        assertThat(customers.all()).extracting(Customer::name).contains("Csv One");
    }

    @Test
    void offersATemplateThatCanBeImported() throws Exception {
        byte[] template = web.perform(get("/customers/import/template.csv").with(ADMIN))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Table table = Table.read(template);
        assertThat(ImportMapping.guess(table.head())
                        .customer(table.rows().getFirst())
                        .domains())
                .containsExactly("acme.example");
    }
}
