package dev.fairlead.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.facts.Waiting;
import dev.fairlead.facts.WaitingConversations;
import dev.fairlead.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What waits, and for whom; settled by hand and back; customers who fell silent.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayPageTests {

    private static final String ANNA = "daypage.anna@firm.example";
    private static final String BEN = "daypage.ben@firm.example";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    @Autowired
    private WaitingConversations waiting;

    @Autowired
    private RhythmSweep sweep;

    private long acme;
    private long closed;
    private long silent;

    @BeforeAll
    void mailOfTwoReps() {
        staff.hire("daypage.anna", "Daypage", Staff.UTC, Role.REP);
        staff.hire("daypage.ben", "Daypage", Staff.UTC, Role.REP);
        staff.hire("daypage.boss", "Daypage", Staff.UTC, Role.MANAGER);
        staff.hire("daypage.other", "Elsewhere", Staff.UTC, Role.REP);
        staff.hire("daypage.audit", "", Staff.UTC, Role.AUDITOR);
        staff.reps("daypage.new");
        acme = customer("Daypage Acme", "daypage-acme.example");
        customer("Daypage Bolt", "daypage-bolt.example");
        silent = customer("Daypage Silent", "daypage-silent.example");
        closed = customers
                .add(new Customer(
                        0,
                        "Daypage Closed",
                        List.of(),
                        List.of("daypage-closed.example"),
                        List.of(),
                        "daypage.other",
                        "Elsewhere",
                        Status.ACTIVE))
                .id();
        long annas = room.open("daypage.anna", ANNA);
        long bens = room.open("daypage.ben", BEN);
        room.deliver(
                annas,
                mail("dp1", "a@daypage-acme.example", ANNA, 30, "Where is our container?"),
                mail("dp4", "d@daypage-closed.example", ANNA, 5, "Whom shall we call?"),
                mail("dp2", "b@daypage-acme.example", ANNA, 3, "Please quote Shanghai to Hamburg, 2x40HQ."));
        room.deliver(bens, mail("dp3", "c@daypage-bolt.example", BEN, 9, "Is the draft B/L correct?"));
        // Once a week for ten weeks, and then nothing for 40 days.
        IntStream.range(0, 10)
                .mapToObj(week ->
                        mail("dps" + week, ANNA, "x@daypage-silent.example", 24 * (40 + 7 * (9 - week)), "News"))
                .forEach(letter -> room.deliver(annas, letter));
        room.awaitStages("activity", "enquiries");
        sweep.go(Instant.now());
    }

    private long customer(String name, String domain) {
        return customers
                .add(new Customer(0, name, List.of(), List.of(domain), List.of(), "", "", Status.ACTIVE))
                .id();
    }

    private static Letter mail(String id, String from, String to, int hoursAgo, String text) {
        return Letter.of(
                id + "@daypage", from, to, NOW.minus(hoursAgo, ChronoUnit.HOURS).toString(), text);
    }

    private ResultActions open(String who, Role role, String path, Locale language) throws Exception {
        return web.perform(get(path).with(user(who).roles(role.name())).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions mine(String who) throws Exception {
        return open(who, Role.REP, "/day", Locale.ENGLISH);
    }

    private Waiting waitingFor(String rep, String letter) {
        return waiting.of(Set.of(rep), 100).stream()
                .filter(one -> one.subject().equals("Letter " + letter + "@daypage"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsWhatWaitsOldestFirstAndNobodyElses() throws Exception {
        String html = mine("daypage.anna")
                .andExpect(content()
                        .string(allOf(
                                containsString("Letter dp1@daypage"),
                                containsString("asks for a price"),
                                not(containsString("Letter dp3@daypage")))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html.indexOf("Letter dp1@daypage")).isLessThan(html.indexOf("Letter dp2@daypage"));
        open("daypage.anna", Role.REP, "/day", Locale.CHINESE)
                .andExpect(content().string(allOf(containsString("待我回复"), containsString("渐失联系"))));
    }

    @Test
    void aCustomerThatTheReaderMayNotSeeIsANameWithoutALink() throws Exception {
        for (String page : List.of("/day", "/day/unanswered")) {
            open("daypage.anna", Role.REP, page, Locale.ENGLISH)
                    .andExpect(content()
                            .string(allOf(
                                    containsString("<span>Daypage Closed</span>"),
                                    containsString("href=\"/customers/" + acme + "\">Daypage Acme</a>"),
                                    not(containsString("href=\"/customers/" + closed + "\"")))));
        }
        open("daypage.audit", Role.AUDITOR, "/day/unanswered", Locale.ENGLISH)
                .andExpect(content().string(containsString("href=\"/customers/" + closed + "\"")));
    }

    @Test
    void aConversationIsSettledByPhoneAndWaitsAgainAfterUndo() throws Exception {
        String conversation = waitingFor("daypage.ben", "dp3").conversation();
        web.perform(post("/day/settle")
                        .with(user("daypage.ben").roles("REP"))
                        .with(csrf())
                        .param("conversation", conversation)
                        .param("reason", "Settled by phone"))
                .andExpect(redirectedUrl("/day"));
        assertThat(waiting.of(Set.of("daypage.ben"), 10)).isEmpty();
        mine("daypage.ben")
                .andExpect(content()
                        .string(allOf(
                                containsString("Nothing waits for you"),
                                containsString("Settled by hand this week: 1"))));

        web.perform(post("/day/settle/undo")
                        .with(user("daypage.ben").roles("REP"))
                        .with(csrf())
                        .param("conversation", conversation))
                .andExpect(redirectedUrl("/day"));
        assertThat(waitingFor("daypage.ben", "dp3").state()).isEqualTo(Waiting.State.WAITING);
        assertThat(waiting.undo(conversation, "daypage.ben")).as("once more").isFalse();
    }

    @Test
    void nobodySettlesWhatIsNotHisToSee() throws Exception {
        String conversation = waitingFor("daypage.anna", "dp1").conversation();
        for (String who : List.of("daypage.other", "daypage.ben")) {
            web.perform(post("/day/settle")
                            .with(user(who).roles("REP"))
                            .with(csrf())
                            .param("conversation", conversation))
                    .andExpect(status().isForbidden());
        }
        web.perform(post("/day/settle")
                        .with(user("daypage.anna").roles("REP"))
                        .with(csrf())
                        .param("conversation", "no-such-conversation")
                        .param("back", "https://elsewhere.example/"))
                .andExpect(redirectedUrl("/day"));
    }

    @Test
    void anAuditorSeesEverythingAndSettlesNothing() throws Exception {
        Waiting annas = waitingFor("daypage.anna", "dp1");

        web.perform(post("/day/settle")
                        .with(user("daypage.audit").roles("AUDITOR"))
                        .with(csrf())
                        .param("conversation", annas.conversation()))
                .andExpect(status().isForbidden());
        assertThat(waitingFor("daypage.anna", "dp1")).isEqualTo(annas);
    }

    @Test
    void theManagerSeesTheTeamsUnansweredAndFiltersIt() throws Exception {
        open("daypage.boss", Role.MANAGER, "/day/unanswered", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(containsString("Letter dp1@daypage"), containsString("Letter dp2@daypage"))));
        open("daypage.boss", Role.MANAGER, "/day/unanswered?rep=daypage.anna&customer=acme", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Letter dp1@daypage"),
                                containsString("2 conversations"),
                                not(containsString("Letter dp3@daypage")))));
        open("daypage.boss", Role.MANAGER, "/day/unanswered?customer=nobody+at+all", Locale.CHINESE)
                .andExpect(content().string(containsString("没有人在等待回复")));
        open("daypage.other", Role.REP, "/day/unanswered?rep=daypage.anna", Locale.ENGLISH)
                .andExpect(content().string(not(containsString("Letter dp1@daypage"))));
    }

    @Test
    void aCustomerSilentForMuchLongerThanUsualGoesQuietUntilTheNextMail() throws Exception {
        open("daypage.boss", Role.MANAGER, "/day/quiet", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Daypage Silent"),
                                containsString("40 days"),
                                containsString("every 7 days"),
                                not(containsString("Daypage Acme")))));
        mine("daypage.anna").andExpect(content().string(containsString("Daypage Silent")));
        open("daypage.other", Role.REP, "/day/quiet?rep=daypage.anna", Locale.ENGLISH)
                .andExpect(content().string(not(containsString("Daypage Silent"))));
        open("daypage.other", Role.REP, "/day/quiet", Locale.CHINESE)
                .andExpect(content().string(allOf(not(containsString("Daypage Silent")), containsString("没有渐失联系的客户"))));
    }

    @Test
    void aQuoteWantsItsFollowUpAndAWordBeforeItEnds() throws Exception {
        LocalDate today = LocalDate.now(Staff.UTC);
        web.perform(post("/api/v1/quotes")
                        .with(user("daypage.anna").roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"direction": "sold", "customer": {"id": %d}, "pol": "CNNGB", "pod": "NLRTM",
                                 "equipment": "40HQ", "status": "sent", "remindOn": "%s", "validTo": "%s",
                                 "lines": [{"charge": "O/F", "currency": "USD", "amount": 1250}]}""".formatted(silent, today.minusDays(1), today.plusDays(2))))
                .andExpect(status().isCreated());
        mine("daypage.anna")
                .andExpect(content()
                        .string(allOf(
                                containsString("Promised follow-ups"),
                                containsString("overdue"),
                                containsString("Quotes about to expire"),
                                containsString("CNNGB → NLRTM · 40HQ"))));
    }

    @Test
    void aFollowUpWaitsForItsDay() throws Exception {
        web.perform(post("/api/v1/quotes")
                        .with(user("daypage.ben").roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"direction": "sold", "pol": "CNNGB", "pod": "BEANR", "equipment": "40HQ",
                                 "status": "sent", "remindOn": "%s",
                                 "lines": [{"charge": "O/F", "currency": "USD", "amount": 1250}]}""".formatted(LocalDate.now(Staff.UTC).plusDays(2))))
                .andExpect(status().isCreated());

        mine("daypage.ben").andExpect(content().string(not(containsString("CNNGB → BEANR"))));
    }

    @Test
    void whoHasNothingToDoIsToldSoKindly() throws Exception {
        mine("daypage.new")
                .andExpect(content()
                        .string(allOf(containsString("Nothing waits for you"), containsString("Read the mail"))));
    }
}
