package dev.fairlead.insights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.people.Role;
import dev.fairlead.stamps.Stamps;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the pages of comparison, profile, answer times and funnel show, and to whom.
@PageTest
class InsightPageTests extends InsightWeek {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Stamps stamps;

    InsightPageTests() {
        super("ins");
    }

    @Test
    void comparesRepsAgainstTheWeekBefore() throws Exception {
        assertThat(open(meg, "/activity/compare?" + WEEK, Locale.ENGLISH))
                .contains("All together", "rep=" + tom, "2 Nov 2026", "<span class=\"in-change in-more\">+1</span>");
        for (String by : new String[] {"rep", "team", "lane", "period"}) {
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
                assertThat(open(meg, "/activity/compare?by=" + by + "&" + WEEK, language))
                        .contains("data-insight", "fl-chip-on");
            }
        }
        assertThat(open(meg, "/activity/compare?by=lane&" + WEEK, Locale.CHINESE))
                .contains("CNSHA-DEHAM", "lane=CNSHA-DEHAM");
    }

    @Test
    void aRepComparesOnlyWhatIsHisOwn() throws Exception {
        assertThat(open(lisa, "/activity/compare?" + WEEK, Locale.ENGLISH))
                .contains("rep=" + lisa)
                .doesNotContain(tom);
        assertThat(open(lisa, "/activity/profile?rep=" + tom + "&" + WEEK, Locale.ENGLISH))
                .contains("Nobody to show")
                .doesNotContain("metric=messagesIn");
        assertThat(open(meg, "/activity/profile?rep=" + tom + "&" + WEEK, Locale.ENGLISH))
                .contains("metric=messagesIn");
    }

    @Test
    void theProfileShowsWhatTheWorkWasAbout() throws Exception {
        assertThat(open(lisa, "/activity/profile?" + WEEK, Locale.ENGLISH))
                .contains("CNSHA-DEHAM", firm("Acme"), firm("Bolt"), "10:00", "data-kind=\"course\"");
        assertThat(open(lisa, "/activity/profile?from=2026-09-01&to=2026-11-15&group=answers", Locale.CHINESE))
                .contains("周（起始日）");
        assertThat(open(fresh, "/activity/profile?" + WEEK, Locale.ENGLISH)).contains("No lane was named.");
    }

    @Test
    void aDayOrWeekOfTheProfileOpensToItsOwnDays() throws Exception {
        assertThat(open(lisa, "/activity/profile?" + WEEK, Locale.ENGLISH))
                .contains("from=2026-11-10&amp;to=2026-11-10");
        assertThat(open(lisa, "/activity/profile?from=2026-09-01&to=2026-11-13", Locale.ENGLISH))
                .contains("from=2026-11-02&amp;to=2026-11-08", "from=2026-11-09&amp;to=2026-11-13");
    }

    @Test
    void theFunnelSaysWhatEnquiriesBecame() throws Exception {
        assertThat(open(meg, "/activity/funnel?" + WEEK, Locale.ENGLISH)).contains("From enquiry to acceptance");
        assertThat(open(fresh, "/activity/funnel?" + WEEK, Locale.CHINESE)).contains("本期没有询价");
    }

    @Test
    void theFunnelSaysWhatWasLost() throws Exception {
        lose("lost");
        try {
            assertThat(open(meg, "/activity/funnel?" + WEEK, Locale.ENGLISH)).contains("metric=enquiriesLost");
        } finally {
            lose("");
        }
        assertThat(open(meg, "/activity/funnel?" + WEEK, Locale.ENGLISH)).doesNotContain("metric=enquiriesLost");
    }

    private void lose(String outcome) {
        jdbc.sql("update enquiry set outcome = ? where rep = ?")
                .params(outcome, lisa)
                .update();
        stamps.change("enquiries", Set.of(lisa));
    }

    /// At any moment one of these two has another date than the machine.
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void aPeriodEndsWithTheReadersOwnToday(String zone) throws Exception {
        String name = "ins." + zone.substring(8).toLowerCase(Locale.ROOT);
        staff.hire(name, "InsFar", ZoneId.of(zone), Role.REP);

        assertThat(open(name, "/activity/heat", Locale.ENGLISH))
                .containsPattern("name=\"to\"\\s+value=\"" + LocalDate.now(ZoneId.of(zone)) + "\"");
    }
}
