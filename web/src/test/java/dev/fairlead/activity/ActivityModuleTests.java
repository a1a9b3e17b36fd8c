package dev.fairlead.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.figures.Metric;
import dev.fairlead.people.Role;
import dev.fairlead.people.Users;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// From archived mails to the figures of `/api/v1/activity`, worked out by hand.
///
/// The office is in Berlin, in winter one hour before UTC, and open from 9 to 18. In the week of Monday 9 November:
///
/// | mail | Berlin | who | counts as |
/// |---|---|---|---|
/// | a1 | Mon 17:00 | Acme asks Lisa, Tom in copy | in |
/// | a2 | Mon 17:30 | Acme asks again | in |
/// | a3 | Tue 09:30 | Lisa answers | out, first answer after 60 + 30 = 90 minutes |
/// | a4 | Tue 10:00 | Acme writes | in |
/// | a5 | Tue 10:20 | Lisa answers | out, answer after 20 minutes |
/// | b1 | Wed 11:00 | Bolt asks | in |
/// | b2 | Wed 11:50 | Lisa quotes | out, first answer after 50 minutes, quote |
/// | t1 | Thu 00:30 | Tom writes to Acme | out, still Wednesday in UTC |
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityModuleTests {

    private static final String LISA = "act.lisa@firm.example";
    private static final String TOM = "act.tom@firm.example";
    private static final String ACME = "buyer@act-acme.example";
    private static final String BOLT = "buyer@act-bolt.example";
    private static final String WEEK = "?from=2026-11-09&to=2026-11-15";

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    @Autowired
    private JdbcClient jdbc;

    private long toms;

    @BeforeAll
    void aWeekOfWork() {
        person("act.lisa", Role.REP);
        person("act.tom", Role.REP);
        person("act.meg", Role.MANAGER);
        customer("Act Acme", "act-acme.example");
        customer("Act Bolt", "act-bolt.example");
        long lisas = room.open("act.lisa", LISA);
        toms = room.open("act.tom", TOM);
        Letter a1 = letter("a1", ACME, LISA, "2026-11-09T16:00:00Z").with("Cc: <" + TOM + ">");
        Letter a2 = letter("a2", ACME, LISA, "2026-11-09T16:30:00Z").answering(a1);
        Letter a3 = letter("a3", LISA, ACME, "2026-11-10T08:30:00Z").answering(a2);
        Letter a4 = letter("a4", ACME, LISA, "2026-11-10T09:00:00Z").answering(a3);
        Letter a5 = letter("a5", LISA, ACME, "2026-11-10T09:20:00Z").answering(a4);
        Letter b1 = letter("b1", BOLT, LISA, "2026-11-11T10:00:00Z");
        Letter b2 = Letter.of(
                        "b2@act.example",
                        LISA,
                        BOLT,
                        "2026-11-11T10:50:00Z",
                        "Our offer: Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30")
                .answering(b1);
        Letter outOfOffice = letter("auto", ACME, LISA, "2026-11-10T09:21:00Z").with("Auto-Submitted: auto-replied");
        Letter stranger = letter("stranger", "who@act-stranger.example", LISA, "2026-11-10T11:00:00Z");
        Letter colleague = letter("colleague", LISA, TOM, "2026-11-10T12:00:00Z");
        room.deliver(lisas, a1, a2, a3, a4, a5, b1, b2, outOfOffice, stranger, colleague);
        room.deliver(toms, a1, colleague, letter("t1", TOM, ACME, "2026-11-11T23:30:00Z"));
        room.awaitStages("activity", "quotes");
    }

    private static Letter letter(String id, String from, String to, String sentAt) {
        return Letter.of(id + "@act.example", from, to, sentAt, "Thank you, we will come back to you.");
    }

    private void person(String name, Role role) {
        staff.hire(name, "ActTeam", ZoneId.of("Europe/Berlin"), role);
    }

    private void customer(String name, String domain) {
        customers.add(new Customer(0, name, List.of(), List.of(domain), List.of(), "", "", Status.ACTIVE));
    }

    private ResultActions ask(String who, String path) throws Exception {
        String role = users.get(who).roles().iterator().next().name();
        return web.perform(get("/api/v1/activity" + path).with(user(who).roles(role)));
    }

    @Test
    void countsAWeekOfARep() throws Exception {
        ask("act.lisa", WEEK)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.from").value("2026-11-09"))
                .andExpect(jsonPath("$.to").value("2026-11-15"))
                .andExpect(jsonPath("$.rows.length()").value(1))
                .andExpect(jsonPath("$.rows[0].rep").value("act.lisa"))
                .andExpect(jsonPath("$.rows[0].period").value("2026-11-09"))
                .andExpect(jsonPath("$.rows[0].messagesIn").value(4))
                .andExpect(jsonPath("$.rows[0].messagesOut").value(3))
                .andExpect(jsonPath("$.rows[0].customersContacted").value(2))
                .andExpect(jsonPath("$.rows[0].conversations").value(2))
                .andExpect(jsonPath("$.rows[0].firstAnswerMinutesMedian").value((50 + 90) / 2))
                .andExpect(jsonPath("$.rows[0].answerMinutesMedian").value(50))
                .andExpect(jsonPath("$.rows[0].quotesSent").value(1))
                .andExpect(jsonPath("$.withoutCustomer").value(1));
    }

    @Test
    void saysNullWhereNothingCanBeTimed() throws Exception {
        ask("act.lisa", WEEK)
                .andExpect(jsonPath("$.rows[0].enquiries").value(0))
                .andExpect(jsonPath("$.rows[0].unanswered").value(0))
                .andExpect(jsonPath("$.rows[0].quoteTurnaroundMinutesMedian").value(nullValue()));
        ask("act.tom", WEEK)
                .andExpect(jsonPath("$.rows[0].messagesOut").value(1))
                .andExpect(jsonPath("$.rows[0].answerMinutesMedian").value(nullValue()));
    }

    @Test
    void countsByDayInTheReadersZoneNewestFirst() throws Exception {
        ask("act.meg", WEEK + "&grain=day&team=actteam")
                .andExpect(jsonPath("$.rows[*].rep", contains("act.lisa", "act.lisa", "act.lisa", "act.tom")))
                .andExpect(
                        jsonPath("$.rows[*].period", contains("2026-11-11", "2026-11-10", "2026-11-09", "2026-11-12")))
                .andExpect(jsonPath("$.rows[*].messagesIn", contains(1, 1, 2, 0)))
                .andExpect(jsonPath("$.rows[*].messagesOut", contains(1, 2, 0, 1)))
                .andExpect(jsonPath("$.rows[*].customersContacted", contains(1, 1, 0, 1)))
                .andExpect(jsonPath("$.rows[*].firstAnswerMinutesMedian", contains(50, 90, null, null)))
                .andExpect(jsonPath("$.rows[*].answerMinutesMedian", contains(50, (20 + 90) / 2, null, null)));
    }

    @Test
    void countsAMonth() throws Exception {
        ask("act.tom", "?from=2026-11-01&to=2026-11-30&grain=month")
                .andExpect(jsonPath("$.rows[*].period", contains("2026-11-01")))
                .andExpect(jsonPath("$.rows[0].messagesOut").value(1));
    }

    @ParameterizedTest
    @CsvSource({
        "messagesIn, b1 a4 a2 a1",
        "messagesOut, b2 a5 a3",
        "customersContacted, b2 a5 a3",
        "conversations, b2 b1 a5 a4 a3 a2 a1",
        "firstAnswerMinutesMedian, b2 a3",
        "answerMinutesMedian, b2 a5 a3",
        "quotesSent, b2"
    })
    void listsExactlyTheMailsBehindAFigure(String metric, String expected) throws Exception {
        String[] ids =
                Stream.of(expected.split(" ")).map(id -> id + "@act.example").toArray(String[]::new);
        ask("act.lisa", "/" + metric + "/messages" + WEEK)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(ids.length))
                .andExpect(jsonPath("$.items[*].messageId", contains(ids)))
                .andExpect(jsonPath("$.items[0].id").isNumber())
                .andExpect(jsonPath("$.items[0].subject").value("Letter " + ids[0]))
                .andExpect(jsonPath("$.next").value(nullValue()));
    }

    @Test
    void figuresOpenToTheirQuotesAndCustomers() throws Exception {
        ask("act.lisa", "/quotesSent/quotes" + WEEK)
                .andExpect(jsonPath("$.items[*].pol", contains("CNSHA")))
                .andExpect(jsonPath("$.items[*].pod", contains("DEHAM")))
                .andExpect(jsonPath("$.items[0].id").isNumber());
        ask("act.lisa", "/customersContacted/customers" + WEEK)
                .andExpect(jsonPath("$.items[*].name", contains("Act Bolt", "Act Acme")));
        // Of several reps the last mail to a customer tells its place.
        ask("act.meg", "/customersContacted/customers" + WEEK + "&team=actteam")
                .andExpect(jsonPath("$.items[*].name", contains("Act Acme", "Act Bolt")));
        ask("act.tom", "/quotesSent/quotes" + WEEK + "&rep=act.lisa")
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    @Test
    void aFollowUpIsDueOnItsDayAndDoneWhenTheQuoteIsDecided() throws Exception {
        jdbc.sql("update quote set remind_on = date '2026-11-20', status = 'sent' where rep = 'act.lisa'")
                .update();
        String day = "?rep=act.lisa&grain=day&from=2026-11-20&to=2026-11-20";
        ask("act.lisa", day)
                .andExpect(jsonPath("$.rows[0].followUpsDue").value(1))
                .andExpect(jsonPath("$.rows[0].followUpsDone").value(0));
        ask("act.lisa", "/followUpsDue/quotes" + day)
                .andExpect(jsonPath("$.items[*].remindOn", contains("2026-11-20")));

        jdbc.sql("update quote set status = 'accepted' where rep = 'act.lisa'").update();

        ask("act.lisa", day).andExpect(jsonPath("$.rows[0].followUpsDone").value(1));
    }

    @Test
    void aFollowUpIsDoneByAMailWithinAWeekAndNotBefore() throws Exception {
        jdbc.sql("update quote set remind_on = date '2026-11-12', status = 'sent' where rep = 'act.lisa'")
                .update();
        // The quote itself went out the day before.
        ask("act.lisa", "?rep=act.lisa&grain=month&from=2026-11-01&to=2026-11-12")
                .andExpect(jsonPath("$.rows[0].followUpsDue").value(1))
                .andExpect(jsonPath("$.rows[0].followUpsDone").value(0));

        jdbc.sql("update quote set remind_on = date '2026-11-11' where rep = 'act.lisa'")
                .update();

        ask("act.lisa", "?rep=act.lisa&grain=day&from=2026-11-11&to=2026-11-11")
                .andExpect(jsonPath("$.rows[0].followUpsDone").value(1));
    }

    /// Whom we wrote to is kept in memory; a mail that comes later is seen all the same, and one that is taken
    /// away.
    @Test
    void aFollowUpIsDoneByAMailThatComesAfterSomebodyLooked() throws Exception {
        jdbc.sql("update quote set remind_on = date '2026-11-14', status = 'sent' where rep = 'act.lisa'")
                .update();
        String day = "?rep=act.lisa&grain=day&from=2026-11-14&to=2026-11-14";
        ask("act.lisa", day).andExpect(jsonPath("$.rows[0].followUpsDone").value(0));

        // By a colleague, within a week.
        room.deliver(toms, letter("later", TOM, BOLT, "2026-11-20T20:30:00Z"));
        room.awaitStages("activity");

        ask("act.lisa", day).andExpect(jsonPath("$.rows[0].followUpsDone").value(1));
    }

    @Test
    void tellsEverybodyHowEachFigureIsCounted() throws Exception {
        ask("act.tom", "/definitions")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(Metric.values().length))
                .andExpect(jsonPath("$.items[0].key").value("messagesIn"))
                .andExpect(jsonPath("$.items[0].rule").value(containsString("from customers")));
    }

    @Test
    void showsARepNobodyElsesFigures() throws Exception {
        ask("act.tom", WEEK + "&rep=act.lisa")
                .andExpect(jsonPath("$.rows.length()").value(0))
                .andExpect(jsonPath("$.withoutCustomer").value(0));
        ask("act.tom", "/messagesIn/messages" + WEEK + "&rep=act.lisa")
                .andExpect(jsonPath("$.total").value(0));
        ask("act.meg", "/messagesIn/messages" + WEEK + "&rep=act.lisa")
                .andExpect(jsonPath("$.total").value(4));
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({
        "/bogus/messages?from=2026-11-09, metric, 'bogus'",
        "?from=2026-11-15&to=2026-11-09, to, before it begins on 2026-11-15",
        "/messagesIn/messages?from=2026-11-15&to=2026-11-09, to, before it begins on 2026-11-15",
        "?grain=year, grain, 'year'",
        "?from=2001-01-01&to=2026-11-09, from, at most",
        "?from=soon, from, soon"
    })
    void saysWhatCannotBeAnswered(String path, String field, String words) throws Exception {
        ask("act.lisa", path)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString(words)))
                .andExpect(jsonPath("$.errors." + field).exists());
    }
}
