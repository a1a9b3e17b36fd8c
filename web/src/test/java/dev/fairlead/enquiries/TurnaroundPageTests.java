package dev.fairlead.enquiries;

import static dev.fairlead.enquiries.WeekOfQuestions.WEEK;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.PageTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/// From customers' questions to the figures of how they were answered.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnaroundPageTests {

    @Autowired
    private MockMvc web;

    private WeekOfQuestions week;

    @BeforeAll
    void questionsAndSomeAnswers(@Autowired ApplicationContext application) throws Exception {
        week = WeekOfQuestions.deliver(application, web, "turn");
    }

    @Test
    void putsTheFiguresTogetherByRepCustomerAndLane() throws Exception {
        week.call(week.lisa(), "/turnaround?by=lane&" + WEEK)
                .andExpect(jsonPath("$.all.enquiries").value(4))
                .andExpect(jsonPath("$.all.quoted").value(2))
                .andExpect(jsonPath("$.all.unanswered").value(1))
                .andExpect(jsonPath("$.all.lost").value(1))
                .andExpect(jsonPath("$.all.minutes").value((150 + 120) / 2))
                .andExpect(jsonPath("$.rows", hasSize(4)));
        week.open(week.lisa(), "/quotes/turnaround?" + WEEK, Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Lisa E"), containsString("2 h 15 min"), containsString("(50 %)"))));
        week.open(week.lisa(), "/quotes/turnaround?by=customer&" + WEEK, Locale.CHINESE)
                .andExpect(content()
                        .string(allOf(
                                containsString(week.prefix() + " Acme"),
                                containsString("state=unanswered&amp;rep=&amp;customer=" + week.acme()))));
        week.open(week.lisa(), "/quotes/turnaround?by=lane&" + WEEK, Locale.CHINESE)
                .andExpect(content().string(containsString("宁波 → ")));
    }

    @Test
    void countsAcceptedQuotes() throws Exception {
        String quotes = web.perform(get("/api/v1/quotes?pol=CNSHA&pod=DEHAM&customer=" + week.acme())
                        .with(user(week.lisa()).roles("REP")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.read(quotes, "$.items[0].id");
        int version = JsonPath.read(quotes, "$.items[0].version");
        web.perform(patch("/api/v1/quotes/" + id)
                        .with(user(week.lisa()).roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": %d, \"status\": \"accepted\"}".formatted(version)))
                .andExpect(status().isOk());

        week.call(week.lisa(), "?state=accepted").andExpect(jsonPath("$.total").value(1));
        week.call(week.lisa(), "/turnaround?" + WEEK)
                .andExpect(jsonPath("$.all.accepted").value(1));
    }

    @Test
    void fillsTheFiguresOfTheActivity() throws Exception {
        web.perform(get("/api/v1/activity?grain=week&rep=" + week.lisa() + "&" + WEEK)
                        .with(user(week.lisa()).roles("REP")))
                .andExpect(jsonPath("$.rows[0].enquiries").value(4))
                .andExpect(jsonPath("$.rows[0].enquiriesUnanswered").value(1))
                .andExpect(jsonPath("$.rows[0].quoteTurnaroundMinutesMedian").value(135));
        web.perform(get("/api/v1/activity/enquiriesUnanswered/messages?" + WEEK)
                        .with(user(week.lisa()).roles("REP")))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].messageId").value(week.messageId(3)));
    }
}
