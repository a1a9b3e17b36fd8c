package dev.fairlead.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerFilePageTests {

    private static final RequestPostProcessor ADMIN = user("admin").roles("ADMIN");
    private static final RequestPostProcessor FINN = user("file.finn").roles("REP");
    private static final RequestPostProcessor GRETA = user("file.greta").roles("REP");

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    @Autowired
    private ApplicationContext application;

    private MailRoom room;
    private long finns;
    private long gretas;

    @BeforeAll
    void twoReps() {
        for (String name : List.of("file.finn", "file.greta")) {
            users.add(new User(name, "", Set.of(Role.REP), "", ZoneId.of("UTC"), true), "long-enough-1");
        }
        room = new MailRoom(application);
        finns = room.open("file.finn", "file.finn@firm.example");
        gretas = room.open("file.greta", "file.greta@firm.example");
    }

    private long add(String json) throws Exception {
        String answer = web.perform(post("/api/v1/customers")
                        .with(ADMIN)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return ((Number) JsonPath.read(answer, "$.id")).longValue();
    }

    private ResultActions change(long id, String json) throws Exception {
        return web.perform(patch("/api/v1/customers/" + id)
                .with(ADMIN)
                .with(csrf())
                .locale(Locale.ENGLISH)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    @Test
    void keepsTheWholeFile() throws Exception {
        long id = add("""
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
        long id = add("{\"name\": \"Story Before\", \"tags\": [\"old\", \"same\"]}");
        change(id, "{\"name\": \"Story After\", \"tags\": [\"same\", \"new\"]}").andExpect(status().isOk());

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
        long id = add("{\"name\": \"Two Edit\", \"industry\": \"Tiles\"}");
        change(id, "{\"industry\": \"Furniture\", \"version\": 1}").andExpect(status().isOk());
        change(id, "{\"source\": \"fair\", \"version\": 1}").andExpect(status().isOk());
        change(id, "{\"industry\": \"Steel\", \"version\": 1}")
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
        long id =
                add("{\"name\": \"People Ltd\", \"contacts\": [{\"name\": \"A\", \"address\": \"a@people.example\"}]}");
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

    @Test
    void showsMailByConversationQuotesNotesAndChanges() throws Exception {
        long id = add("{\"name\": \"Line Ltd\", \"domains\": [\"line.example\"], \"owner\": \"file.finn\"}");
        room.deliver(
                finns,
                Letter.of(
                        "l1@line.example",
                        "jo@line.example",
                        "file.finn@firm.example",
                        "2026-11-01T08:00:00Z",
                        "Please quote"),
                Letter.of(
                        "l2@firm.example",
                        "file.finn@firm.example",
                        "jo@line.example",
                        "2026-11-02T08:00:00Z",
                        "Our offer: Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30"));
        room.deliver(
                gretas,
                Letter.of(
                        "l3@line.example",
                        "jo@line.example",
                        "file.greta@firm.example",
                        "2026-11-03T08:00:00Z",
                        "To Greta"));
        room.awaitStages("customers", "quotes");
        web.perform(post("/customers/" + id + "/notes")
                        .with(FINN)
                        .with(csrf())
                        .param("text", "Called: wants two boxes"))
                .andExpect(status().is3xxRedirection());

        String base = "/api/v1/customers/" + id + "/timeline";
        web.perform(get(base).with(FINN)).andExpect(jsonPath("$.items[*].kind", hasItem("quote")));
        web.perform(get(base + "?kind=mail").with(FINN))
                .andExpect(jsonPath("$.items.length()").value(3));
        web.perform(get(base + "?kind=mail&to=2026-11-01").with(FINN))
                .andExpect(jsonPath("$.items.length()").value(1));
        web.perform(get(base + "?kind=mail&rep=file.greta").with(FINN))
                .andExpect(jsonPath("$.items[*].by", hasItem("file.greta")))
                .andExpect(jsonPath("$.items.length()").value(1));
        String first = web.perform(get(base + "?kind=mail&size=2").with(FINN))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = JsonPath.read(first, "$.next");
        web.perform(get(base + "?kind=mail&size=2&cursor=" + next).with(FINN))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.next").isEmpty());
        web.perform(get("/customers/" + id).with(FINN).locale(Locale.ENGLISH))
                .andExpect(content()
                        .string(allOf(
                                containsString("Called: wants two boxes"),
                                containsString("CNSHA → DEHAM"),
                                containsString("lane:%22CNSHA-DEHAM%22"),
                                containsString("<span>40HQ</span>"),
                                not(containsString("??")))));
        web.perform(get(base).with(GRETA)).andExpect(status().isNotFound());
    }

    @Test
    void showsOfAPoolCustomerOnlyTheMailThatTheReaderMaySee() throws Exception {
        long id = add("{\"name\": \"Pool Line\", \"domains\": [\"poolline.example\"]}");
        room.deliver(
                finns,
                Letter.of(
                        "p1@x.example",
                        "jo@poolline.example",
                        "file.finn@firm.example",
                        "2026-11-01T08:00:00Z",
                        "To Finn"));
        room.deliver(
                gretas,
                Letter.of(
                        "p2@x.example",
                        "jo@poolline.example",
                        "file.greta@firm.example",
                        "2026-11-02T08:00:00Z",
                        "To Greta"));
        room.awaitStages("customers");

        String base = "/api/v1/customers/" + id + "/timeline?kind=mail";
        web.perform(get(base).with(FINN))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].by").value("file.finn"));
        web.perform(get(base).with(GRETA))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].by").value("file.greta"));
        web.perform(get(base).with(ADMIN))
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    @Test
    void refusesAPlaceAndAKindThatAreNone() throws Exception {
        long id = add("{\"name\": \"No Place\"}");
        web.perform(get("/api/v1/customers/" + id + "/timeline?cursor=x").with(ADMIN))
                .andExpect(status().isBadRequest());
        web.perform(get("/api/v1/customers/" + id + "/timeline?kind=gossip").with(ADMIN))
                .andExpect(status().isBadRequest());
    }
}
