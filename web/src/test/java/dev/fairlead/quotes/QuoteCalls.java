package dev.fairlead.quotes;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.people.Users;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// A rep with a customer, and what she calls and submits.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QuoteCalls {

    protected static final String HAMBURG = """
            {"direction": "sold", "pol": "Shanghai", "pod": "汉堡", "equipment": "40HC", "carrier": "MSC",
             "validTo": "2031-11-30", "freeTimeDays": 14,
             "lines": [{"charge": "O/F", "currency": "usd", "amount": 1250.55}, {"charge": "DOC", "currency": "EUR", "amount": 45}]}""";

    protected final String key;
    protected final String lisa;

    @Autowired
    protected MockMvc web;

    @Autowired
    protected Staff staff;

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    protected long acme;

    protected QuoteCalls(String key) {
        this.key = key;
        this.lisa = key + ".lisa";
    }

    @BeforeAll
    protected void aRepWithACustomer() {
        staff.reps(lisa);
        acme = customer("Acme", lisa);
    }

    protected long customer(String name, String owner) {
        String domain = key + "-" + name.toLowerCase(Locale.ROOT) + ".example";
        return customers
                .add(new Customer(0, key + " " + name, List.of(), List.of(domain), List.of(), owner, "", Status.ACTIVE))
                .id();
    }

    protected ResultActions send(String who, HttpMethod method, String path, String json) throws Exception {
        return web.perform(request(method, path)
                .with(user(who).roles(users.get(who).roles().iterator().next().name()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    protected ResultActions submit(String path, Map<String, String> fields) throws Exception {
        var post = request(HttpMethod.POST, path).with(user(lisa).roles("REP")).with(csrf());
        fields.forEach(post::param);
        return web.perform(post);
    }

    protected long added(String json) throws Exception {
        String answer = send(lisa, HttpMethod.POST, "/api/v1/quotes", json)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return ((Number) JsonPath.read(answer, "$.id")).longValue();
    }
}
