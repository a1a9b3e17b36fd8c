package dev.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Who may read a report, and who may plan it for whom.
@PageTest
class ReportRightsTests extends ReportCalls {

    ReportRightsTests() {
        super("rpr");
    }

    @Test
    void nobodyReadsWhatIsNotHis() throws Exception {
        for (String of : new String[] {"rep:" + tom, "team:" + team, "company", "nonsense"}) {
            call(lisa, get("/activity/reports?of=" + of)).andExpect(status().isBadRequest());
            call(lisa, get("/activity/reports/report.pdf?of=" + of)).andExpect(status().isBadRequest());
        }
        call(lisa, get("/activity/reports?start=9998-01-01")).andExpect(status().isBadRequest());
        call(stranger, get("/activity/reports?of=team:" + team)).andExpect(status().isBadRequest());
        call(meg, get("/activity/reports?of=company")).andExpect(status().isBadRequest());
        assertThat(page(ada, "?of=company&" + OCTOBER, Locale.ENGLISH)).contains("The company: October 2026");
    }

    @Test
    void nobodyPlansWhatHeOrTheReaderMayNotRead() throws Exception {
        plan(lisa, lisa, "team:" + team, "month").andExpect(status().isBadRequest());
        plan(lisa, tom, "rep:" + tom, "month").andExpect(status().isBadRequest());
        plan(meg, tom, "team:" + team, "month").andExpect(status().isBadRequest());
        plan(stranger, tom, "rep:" + tom, "month").andExpect(status().isBadRequest());
        plan(tom, tom, "rep:" + tom, "month").andExpect(status().is3xxRedirection());
        plan(tom, tom, "rep:" + tom, "month")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("gets this report already")));
        call(lisa, post("/activity/reports/plans/" + planOf(tom).id() + "/remove"))
                .andExpect(status().isBadRequest());
    }
}
