package dev.fairlead.enquiries;

import static dev.fairlead.enquiries.WeekOfQuestions.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.Sight;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/// From a customer's question to the lists of those that wait, and who may see them.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnquiryPageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private EnquiryRows rows;

    private WeekOfQuestions week;

    @BeforeAll
    void questionsAndSomeAnswers(@Autowired ApplicationContext application) throws Exception {
        week = WeekOfQuestions.deliver(application, web, "enq");
    }

    @Test
    void listsWhatNobodyHasAnsweredOldestFirst() throws Exception {
        week.call(week.lisa(), "?state=open")
                .andExpect(jsonPath("$.items", hasSize(3)))
                .andExpect(jsonPath("$.items[2].enquiry.party").value(week.stranger()))
                .andExpect(jsonPath("$.items[2].enquiry.customerId").value(nullValue()))
                .andExpect(jsonPath("$.items[0].enquiry.pol").value("CNNGB"))
                .andExpect(jsonPath("$.items[0].enquiry.pod").value("USLAX"))
                .andExpect(jsonPath("$.items[0].state").value("unanswered"))
                .andExpect(jsonPath("$.items[1].enquiry.pod").value("BRSSZ"))
                .andExpect(jsonPath("$.items[1].state").value("answered"));
        week.open(week.lisa(), "/quotes/enquiries", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("CNNGB → USLAX"),
                                containsString("Nobody has answered"),
                                containsString(week.prefix() + " Acme"),
                                containsString("href=\"/mail?open="),
                                not(containsString("CNSHA → DEHAM")))));
        week.open(week.lisa(), "/quotes/enquiries", Locale.CHINESE)
                .andExpect(content().string(containsString("未回复")));
    }

    @Test
    void timesThePriceByTheBusinessHoursOfTheRepsCountry() throws Exception {
        week.call(week.lisa(), "?state=quoted&pol=CNSHA")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].minutes").value(60 + 90));
    }

    @Test
    void aPriceEnteredByHandAnswersToo() throws Exception {
        week.call(week.lisa(), "?state=lost")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].enquiry.pod").value("ZADUR"))
                .andExpect(jsonPath("$.items[0].minutes").value(120));
    }

    @Test
    void showsNobodyTheEnquiriesOfOthers() throws Exception {
        week.call(week.tom(), "?state=all").andExpect(jsonPath("$.total").value(0));
        week.call(week.tom(), "/turnaround?" + WEEK)
                .andExpect(jsonPath("$.all.enquiries").value(0));
        week.open(week.tom(), "/quotes/enquiries?rep=" + week.lisa(), Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("No enquiry here"), not(containsString(week.prefix() + " Acme")))));
        week.open(week.tom(), "/quotes/turnaround?" + WEEK, Locale.CHINESE)
                .andExpect(content().string(containsString("此期间没有询价")));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var everybody = new Sight(true, Set.of(), Set.of(), ZoneId.of("UTC"));
        for (boolean oldest : new boolean[] {true, false}) {
            List<Long> whole = rows.list(everybody, EnquiryFilter.ALL, EnquiryPage.first(oldest, 500)).stream()
                    .map(Enquiry::mailId)
                    .toList();
            List<Long> paged = new ArrayList<>();
            ListPlace behind = null;
            List<Enquiry> page;
            do {
                page = rows.list(everybody, EnquiryFilter.ALL, new EnquiryPage(oldest, behind, 2));
                page.forEach(one -> paged.add(one.mailId()));
                if (!page.isEmpty()) {
                    behind = EnquiryPage.place(page.getLast().place().toString());
                }
            } while (!page.isEmpty());
            assertThat(whole).hasSizeGreaterThan(4);
            assertThat(paged).isEqualTo(whole);
        }
    }

    @Test
    void refusesAPlaceThatNobodyGaveOut() throws Exception {
        for (String cursor : List.of("x", "1_", "999999999999999999_1")) {
            web.perform(get("/api/v1/enquiries?cursor=" + cursor)
                            .with(user(week.lisa()).roles("REP")))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.detail").value(containsString("no place in the list")));
        }
    }
}
