package dev.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.SendingTest;
import dev.fairlead.SentMails;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Planned reports, sent over a real mail server.
@SendingTest
class ReportMailTests extends ReportCalls {

    @Autowired
    private SentMails sent;

    @Autowired
    private ReportRounds rounds;

    @Autowired
    private Sendings sendings;

    ReportMailTests() {
        super("rpm");
    }

    /// The Tuesday after the next period of a plan made now, at ten.
    private static Instant dueAfterNow(Plan plan) {
        LocalDate next = plan.next(Instant.now(), Staff.UTC);
        return next.atTime(10, 0).atZone(Staff.UTC).toInstant();
    }

    private static String text(MimeMultipart parts) throws MessagingException, IOException {
        return parts.getBodyPart(0).getContent().toString();
    }

    @Test
    void isSentOnceForEachPeriodInTheReadersLanguageWithItsFiles() throws Exception {
        plan(lisa, lisa, "rep:" + lisa, "week").andExpect(status().is3xxRedirection());
        Plan plan = planOf(lisa);
        rounds.go(Instant.now());
        assertThat(sent.to(lisasAddress)).isEmpty();
        Instant due = dueAfterNow(plan);
        rounds.go(due);
        rounds.go(due.plusSeconds(60));

        List<MimeMessage> mails = sent.to(lisasAddress);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).startsWith(lisa + "：").endsWith("起的一周");
        var parts = (MimeMultipart) mails.getFirst().getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(text(parts)).contains("收到", "https://fairlead.example/activity/reports?of=rep%3A" + lisa);
        assertThat(parts.getBodyPart(1).getFileName()).endsWith(".pdf");
        assertThat(parts.getBodyPart(2).getFileName()).endsWith(".xlsx");

        call(
                        lisa,
                        post("/activity/reports/plans/" + plan.id())
                                .param("of", "rep:" + lisa)
                                .param("rhythm", "week")
                                .param("language", "en")
                                .param("day", "3")
                                .param("format", "pdf"))
                .andExpect(status().is3xxRedirection());
        rounds.go(due.plusSeconds(86_400));
        assertThat(sent.to(lisasAddress)).as("another day is no other period").hasSize(1);
        rounds.go(due.plusSeconds(7 * 86_400 + 86_400));
        assertThat(sent.to(lisasAddress)).hasSize(2);
        assertThat(sent.to(lisasAddress).getLast().getSubject()).startsWith(lisa + ": week of ");
        call(lisa, post("/activity/reports/plans/" + plan.id() + "/stop")).andExpect(status().is3xxRedirection());
        rounds.go(due.plusSeconds(15 * 86_400));
        assertThat(sent.to(lisasAddress)).as("stopped").hasSize(2);
        assertThat(page(lisa, "/plans", Locale.ENGLISH)).contains("stopped", "Begin again", "sent");
    }

    @Test
    void whoHasLeftGetsNone() throws Exception {
        User left = staff.hire(key + ".left", team, Staff.UTC, Role.REP);
        room.open(key + ".left", key + ".left@firm.example");
        plan(meg, key + ".left", "rep:" + key + ".left", "week").andExpect(status().is3xxRedirection());
        users.change(new User(left.username(), "", left.roles(), left.team(), left.zone(), false));
        rounds.go(dueAfterNow(planOf(key + ".left")));

        assertThat(sent.to(key + ".left@firm.example")).isEmpty();
        assertThat(page(meg, "/plans", Locale.ENGLISH)).contains("has left: gets none");
    }

    @Test
    void whatFailedIsShownAndTriedAgain() throws Exception {
        plan(meg, poor, "rep:" + poor, "week").andExpect(status().is3xxRedirection());
        Plan plan = planOf(poor);
        Instant due = dueAfterNow(plan);
        rounds.go(due);
        Subject last = plan.last(due, Staff.UTC);
        Sending failed = sendings.find(poor, last).orElseThrow();
        assertThat(failed.state()).isEqualTo(Sending.State.FAILED);
        assertThat(failed.retryAt()).isEqualTo(due.plusSeconds(300));
        assertThat(page(meg, "/plans", Locale.CHINESE)).contains("收件人没有已连接的本人邮箱", "重试");

        rounds.go(due.plusSeconds(60));
        assertThat(sendings.find(poor, last).orElseThrow().tries()).isEqualTo(1);
        room.open(poor, poor + "@firm.example");
        rounds.go(due.plusSeconds(301));
        assertThat(sent.to(poor + "@firm.example")).hasSize(1);
        assertThat(sendings.find(poor, last).orElseThrow().state()).isEqualTo(Sending.State.SENT);
        rounds.go(due.plusSeconds(4_000));
        assertThat(sent.to(poor + "@firm.example")).hasSize(1);
    }

    @Test
    void aStopInTheMiddleSendsNothingTwiceUnlessSomebodyWantsIt() throws Exception {
        plan(meg, meg, "team:" + team, "quarter").andExpect(status().is3xxRedirection());
        Plan plan = planOf(meg);
        Instant due = dueAfterNow(plan);
        Subject last = plan.last(due, Staff.UTC);
        sendings.begin(meg, last, due);
        rounds.go(due.plusSeconds(60));
        assertThat(sent.to(meg + "@firm.example")).isEmpty();
        assertThat(page(meg, "/plans", Locale.ENGLISH)).contains("Fairlead stopped while sending");

        long id = sendings.find(meg, last).orElseThrow().id();
        call(stranger, post("/activity/reports/plans/mails/" + id + "/retry")).andExpect(status().isBadRequest());
        call(meg, post("/activity/reports/plans/mails/" + id + "/retry")).andExpect(status().is3xxRedirection());
        rounds.go(due.plusSeconds(120));
        assertThat(sent.to(meg + "@firm.example")).hasSize(1);
    }
}
