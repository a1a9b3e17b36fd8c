package dev.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Reports as page, PDF, workbook and mail over a real mail server. September is frozen with two mails of Acme; one
/// more
/// comes later. In October Acme writes four times and Bolt once.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageTests {

    private static final String LISA = "rpt.lisa@firm.example";
    private static final String ACME = "jo@rpt-acme.example";
    private static final String OCTOBER = "rhythm=month&start=2026-10-01";
    private static final String SEPTEMBER = "rhythm=month&start=2026-09-01";

    private static final GreenMail SMTP = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    @Autowired
    private ReportRounds rounds;

    @Autowired
    private Plans plans;

    @Autowired
    private Sendings sendings;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        SMTP.start();
        properties.add("fairlead.delivery.host", () -> "127.0.0.1");
        properties.add("fairlead.delivery.port", () -> SMTP.getSmtp().getPort());
        properties.add("fairlead.delivery.security", () -> "none");
        properties.add("fairlead.delivery.from", () -> "fairlead@firm.example");
        properties.add("fairlead.delivery.pages", () -> "https://fairlead.example");
    }

    @BeforeAll
    void twoMonthsOfWork() throws Exception {
        staff.hire("rpt.lisa", "RptTeam", Staff.UTC, Role.REP);
        staff.hire("rpt.tom", "RptTeam", Staff.UTC, Role.REP);
        staff.hire("rpt.meg", "RptTeam", Staff.UTC, Role.MANAGER);
        staff.hire("rpt.else", "RptElse", Staff.UTC, Role.MANAGER);
        staff.hire("rpt.ada", "", Staff.UTC, Role.AUDITOR);
        staff.hire("rpt.poor", "RptTeam", Staff.UTC, Role.REP);
        customer("Rpt Acme", "rpt-acme.example");
        customer("Rpt Bolt", "rpt-bolt.example");
        long lisas = room.open("rpt.lisa", LISA);
        room.open("rpt.meg", "rpt.meg@firm.example");
        room.deliver(lisas, from(ACME, "r1", "2026-09-10T08:00:00Z"), from(ACME, "r2", "2026-09-11T08:00:00Z"));
        room.awaitStages("activity");
        call("rpt.meg", post("/api/v1/activity/months?rep=rpt.lisa&month=2026-09-01"))
                .andExpect(status().isOk());
        room.deliver(
                lisas,
                from(ACME, "r3", "2026-09-12T08:00:00Z"),
                from(ACME, "r4", "2026-10-06T08:00:00Z"),
                from(ACME, "r5", "2026-10-07T08:00:00Z"),
                from(ACME, "r6", "2026-10-08T08:00:00Z"),
                from(ACME, "r7", "2026-10-09T08:00:00Z"),
                from("di@rpt-bolt.example", "r8", "2026-10-09T08:00:00Z"));
        room.awaitStages("activity");
    }

    @AfterAll
    void stop() {
        SMTP.stop();
    }

    private void customer(String name, String domain) {
        customers.add(new Customer(0, name, List.of(), List.of(domain), List.of(), "", "", Status.ACTIVE));
    }

    private static Letter from(String who, String id, String at) {
        return Letter.of(id + "@rpt.example", who, LISA, at, "Is there news of the shipment?");
    }

    private ResultActions call(String who, MockHttpServletRequestBuilder request) throws Exception {
        String role = users.get(who).roles().iterator().next().name();
        return web.perform(request.with(user(who).roles(role)).with(csrf()));
    }

    private String page(String who, String query, Locale language) throws Exception {
        return call(who, get(URI.create("/activity/reports" + query)).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void saysWhatChangedAndWhichCustomerMadeIt() throws Exception {
        assertThat(page("rpt.lisa", "?of=rep:rpt.lisa&" + OCTOBER, Locale.ENGLISH))
                .contains("rpt.lisa: October 2026", "Rpt Acme 3 → 4; Rpt Bolt 0 → 1", "metric=messagesIn")
                .contains("Compared with September 2026. Working days: ");
        assertThat(page("rpt.meg", "?of=team:RptTeam&" + OCTOBER, Locale.CHINESE))
                .contains("RptTeam 团队：2026年10月", "rpt.lisa 3 → 5");
    }

    @Test
    void aFrozenFigureStandsWithItsSignedCorrectionAndCause() throws Exception {
        assertThat(page("rpt.lisa", "?of=rep:rpt.lisa&" + SEPTEMBER, Locale.ENGLISH))
                .contains("frozen 2, since then +1", "+1 mail that arrived after the month was frozen")
                .contains("1 of 1 month of people is frozen.");
        assertThat(page("rpt.meg", "?of=team:RptTeam&rhythm=quarter&start=2026-07-01", Locale.CHINESE))
                .contains("2026 年第 3 季度", "已冻结数字的更正", "冻结后才到达的邮件");
    }

    @Test
    void nobodyReadsWhatIsNotHis() throws Exception {
        for (String of : new String[] {"rep:rpt.tom", "team:RptTeam", "company", "nonsense"}) {
            call("rpt.lisa", get("/activity/reports?of=" + of)).andExpect(status().isBadRequest());
            call("rpt.lisa", get("/activity/reports/report.pdf?of=" + of)).andExpect(status().isBadRequest());
        }
        call("rpt.lisa", get("/activity/reports?start=9998-01-01")).andExpect(status().isBadRequest());
        call("rpt.else", get("/activity/reports?of=team:RptTeam")).andExpect(status().isBadRequest());
        call("rpt.meg", get("/activity/reports?of=company")).andExpect(status().isBadRequest());
        assertThat(page("rpt.ada", "?of=company&" + OCTOBER, Locale.ENGLISH)).contains("The company: October 2026");
    }

    @Test
    void saysThatThereIsNothing() throws Exception {
        assertThat(page("rpt.tom", "", Locale.ENGLISH)).contains("Nothing happened in this period");
        assertThat(page("rpt.tom", "", Locale.CHINESE)).contains("本期没有数据");
    }

    @Test
    void theSameStandsInPdfAndWorkbook() throws Exception {
        byte[] pdf = file("rpt.meg", "pdf?of=team:RptTeam&" + SEPTEMBER, Locale.CHINESE);
        var reader = new PdfReader(pdf);
        String text = new PdfTextExtractor(reader).getTextFromPage(1);
        reader.close();
        assertThat(text).contains("RptTeam", "2026", "rpt.lisa");
        byte[] xlsx = file("rpt.meg", "xlsx?of=team:RptTeam&" + SEPTEMBER, Locale.ENGLISH);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            Sheet figures = book.getSheetAt(0);
            assertThat(figures.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Team RptTeam: September 2026");
            Row in = row(figures, "Mail in");
            assertThat(in.getCell(2).getNumericCellValue()).isEqualTo(3);
            Row corrected = book.getSheetAt(2).getRow(1);
            assertThat(corrected.getCell(4).getNumericCellValue()).isEqualTo(2);
            assertThat(corrected.getCell(5).getNumericCellValue()).isEqualTo(1);
        }
    }

    private static Row row(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("No row " + label);
    }

    private byte[] file(String who, String rest, Locale language) throws Exception {
        return call(who, get("/activity/reports/report." + rest).locale(language))
                .andExpect(status().isOk())
                .andExpect(
                        header().string("Content-Disposition", containsString("report-month-2026-09-01-team-RptTeam")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions plan(String who, String reader, String of, String rhythm) throws Exception {
        return call(
                who,
                post("/activity/reports/plans")
                        .param("reader", reader)
                        .param("of", of)
                        .param("rhythm", rhythm)
                        .param("language", "zh")
                        .param("day", "2")
                        .param("format", "both"));
    }

    private Plan planOf(String reader) {
        return plans.all().stream()
                .filter(plan -> plan.reader().equals(reader))
                .findFirst()
                .orElseThrow();
    }

    /// The Tuesday after the next period of a plan made now, at ten.
    private static Instant dueAfterNow(Plan plan) {
        LocalDate next = plan.next(Instant.now(), Staff.UTC);
        return next.atTime(10, 0).atZone(Staff.UTC).toInstant();
    }

    private static List<MimeMessage> to(String address) throws MessagingException {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    @Test
    void isSentOnceForEachPeriodInTheReadersLanguageWithItsFiles() throws Exception {
        plan("rpt.lisa", "rpt.lisa", "rep:rpt.lisa", "week").andExpect(status().is3xxRedirection());
        Plan plan = planOf("rpt.lisa");
        rounds.go(Instant.now());
        assertThat(to(LISA)).isEmpty();
        Instant due = dueAfterNow(plan);
        rounds.go(due);
        rounds.go(due.plusSeconds(60));

        List<MimeMessage> mails = to(LISA);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).startsWith("rpt.lisa：").endsWith("起的一周");
        var parts = (MimeMultipart) mails.getFirst().getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(text(parts)).contains("收到", "https://fairlead.example/activity/reports?of=rep%3Arpt.lisa");
        assertThat(parts.getBodyPart(1).getFileName()).endsWith(".pdf");
        assertThat(parts.getBodyPart(2).getFileName()).endsWith(".xlsx");

        call(
                        "rpt.lisa",
                        post("/activity/reports/plans/" + plan.id())
                                .param("of", "rep:rpt.lisa")
                                .param("rhythm", "week")
                                .param("language", "en")
                                .param("day", "3")
                                .param("format", "pdf"))
                .andExpect(status().is3xxRedirection());
        rounds.go(due.plusSeconds(86_400));
        assertThat(to(LISA)).as("another day is no other period").hasSize(1);
        rounds.go(due.plusSeconds(7 * 86_400 + 86_400));
        assertThat(to(LISA)).hasSize(2);
        assertThat(to(LISA).getLast().getSubject()).startsWith("rpt.lisa: week of ");
        call("rpt.lisa", post("/activity/reports/plans/" + plan.id() + "/stop")).andExpect(status().is3xxRedirection());
        rounds.go(due.plusSeconds(15 * 86_400));
        assertThat(to(LISA)).as("stopped").hasSize(2);
        assertThat(page("rpt.lisa", "/plans", Locale.ENGLISH)).contains("stopped", "Begin again", "sent");
    }

    private static String text(MimeMultipart parts) throws MessagingException, IOException {
        return parts.getBodyPart(0).getContent().toString();
    }

    @Test
    void whoHasLeftGetsNone() throws Exception {
        User left = staff.hire("rpt.left", "RptTeam", Staff.UTC, Role.REP);
        room.open("rpt.left", "rpt.left@firm.example");
        plan("rpt.meg", "rpt.left", "rep:rpt.left", "week").andExpect(status().is3xxRedirection());
        users.change(new User(left.username(), "", left.roles(), left.team(), left.zone(), false));
        rounds.go(dueAfterNow(planOf("rpt.left")));

        assertThat(to("rpt.left@firm.example")).isEmpty();
        assertThat(page("rpt.meg", "/plans", Locale.ENGLISH)).contains("has left: gets none");
    }

    @Test
    void whatFailedIsShownAndTriedAgain() throws Exception {
        plan("rpt.meg", "rpt.poor", "rep:rpt.poor", "week").andExpect(status().is3xxRedirection());
        Plan plan = planOf("rpt.poor");
        Instant due = dueAfterNow(plan);
        rounds.go(due);
        Subject last = plan.last(due, Staff.UTC);
        Sending failed = sendings.find("rpt.poor", last).orElseThrow();
        assertThat(failed.state()).isEqualTo(Sending.State.FAILED);
        assertThat(failed.retryAt()).isEqualTo(due.plusSeconds(300));
        assertThat(page("rpt.meg", "/plans", Locale.CHINESE)).contains("收件人没有已连接的本人邮箱", "重试");

        rounds.go(due.plusSeconds(60));
        assertThat(sendings.find("rpt.poor", last).orElseThrow().tries()).isEqualTo(1);
        room.open("rpt.poor", "rpt.poor@firm.example");
        rounds.go(due.plusSeconds(301));
        assertThat(to("rpt.poor@firm.example")).hasSize(1);
        assertThat(sendings.find("rpt.poor", last).orElseThrow().state()).isEqualTo(Sending.State.SENT);
        rounds.go(due.plusSeconds(4_000));
        assertThat(to("rpt.poor@firm.example")).hasSize(1);
    }

    @Test
    void aStopInTheMiddleSendsNothingTwiceUnlessSomebodyWantsIt() throws Exception {
        plan("rpt.meg", "rpt.meg", "team:RptTeam", "quarter").andExpect(status().is3xxRedirection());
        Plan plan = planOf("rpt.meg");
        Instant due = dueAfterNow(plan);
        Subject last = plan.last(due, Staff.UTC);
        sendings.begin("rpt.meg", last, due);
        rounds.go(due.plusSeconds(60));
        assertThat(to("rpt.meg@firm.example")).isEmpty();
        assertThat(page("rpt.meg", "/plans", Locale.ENGLISH)).contains("Fairlead stopped while sending");

        long id = sendings.find("rpt.meg", last).orElseThrow().id();
        call("rpt.else", post("/activity/reports/plans/mails/" + id + "/retry")).andExpect(status().isBadRequest());
        call("rpt.meg", post("/activity/reports/plans/mails/" + id + "/retry")).andExpect(status().is3xxRedirection());
        rounds.go(due.plusSeconds(120));
        assertThat(to("rpt.meg@firm.example")).hasSize(1);
    }

    @Test
    void nobodyPlansWhatHeOrTheReaderMayNotRead() throws Exception {
        plan("rpt.lisa", "rpt.lisa", "team:RptTeam", "month").andExpect(status().isBadRequest());
        plan("rpt.lisa", "rpt.tom", "rep:rpt.tom", "month").andExpect(status().isBadRequest());
        plan("rpt.meg", "rpt.tom", "team:RptTeam", "month").andExpect(status().isBadRequest());
        plan("rpt.else", "rpt.tom", "rep:rpt.tom", "month").andExpect(status().isBadRequest());
        plan("rpt.tom", "rpt.tom", "rep:rpt.tom", "month").andExpect(status().is3xxRedirection());
        plan("rpt.tom", "rpt.tom", "rep:rpt.tom", "month")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("gets this report already")));
        call("rpt.lisa", post("/activity/reports/plans/" + planOf("rpt.tom").id() + "/remove"))
                .andExpect(status().isBadRequest());
    }
}
