package dev.fairlead.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.figures.Figures;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.people.Role;
import dev.fairlead.sheets.AnswerTimes;
import dev.fairlead.sheets.Breakdown;
import dev.fairlead.sheets.Sums;
import dev.fairlead.stamps.Stamps;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// A week of two reps from several sides, worked out by hand. All clocks are of UTC, the office opens from 9 to 18.
///
/// | mail | when | who |
/// |---|---|---|
/// | q1, a1 | Tue 10 Nov 10:00, 11:00 | Acme asks Lisa about Shanghai to Hamburg, she answers after 60 minutes |
/// | q2, a2 | Wed 11 Nov 10:30, 10:50 | Bolt asks Lisa, she answers after 20 minutes |
/// | q3, a3 | Wed 11 Nov 15:00, 17:00 | Acme asks Tom, he answers after 120 minutes |
/// | p1 | Tue 3 Nov 10:00 | Acme writes to Lisa, the week before |
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightPageTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final String WEEK = "from=2026-11-09&to=2026-11-15";
    private static final String LISA = "ins.lisa@firm.example";
    private static final String TOM = "ins.tom@firm.example";
    private static final String ACME = "jo@ins-acme.example";
    private static final String BOLT = "di@ins-bolt.example";

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    @Autowired
    private Sums sums;

    @Autowired
    private AnswerTimes times;

    @Autowired
    private Breakdown breakdown;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Stamps stamps;

    private long acme;

    @BeforeAll
    void twoRepsAnswer() {
        staff.hire("ins.lisa", "InsTeam", Staff.UTC, Role.REP);
        staff.hire("ins.tom", "InsTeam", Staff.UTC, Role.REP);
        staff.hire("ins.meg", "InsTeam", Staff.UTC, Role.MANAGER);
        staff.hire("ins.new", "InsNew", Staff.UTC, Role.REP);
        acme = customer("Ins Acme", "ins-acme.example");
        customer("Ins Bolt", "ins-bolt.example");
        long lisas = room.open("ins.lisa", LISA);
        long toms = room.open("ins.tom", TOM);
        Letter q1 = Letter.of(
                "ins1@x", ACME, LISA, "2026-11-10T10:00:00Z", "Please quote 2x40HQ from Shanghai to Hamburg.");
        Letter q2 = Letter.of("ins3@x", BOLT, LISA, "2026-11-11T10:30:00Z", "Did the papers arrive?");
        Letter q3 = Letter.of("ins5@x", ACME, TOM, "2026-11-11T15:00:00Z", "Did the box arrive?");
        room.deliver(
                lisas,
                Letter.of("ins0@x", ACME, LISA, "2026-11-03T10:00:00Z", "Are you there?"),
                q1,
                Letter.of("ins2@x", LISA, ACME, "2026-11-10T11:00:00Z", "There is.")
                        .answering(q1),
                q2,
                Letter.of("ins4@x", LISA, BOLT, "2026-11-11T10:50:00Z", "They did.")
                        .answering(q2));
        room.deliver(
                toms,
                q3,
                Letter.of("ins6@x", TOM, ACME, "2026-11-11T17:00:00Z", "It did.")
                        .answering(q3));
        room.awaitStages("activity");
    }

    private long customer(String name, String domain) {
        return customers
                .add(new Customer(0, name, List.of(), List.of(domain), List.of(), "", "", Status.ACTIVE))
                .id();
    }

    private static Span week(String... reps) {
        return new Span(Set.of(reps), MONDAY, MONDAY.plusDays(6), Grain.DAY, ZoneOffset.UTC);
    }

    private String open(String who, String path, Locale language) throws Exception {
        String role = who.equals("ins.meg") ? "MANAGER" : "REP";
        return web.perform(get(URI.create(path)).with(user(who).roles(role)).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aTeamsMedianIsCountedAnewAndIsNoMeanOfMedians() {
        var figures = sums.by(week("ins.lisa", "ins.tom"), Sums.ALL, (rep, day) -> List.of("all", rep));

        assertThat(figures.get("ins.lisa"))
                .extracting(one -> one.of(Metric.ANSWER))
                .isEqualTo(40L);
        assertThat(figures.get("ins.tom"))
                .extracting(one -> one.of(Metric.ANSWER))
                .isEqualTo(120L);
        assertThat(figures.get("all")).extracting(one -> one.of(Metric.ANSWER)).isEqualTo(60L);
        assertThat(figures.get("all"))
                .extracting(one -> one.of(Metric.CUSTOMERS_CONTACTED))
                .isEqualTo(2L);
    }

    /// Of a day, week or month the reps' sums are read, of other spans they are counted: both ways say the same.
    @Test
    void figuresOfRepsAreTheSameFromSumsAndFromDays() {
        for (int first = -35; first < 14; first++) {
            for (int days : List.of(1, 2, 7, 8, 28, 30, 31)) {
                LocalDate from = MONDAY.plusDays(first);
                Span span = new Span(
                        Set.of("ins.lisa", "ins.tom"), from, from.plusDays(days - 1), Grain.DAY, ZoneOffset.UTC);
                var counted = sums.by(span, Sums.ALL, (rep, day) -> List.of("*", rep));
                var together = sums.together(span, Sums.ALL);

                assertThat(together.all()).as("%s", span).isEqualTo(counted.getOrDefault("*", Figures.NONE));
                counted.remove("*");
                assertThat(together.reps()).as("%s", span).isEqualTo(counted);
            }
        }
    }

    @Test
    void answersStandAtTheHourAtWhichTheCustomerWrote() {
        var slots = times.by(week("ins.lisa", "ins.tom"), Function.identity());

        assertThat(slots).hasSize(3);
        var tuesday = slots.get(new AnswerTimes.Slot(DayOfWeek.TUESDAY, 10));
        assertThat(tuesday).isEqualTo(new AnswerTimes.Times(1, 60L, 100L));
    }

    @Test
    void aLaneHasTheMailsThatNameIt() {
        var lanes = breakdown.of(week("ins.lisa"), Breakdown.By.LANE);
        var buyers = breakdown.of(week("ins.lisa"), Breakdown.By.CUSTOMER);

        assertThat(lanes.getOrDefault("CNSHA-DEHAM", Figures.NONE).count(Metric.MESSAGES_IN))
                .isEqualTo(1);
        assertThat(buyers.getOrDefault(Long.toString(acme), Figures.NONE).count(Metric.MESSAGES_OUT))
                .isEqualTo(1);
    }

    @Test
    void comparesRepsAgainstTheWeekBefore() throws Exception {
        assertThat(open("ins.meg", "/activity/compare?" + WEEK, Locale.ENGLISH))
                .contains("All together", "rep=ins.tom", "2 Nov 2026", "<span class=\"in-change in-more\">+1</span>");
        for (String by : new String[] {"rep", "team", "lane", "period"}) {
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
                assertThat(open("ins.meg", "/activity/compare?by=" + by + "&" + WEEK, language))
                        .contains("data-insight", "fl-chip-on");
            }
        }
        assertThat(open("ins.meg", "/activity/compare?by=lane&" + WEEK, Locale.CHINESE))
                .contains("CNSHA-DEHAM", "lane=CNSHA-DEHAM");
    }

    @Test
    void aRepComparesOnlyWhatIsHisOwn() throws Exception {
        assertThat(open("ins.lisa", "/activity/compare?" + WEEK, Locale.ENGLISH))
                .contains("rep=ins.lisa")
                .doesNotContain("ins.tom");
        assertThat(open("ins.lisa", "/activity/profile?rep=ins.tom&" + WEEK, Locale.ENGLISH))
                .contains("Nobody to show")
                .doesNotContain("metric=messagesIn");
        assertThat(open("ins.meg", "/activity/profile?rep=ins.tom&" + WEEK, Locale.ENGLISH))
                .contains("metric=messagesIn");
    }

    @Test
    void theProfileShowsWhatTheWorkWasAbout() throws Exception {
        assertThat(open("ins.lisa", "/activity/profile?" + WEEK, Locale.ENGLISH))
                .contains("CNSHA-DEHAM", "Ins Acme", "Ins Bolt", "10:00", "data-kind=\"course\"");
        assertThat(open("ins.lisa", "/activity/profile?from=2026-09-01&to=2026-11-15&group=answers", Locale.CHINESE))
                .contains("周（起始日）");
        assertThat(open("ins.new", "/activity/profile?" + WEEK, Locale.ENGLISH)).contains("No lane was named.");
    }

    @Test
    void aDayOrWeekOfTheProfileOpensToItsOwnDays() throws Exception {
        assertThat(open("ins.lisa", "/activity/profile?" + WEEK, Locale.ENGLISH))
                .contains("from=2026-11-10&amp;to=2026-11-10");
        assertThat(open("ins.lisa", "/activity/profile?from=2026-09-01&to=2026-11-13", Locale.ENGLISH))
                .contains("from=2026-11-02&amp;to=2026-11-08", "from=2026-11-09&amp;to=2026-11-13");
    }

    @Test
    void aCellOfTheHeatMapOpensToExactlyItsMails() throws Exception {
        String page = open("ins.meg", "/activity/heat?" + WEEK, Locale.ENGLISH);
        Matcher cell =
                Pattern.compile("href=\"([^\"]*weekday=3[^\"]*hour=10[^\"]*)\"").matcher(page);
        assertThat(cell.find()).isTrue();
        String mails = open("ins.meg", cell.group(1).replace("&amp;", "&"), Locale.ENGLISH);
        assertThat(mails)
                .contains("Letter ins4@x", "Customers wrote on Wednesday", "between 10:00 and 11:00", "20 min")
                .doesNotContain("Letter ins2@x")
                .doesNotContain("Letter ins6@x");
        assertThat(mails).contains("href=\"/activity/heat?from=2026-11-09&amp;to=2026-11-15\"");
        assertThat(open("ins.new", "/activity/heat?" + WEEK, Locale.CHINESE)).contains("暂无回复");
    }

    @Test
    void aLaneOpensToItsMailsOnly() throws Exception {
        assertThat(open("ins.lisa", "/activity/messages?metric=messagesIn&lane=CNSHA-DEHAM&" + WEEK, Locale.ENGLISH))
                .contains("Letter ins1@x", "Lane CNSHA-DEHAM")
                .doesNotContain("Letter ins3@x");
        assertThat(open(
                        "ins.lisa",
                        "/activity/messages?metric=messagesIn&customer=" + acme + "&" + WEEK,
                        Locale.CHINESE))
                .contains("Letter ins1@x", "Ins Acme")
                .doesNotContain("Letter ins3@x");
    }

    @Test
    void whatSeveralRepsDidForACustomerIsCountedTogether() throws Exception {
        String behind = "/activity/messages?metric=messagesIn&customer=" + acme + "&" + WEEK;

        assertThat(open("ins.meg", behind, Locale.ENGLISH)).contains("Letter ins1@x", "Letter ins5@x", "2 messages");
    }

    @Test
    void theFunnelSaysWhatEnquiriesBecame() throws Exception {
        assertThat(open("ins.meg", "/activity/funnel?" + WEEK, Locale.ENGLISH)).contains("From enquiry to acceptance");
        assertThat(open("ins.new", "/activity/funnel?" + WEEK, Locale.CHINESE)).contains("本期没有询价");
    }

    @Test
    void theFunnelSaysWhatWasLost() throws Exception {
        lose("lost");
        try {
            assertThat(open("ins.meg", "/activity/funnel?" + WEEK, Locale.ENGLISH))
                    .contains("metric=enquiriesLost");
        } finally {
            lose("");
        }
        assertThat(open("ins.meg", "/activity/funnel?" + WEEK, Locale.ENGLISH)).doesNotContain("metric=enquiriesLost");
    }

    private void lose(String outcome) {
        jdbc.sql("update enquiry set outcome = ? where rep = 'ins.lisa'")
                .param(outcome)
                .update();
        stamps.change("enquiries", Set.of("ins.lisa"));
    }

    /// At any moment one of these two has another date than the machine.
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void aPeriodEndsWithTheReadersOwnToday(String zone) throws Exception {
        String name = "ins." + zone.substring(8).toLowerCase(Locale.ROOT);
        staff.hire(name, "InsFar", ZoneId.of(zone), Role.REP);

        assertThat(open(name, "/activity/heat", Locale.ENGLISH))
                .contains("name=\"to\" value=\"" + LocalDate.now(ZoneId.of(zone)) + "\"");
    }

    @Test
    void backLeadsToNoOtherHouse() throws Exception {
        assertThat(open(
                        "ins.lisa",
                        "/activity/messages?metric=messagesIn&back=https://evil.example/activity&" + WEEK,
                        Locale.ENGLISH))
                .doesNotContain("href=\"https://evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/activity/messages?metric=newCustomers&lane=CNSHA-DEHAM",
                "/activity/messages?metric=messagesIn&hour=3",
                "/activity/messages?metric=answerMinutesMedian&hour=24",
                "/activity/heat?from=2026-11-15&to=2026-11-09",
                "/activity/profile?from=0001-01-01&to=0001-01-02"
            })
    void refusesWhatHasNoSuchParts(String path) throws Exception {
        web.perform(get(path).with(user("ins.lisa").roles("REP"))).andExpect(status().isBadRequest());
    }
}
