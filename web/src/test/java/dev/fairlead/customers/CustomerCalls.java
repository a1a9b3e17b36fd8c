package dev.fairlead.customers;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Calls of `/api/v1/customers`, as a script makes them.
public final class CustomerCalls {

    public static final RequestPostProcessor ADMIN = user("admin").roles("ADMIN");

    private final MockMvc web;

    public CustomerCalls(MockMvc web) {
        this.web = web;
    }

    /// Adds it as an administrator.
    ///
    /// @return the id of the new customer
    public long add(String json) throws Exception {
        String answer = add(ADMIN, json)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return ((Number) JsonPath.read(answer, "$.id")).longValue();
    }

    public ResultActions add(RequestPostProcessor who, String json) throws Exception {
        return send(who, post("/api/v1/customers"), json);
    }

    public ResultActions change(RequestPostProcessor who, long id, String json) throws Exception {
        return send(who, patch("/api/v1/customers/" + id), json);
    }

    private ResultActions send(RequestPostProcessor who, MockHttpServletRequestBuilder call, String json)
            throws Exception {
        return web.perform(call.with(who)
                .with(csrf())
                .locale(Locale.ENGLISH)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}
