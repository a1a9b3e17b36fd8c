package dev.fairlead.insights;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.fairlead.browser.BrowserTest;
import dev.fairlead.browser.Eml;
import dev.fairlead.browser.Office;
import dev.fairlead.browser.SignIn;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/// From a figure to its messages and back, my day, a frozen month, a contest, a report in files, in a real browser.
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FigureBrowserTests {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String MIA = "Mia Okafor <mia@northpier.example>";
    private static final String BUYER = "Fia Figur <fia@figuren.example>";
    private static final YearMonth LAST_MONTH = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
    private static final String MONTH = "/activity/months?rep=mia&month=" + LAST_MONTH + "-01";

    @Autowired
    private Office office;

    @Autowired
    private Customers customers;

    private static boolean delivered;

    @BeforeEach
    void aCustomerWrites() {
        office.open();
        if (!delivered) {
            delivered = true;
            customers.add(new Customer(
                    0, "Figuren AG", List.of(), List.of("figuren.example"), List.of(), "mia", "", Status.ACTIVE));
            ZonedDateTime then = LAST_MONTH.atDay(8).atTime(9, 0).atZone(ZoneOffset.UTC);
            Eml question =
                    Eml.of(BUYER, MIA, "Where is our crane", "Did it arrive?").at(then);
            office.deliver("mia", "INBOX", question);
            office.deliver(
                    "mia",
                    "Sent",
                    Eml.of(MIA, BUYER, "RE: Where is our crane", "It did, yesterday.")
                            .at(then.plusMinutes(40))
                            .answering(question));
            office.deliver(
                    "mia",
                    "INBOX",
                    Eml.of(BUYER, MIA, "Still no papers", "When do the papers come?")
                            .at(ZonedDateTime.now(ZoneOffset.UTC).minusDays(2)));
            office.awaitAll();
        }
    }

    private static Locator text(Page page, String selector, String text) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(text));
    }

    /// What the background counts shows at the next look.
    private static void awaitThere(Page page, Locator wanted) {
        await().atMost(LONG).pollInterval(Duration.ofMillis(500)).until(() -> {
            page.reload();
            return wanted.count() > 0;
        });
    }

    @Test
    @Order(1)
    void goesFromTheTeamToAFigureToItsMessagesAndBack(Page page) {
        SignIn.as(page, "olga");
        page.navigate("/activity/compare?by=rep&from=" + LAST_MONTH.atDay(1) + "&to=" + LAST_MONTH.atEndOfMonth());
        Locator mia = text(page, ".fl-table tbody tr", "Mia Okafor");
        Locator figure = mia.locator("a[href*='metric=messagesIn&']");
        awaitThere(page, figure);
        assertThat(page.locator("[data-insight] svg").first()).isVisible();
        figure.first().click();

        assertThat(text(page, ".fl-table a", "Where is our crane")).hasCount(1);
        text(page, ".fl-head .btn", "Back").click();
        assertThat(page).hasURL(Pattern.compile(".*/activity/compare\\?by=rep&.*"));
        assertThat(mia).isVisible();

        // The profile behind the name, and a cell of the heat map by keyboard.
        text(page, "th.in-row a", "Mia Okafor").click();
        assertThat(text(page, ".in-top a", "Figuren AG")).isVisible();
        page.navigate("/activity/heat?rep=mia&from=" + LAST_MONTH.atDay(1) + "&to=" + LAST_MONTH.atEndOfMonth());
        // The question may be counted before its answer is.
        Locator cell = page.locator(".in-cell a").first();
        awaitThere(page, cell);
        cell.focus();
        page.keyboard().press("Enter");
        assertThat(text(page, ".fl-table a", "RE: Where is our crane")).hasCount(1);
        assertThat(text(page, ".fl-table td", "40 min")).hasCount(1);

        // A manager says why the mail of somebody else is opened.
        text(page, ".fl-table a", "RE: Where is our crane").click();
        page.locator("textarea[name=reason]").fill("The customer called me");
        page.locator(".btn-primary").click();
        assertThat(page).hasURL(Pattern.compile(".*/mail\\?open=\\d+.*"));
    }

    @Test
    @Order(2)
    void seesWhatWaitsOnMyDayAndSettlesIt(Page page) {
        SignIn.as(page, "mia");
        page.navigate("/day");
        Locator waits = text(page, ".day-table tbody tr", "Still no papers");
        awaitThere(page, waits);
        assertThat(waits).containsText("Figuren AG");
        waits.locator("summary").click();
        waits.locator("form button").first().click();
        assertThat(page.locator(".day-undo")).isVisible();
        assertThat(text(page, "#waits ~ .fl-scroll tr", "Still no papers")).hasCount(0);
        page.locator(".day-undo button").click();
        assertThat(waits).isVisible();
    }

    @Test
    @Order(3)
    void aFrozenMonthShowsWhatCameLaterAsACorrection(Page page) {
        SignIn.as(page, "olga");
        page.navigate(MONTH);
        page.locator("form .btn-primary").click();
        assertThat(page.locator("main")).containsText("by Olga Meyer");
        office.deliver(
                "mia",
                "INBOX",
                Eml.of(BUYER, MIA, "An old one found", "It was in another folder.")
                        .at(LAST_MONTH.atDay(9).atTime(9, 0).atZone(ZoneOffset.UTC)));
        office.awaitAll();
        page.navigate(MONTH);
        Locator in = text(page, ".fl-table tbody tr", "Mail in").first();
        awaitThere(page, in.locator(".fl-chip-warn"));

        assertThat(in).containsText("+1");
        assertThat(text(page, ".fl-table tr", "An old one found").first()).containsText("after the month was frozen");
        page.navigate("/activity/reports?of=rep:mia&rhythm=month&start=" + LAST_MONTH + "-01");
        assertThat(page.locator("#corrected ~ .fl-scroll"))
                .containsText("+1 mail that arrived after the month was frozen");
    }

    @Test
    @Order(4)
    void aRepContestsAFigureAndTheManagerAnswers(Page page) {
        SignIn.as(page, "mia");
        page.navigate("/activity/messages?metric=messagesIn&rep=mia&from=" + LAST_MONTH.atDay(1) + "&to="
                + LAST_MONTH.atEndOfMonth());
        page.locator("details summary", new Page.LocatorOptions().setHasText("wrong"))
                .click();
        page.locator("textarea[name=comment]").fill("One of them was for Tom");
        text(page, "button", "Contest this figure").click();
        assertThat(text(page, ".fl-card", "One of them was for Tom")).containsText("waits for an answer");

        page.context().clearCookies();
        SignIn.as(page, "olga");
        page.navigate("/activity");
        page.locator(".fl-head a[href$='/activity/contests']").click();
        Locator contest = text(page, ".fl-card", "One of them was for Tom");
        contest.locator("textarea").fill("I moved it to him");
        contest.locator("button").click();

        page.context().clearCookies();
        SignIn.as(page, "mia");
        page.navigate("/activity/contests");
        assertThat(text(page, ".fl-card", "One of them was for Tom")).containsText("I moved it to him");
    }

    @Test
    @Order(5)
    void aReportComesAsPdfAndAsWorkbook(Page page) throws IOException {
        SignIn.as(page, "olga");
        page.navigate("/activity/reports?of=team:sea&rhythm=month&start=" + LAST_MONTH + "-01");
        assertThat(page.locator("h1")).containsText("Team sea");
        Download pdf =
                page.waitForDownload(() -> text(page, ".fl-head .btn", "PDF").click());
        assertThat(pdf.suggestedFilename()).isEqualTo("report-month-" + LAST_MONTH + "-01-team-sea.pdf");
        assertThat(new String(Files.readAllBytes(pdf.path()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        Download xlsx =
                page.waitForDownload(() -> text(page, ".fl-head .btn", "XLSX").click());
        try (var book = new XSSFWorkbook(Files.newInputStream(xlsx.path()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .startsWith("Team sea: ");
        }
        text(page, ".fl-head .btn", "Reports by mail").click();
        page.locator("select[name=rhythm]").last().selectOption("week");
        page.locator(".fl-actions .btn-primary").click();
        assertThat(page.locator(".fl-notice")).containsText("planned");
        assertThat(text(page, ".fl-table tr", "Olga Meyer").first()).containsText("Weekly");
    }
}
