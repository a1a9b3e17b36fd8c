package dev.fairlead.customerlists;

import static dev.fairlead.customers.CustomerCalls.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerCalls;
import dev.fairlead.customers.Customers;
import dev.fairlead.tables.Table;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Tables of customers, by page and by API.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerImportPageTests {

    private static final RequestPostProcessor ANNA = user("custimport.anna").roles("REP");

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @BeforeAll
    void aRep() {
        staff.reps("custimport.anna");
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
    void anImportIsTakenBackOnceButForWhatSomebodyWorkedOnSince() throws Exception {
        staff.reps("custimport.eve");
        var eve = user("custimport.eve").roles("REP");
        String answer = web.perform(post("/api/v1/customers/import")
                        .with(ADMIN)
                        .with(csrf())
                        .contentType("text/csv")
                        .content("name,note\nBack Plain,Met at the fair\nBack Noted,\nBack Changed,\n"))
                .andExpect(jsonPath("$.added").value(3))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String undo = "/api/v1/customers/import/" + JsonPath.read(answer, "$.id");
        web.perform(post("/customers/" + idOf("Back Noted") + "/notes")
                        .with(ADMIN)
                        .with(csrf())
                        .param("text", "Called"))
                .andExpect(status().is3xxRedirection());
        new CustomerCalls(web)
                .change(ADMIN, idOf("Back Changed"), "{\"industry\": \"Toys\"}")
                .andExpect(status().isOk());

        String page = "/customers/import/taken/" + JsonPath.read(answer, "$.id") + "/undo";
        web.perform(delete(undo).with(eve).with(csrf())).andExpect(status().isNotFound());
        web.perform(post(page).with(eve).with(csrf()).locale(Locale.ENGLISH))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("that you can take back")));
        web.perform(delete(undo).with(ADMIN).with(csrf()))
                .andExpect(jsonPath("$.removed").value(1))
                .andExpect(jsonPath("$.kept").value(2));
        assertThat(customers.all())
                .extracting(Customer::name)
                .contains("Back Noted", "Back Changed")
                .doesNotContain("Back Plain");
        web.perform(delete(undo).with(ADMIN).with(csrf())).andExpect(status().isBadRequest());
        web.perform(post(page).with(ADMIN).with(csrf())).andExpect(status().isBadRequest());
    }

    private long idOf(String name) {
        return customers.all().stream()
                .filter(customer -> customer.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
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
