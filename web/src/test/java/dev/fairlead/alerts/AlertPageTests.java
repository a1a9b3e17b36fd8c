package dev.fairlead.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.SendingTest;
import dev.fairlead.SentMails;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.customers.Profile;
import dev.fairlead.facts.Waiting;
import dev.fairlead.facts.WaitingConversations;
import dev.fairlead.people.Role;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Who is told of what, how often, and when not; over a real mail server.
@SendingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertPageTests {

    private static final String REP = "alertpage.rep";
    private static final String BOSS = "alertpage.boss";
    private static final String LAZY = "alertpage.lazy";

    /// The Monday of two weeks ago: whoever wrote then waits long by now.
    private static final LocalDate MONDAY =
            LocalDate.now(ZoneOffset.UTC).minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

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
    private AlertRounds rounds;

    @Autowired
    private SentMails sent;

    @BeforeAll
    void aCustomerOfWeightWaits() {
        staff.hire(REP, "Alertpage", Staff.UTC, Role.REP);
        staff.hire(LAZY, "Alertpage", Staff.UTC, Role.REP);
        staff.hire(BOSS, "Alertpage", Staff.UTC, Role.MANAGER);
        staff.hire("alertpage.stranger", "Elsewhere", Staff.UTC, Role.MANAGER);
        customer("Alertpage Weighty", "alertpage-vip.example", List.of("VIP"));
        customer("Alertpage Light", "alertpage-light.example", List.of());
        long reps = room.open(REP, "alertpage.rep@firm.example");
        room.open(BOSS, "alertpage.boss@firm.example");
        long lazys = room.open(LAZY, "alertpage.lazy@firm.example");
        room.deliver(
                reps,
                Letter.of(
                        "al1@alertpage",
                        "a@alertpage-vip.example",
                        "alertpage.rep@firm.example",
                        at(9),
                        "Where is it?"),
                Letter.of("al2@alertpage", "b@alertpage-light.example", "alertpage.rep@firm.example", at(9), "Hello?"),
                Letter.of(
                        "al3@alertpage",
                        "c@alertpage-light.example",
                        "alertpage.rep@firm.example",
                        at(10),
                        "Please quote Shanghai to Hamburg, 2x40HQ."));
        room.deliver(
                lazys,
                Letter.of("al4@alertpage", "alertpage.lazy@firm.example", "d@alertpage-light.example", at(11), "Bye"),
                // What others write is no mail of the rep's.
                Letter.of(
                        "al5@alertpage",
                        "e@alertpage-light.example",
                        "alertpage.lazy@firm.example",
                        wednesday(4).toString(),
                        "Hello?"));
        room.awaitStages("activity", "enquiries");
    }

    private void customer(String name, String domain, List<String> tags) {
        var profile = new Profile("", "", "", "", "", "", tags, List.of());
        customers.add(new Customer(0, name, List.of(), List.of(domain), List.of(), "", "", Status.ACTIVE, profile, 0));
    }

    private static String at(int hour) {
        return MONDAY.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC).toString();
    }

    /// This hour on a Wednesday of work, by the clock of everybody here.
    private static Instant wednesday(int hour) {
        return LocalDate.now(ZoneOffset.UTC)
                .with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY))
                .atTime(LocalTime.of(hour, 0))
                .toInstant(ZoneOffset.UTC);
    }

    private ResultActions page(String who, Role role, Locale language) throws Exception {
        return web.perform(get("/alerts").with(user(who).roles(role.name())).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private List<String> mailsTo(String address) {
        return sent.to(address).stream().map(AlertPageTests::text).toList();
    }

    private static String text(MimeMessage mail) {
        try {
            return new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | MessagingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Test
    void tellsOnceOfEachCauseInWorkingHoursOnly() throws Exception {
        rounds.go(wednesday(5));
        assertThat(mailsTo("alertpage.rep@firm.example")).isEmpty();
        rounds.go(wednesday(10));
        rounds.go(wednesday(11));

        assertThat(mailsTo("alertpage.rep@firm.example"))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Alertpage Weighty: Letter al1@alertpage", "Alertpage Light: Letter al3@alertpage")
                        .contains("https://fairlead.example/mail?open=")
                        .doesNotContain("al2@alertpage"));
        assertThat(mailsTo("alertpage.boss@firm.example"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Letter al1@alertpage", LAZY));
        assertThat(mailsTo("alertpage.lazy@firm.example")).isEmpty();
        page(REP, Role.REP, Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Important customer waits"),
                                containsString("fl-count-some"),
                                not(containsString(LAZY + " has sent no mail")))));
        page(BOSS, Role.MANAGER, Locale.CHINESE).andExpect(content().string(containsString("没有发出邮件")));
        page("alertpage.stranger", Role.MANAGER, Locale.ENGLISH)
                .andExpect(content().string(containsString("Nothing to be alarmed about")));

        // Settled, and back by undo: it goes on again, but nobody is told of it a second time.
        String conversation = waiting.of(Set.of(REP), 100).stream()
                .filter(one -> one.subject().contains("al1@"))
                .map(Waiting::conversation)
                .findFirst()
                .orElseThrow();
        waiting.close(conversation, REP, "by phone");
        rounds.go(wednesday(12));
        page(REP, Role.REP, Locale.ENGLISH).andExpect(content().string(not(containsString("al1@alertpage"))));
        waiting.undo(conversation, REP);
        rounds.go(wednesday(13));
        page(REP, Role.REP, Locale.ENGLISH).andExpect(content().string(containsString("al1@alertpage")));
        assertThat(mailsTo("alertpage.rep@firm.example")).hasSize(1);
    }

    @Test
    void everybodyChoosesAndOnlyAnAdministratorSetsTheLimits() throws Exception {
        web.perform(post("/alerts/choice")
                        .with(user(LAZY).roles("REP"))
                        .with(csrf())
                        .locale(Locale.CHINESE)
                        .param("page", "enquiry"))
                .andExpect(status().is3xxRedirection());
        page(LAZY, Role.REP, Locale.CHINESE).andExpect(content().string(containsString("没有需要警惕的事")));
        var limits = post("/alerts/limits")
                .param("customerHours", "4")
                .param("enquiryHours", "8")
                .param("silentDays", "3")
                .param("important", "VIP, A+")
                .param("quietFrom", "19:00")
                .param("quietUntil", "08:00");
        web.perform(limits.with(user(REP).roles("REP")).with(csrf())).andExpect(status().isForbidden());
        web.perform(limits.with(user("admin").roles("ADMIN")).with(csrf())).andExpect(status().is3xxRedirection());
        page("admin", Role.ADMIN, Locale.ENGLISH).andExpect(content().string(containsString("vip, a+")));
        web.perform(post("/alerts/limits")
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf())
                        .locale(Locale.ENGLISH)
                        .param("customerHours", "0")
                        .param("enquiryHours", "8")
                        .param("silentDays", "3")
                        .param("important", "")
                        .param("quietFrom", "19:00")
                        .param("quietUntil", "08:00"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Read 0; expected a number from 1 to 1000")));
    }

    @Test
    void whatIsPutOffStaysWithTheOthers() throws Exception {
        // Raised, and told to nobody at this hour.
        rounds.go(wednesday(5));
        String html =
                page(REP, Role.REP, Locale.ENGLISH).andReturn().getResponse().getContentAsString();
        String id = html.replaceFirst("(?s).*/alerts/(\\d+)/seen.*", "$1");
        String before = Integer.toString(html.split("/seen\"").length - 1);

        web.perform(post("/alerts/" + id + "/seen").with(user(REP).roles("REP")).with(csrf()))
                .andExpect(status().is3xxRedirection());
        page(REP, Role.REP, Locale.ENGLISH).andExpect(content().string(not(containsString("/alerts/" + id + "/seen"))));
        page(BOSS, Role.MANAGER, Locale.ENGLISH).andExpect(content().string(containsString("/alerts/" + id + "/seen")));
        web.perform(post("/alerts/" + id + "/unseen")
                        .with(user(REP).roles("REP"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page(REP, Role.REP, Locale.ENGLISH)
                        .andReturn()
                        .getResponse()
                        .getContentAsString()
                        .split("/seen\""))
                .hasSize(Integer.parseInt(before) + 1);
    }
}
