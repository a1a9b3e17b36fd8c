package dev.fairlead.customers;

import static dev.fairlead.customers.CustomerCalls.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What is kept of a customer, and who changed it.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerFilePageTests {

    private static final RequestPostProcessor FINN = user("file.finn").roles("REP");

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    private CustomerCalls api;

    @BeforeAll
    void aRep() {
        api = new CustomerCalls(web);
        staff.reps("file.finn");
    }

    @Test
    void keepsTheWholeFile() throws Exception {
        long id = api.add("""
                {"name": "Whole File", "nameZh": "全档案", "industry": "Tiles", "backup": "file.finn", "source": "fair",
                 "creditGrade": "B", "paymentTerms": "30 days", "tags": ["vip"],
                 "addresses": [{"kind": "BILLING", "text": "Hafen 1, Hamburg"}],
                 "contacts": [{"name": "Wang", "address": "w@whole.example", "phone": "+86 21 1", "role": "Purchasing",
                               "wechat": "wang_1", "whatsapp": "+86 138"}]}""");
        web.perform(get("/api/v1/customers/" + id).with(FINN))
                .andExpect(jsonPath("$.nameZh").value("全档案"))
                .andExpect(jsonPath("$.creditGrade").value("B"))
                .andExpect(jsonPath("$.addresses[0].kind").value("BILLING"))
                .andExpect(jsonPath("$.contacts[0].wechat").value("wang_1"))
                .andExpect(jsonPath("$.version").value(1));
        web.perform(get("/customers/" + id).with(FINN).locale(Locale.CHINESE))
                .andExpect(content()
                        .string(allOf(
                                containsString("全档案"),
                                containsString("账单地址"),
                                containsString("Purchasing"),
                                containsString("信用等级"),
                                not(containsString("??")))));
        web.perform(get("/customers?tag=vip").with(ADMIN)).andExpect(content().string(containsString("Whole File")));
        web.perform(get("/customers?owner=file.finn").with(ADMIN))
                .andExpect(content().string(containsString("Whole File")));
    }

    @Test
    void keepsWhoChangedWhatFromWhatToWhat() throws Exception {
        long id = api.add("{\"name\": \"Story Before\", \"tags\": [\"old\", \"same\"]}");
        api.change(ADMIN, id, "{\"name\": \"Story After\", \"tags\": [\"same\", \"new\"]}")
                .andExpect(status().isOk());

        web.perform(get("/api/v1/customers/" + id + "/timeline?kind=change").with(ADMIN))
                .andExpect(jsonPath("$.items", hasSize(3)))
                .andExpect(jsonPath("$.items[?(@.title == 'name')].was", hasItem("Story Before")))
                .andExpect(jsonPath("$.items[?(@.title == 'name')].text", hasItem("Story After")))
                .andExpect(jsonPath("$.items[?(@.title == 'tags')].was", hasItem("old")))
                .andExpect(jsonPath("$.items[?(@.title == 'tags')].text", hasItem("new")))
                .andExpect(jsonPath("$.items[0].by").value("admin"));
        web.perform(get("/customers/" + id).with(ADMIN).locale(Locale.ENGLISH))
                .andExpect(content()
                        .string(allOf(
                                containsString("Story Before</del>"),
                                containsString("Story After</ins>"),
                                not(containsString("??")))));
    }

    @Test
    void tellsTheSecondOfTwoWhoEditAndLosesNothing() throws Exception {
        long id = api.add("{\"name\": \"Two Edit\", \"industry\": \"Tiles\"}");
        api.change(ADMIN, id, "{\"industry\": \"Furniture\", \"version\": 1}").andExpect(status().isOk());
        api.change(ADMIN, id, "{\"source\": \"fair\", \"version\": 1}").andExpect(status().isOk());
        api.change(ADMIN, id, "{\"industry\": \"Steel\", \"version\": 1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail")
                        .value(allOf(containsString("Furniture"), containsString("Steel"), containsString("admin"))));

        String page = save(id, "1", "Steel")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"Steel\""),
                                containsString("Meanwhile it was set to: Furniture"),
                                containsString("name=\"version\" value=\"3\""))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain("??");
        save(id, "3", "Steel").andExpect(status().is3xxRedirection());
        web.perform(get("/api/v1/customers/" + id).with(ADMIN))
                .andExpect(jsonPath("$.industry").value("Steel"))
                .andExpect(jsonPath("$.source").value("fair"));
    }

    private ResultActions save(long id, String version, String industry) throws Exception {
        return web.perform(post("/customers/" + id)
                .with(ADMIN)
                .with(csrf())
                .locale(Locale.ENGLISH)
                .param("name", "Two Edit")
                .param("status", "ACTIVE")
                .param("industry", industry)
                .param("version", version));
    }

    @Test
    void changesContactsOneByOne() throws Exception {
        long id = api.add(
                "{\"name\": \"People Ltd\", \"contacts\": [{\"name\": \"A\", \"address\": \"a@people.example\"}]}");
        web.perform(post("/customers/" + id + "/contacts")
                        .with(ADMIN)
                        .with(csrf())
                        .param("was", "a@people.example")
                        .param("name", "Anna")
                        .param("address", "anna@people.example")
                        .param("phone", "+49 40 1")
                        .param("role", "")
                        .param("wechat", "")
                        .param("whatsapp", ""))
                .andExpect(status().is3xxRedirection());
        assertThat(customers.get(id).contacts())
                .containsExactly(new Contact("Anna", "anna@people.example", "+49 40 1", "", "", ""));
        web.perform(post("/customers/" + id + "/contacts/remove")
                        .with(ADMIN)
                        .with(csrf())
                        .param("address", "anna@people.example"))
                .andExpect(status().is3xxRedirection());
        assertThat(customers.get(id).contacts()).isEmpty();
    }
}
