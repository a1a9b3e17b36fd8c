package dev.fairlead.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// More enquiries than one answer of the API holds, those of two reps in turn.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongEnquiryListPageTests {

    private static final int MANY = 501;
    private static final long MAILS = 981_000;
    private static final OffsetDateTime START = OffsetDateTime.of(2018, 3, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String ALL = "/api/v1/enquiries?state=open&from=2018-03-01&to=2018-04-30";

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EnquiryRows rows;

    @BeforeAll
    void many() {
        staff.reps("longlist.0", "longlist.1");
        staff.hire("longlist.audit", Role.AUDITOR);
        for (int i = 0; i < MANY; i++) {
            jdbc.update(
                    "insert into enquiry (mail_id, thread_key, asked_at, rep, party, subject) values (?, ?, ?, ?, '', '')",
                    MAILS + i,
                    "longlist" + i,
                    START.plusHours(i),
                    "longlist." + i % 2);
        }
    }

    @AfterAll
    void away() {
        jdbc.update("delete from enquiry where mail_id between ? and ?", MAILS, MAILS + MANY);
    }

    private ResultActions list(String path) throws Exception {
        return web.perform(get(path).with(user("longlist.audit").roles("AUDITOR")))
                .andExpect(status().isOk());
    }

    @Test
    void thePageThatFollowsHasTheRest() throws Exception {
        String first = list(ALL)
                .andExpect(jsonPath("$.total").value(MANY))
                .andExpect(jsonPath("$.items", hasSize(500)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = JsonPath.read(first, "$.next");

        list(ALL + "&cursor=" + next)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].enquiry.mailId").value(MAILS + MANY - 1))
                .andExpect(jsonPath("$.next").value(nullValue()));
    }

    @Test
    void whatSeveralRepsHaveOpenStandsInOneOrder() {
        List<Enquiry> open = rows.open(
                Set.of("longlist.0", "longlist.1"),
                START.toInstant(),
                START.plusHours(10).toInstant());

        assertThat(open).hasSize(10).isSortedAccordingTo(Comparator.comparing(Enquiry::mailId));
    }
}
