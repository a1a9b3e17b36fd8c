package dev.fairlead.quotes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.fairlead.browser.BrowserTest;
import dev.fairlead.browser.Eml;
import dev.fairlead.browser.Office;
import dev.fairlead.browser.SignIn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/// The review by keyboard, a lane's chart, a rate sheet with an error, in a real browser.
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuoteReviewBrowserTests {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String MIA = "Mia Okafor <mia@northpier.example>";
    private static final List<String> PORTS = List.of(
            "Shanghai", "Ningbo", "Qingdao", "Xiamen", "Dalian", "Yantian", "Shekou", "Tianjin", "Fuzhou", "Nansha");

    @Autowired
    private Office office;

    @BeforeEach
    void openOffice() {
        office.open();
    }

    private static Locator text(Page page, String selector, String text) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(text));
    }

    private void quoteFromTenPorts() {
        for (int i = 0; i < PORTS.size(); i++) {
            office.deliver(
                    "mia",
                    "Sent",
                    Eml.of(
                                    MIA,
                                    "Otto Review <otto@reviewed.example>",
                                    "Rates from " + PORTS.get(i),
                                    "Dear Otto,\n\n" + PORTS.get(i) + " to Hamburg USD " + (1200 + 10 * i)
                                            + " per 40HQ, carrier MSC, valid until 2031-11-30\n\nBest regards\nMia")
                            .at(ZonedDateTime.now(ZoneOffset.UTC).minusHours(1 + i)));
        }
        office.awaitAll();
    }

    // While no other quote of hers waits.
    @Test
    @Order(1)
    void reviewsTenQuotesByKeyboard(Page page) {
        quoteFromTenPorts();
        SignIn.as(page, "mia");
        await().atMost(LONG).pollInterval(Duration.ofMillis(500)).until(() -> {
            page.navigate("/quotes?q=msc&status=read");
            return text(page, ".fl-table tbody tr", "DEHAM").count() >= 10;
        });
        page.navigate("/quotes/review");
        assertThat(page.locator(".qu-text mark").first()).containsText("Shanghai to Hamburg USD 1200 per 40HQ");
        for (int i = 0; i < PORTS.size(); i++) {
            String amount = Integer.toString(1200 + 10 * i);
            assertThat(page.locator("input[name=amount]").first()).hasValue(amount);
            page.waitForLoadState();
            if (i == 1) {
                page.keyboard().press("e");
                page.keyboard().type("1299");
                page.keyboard().press("Escape");
                page.keyboard().press("c");
            } else {
                page.keyboard().press(i == 2 ? "x" : "c");
            }
            assertThat(page.locator(".qu-done")).containsText("DEHAM 40HQ");
        }

        page.navigate("/quotes?q=msc&status=sent&pod=DEHAM");
        assertThat(text(page, ".fl-table tbody tr", "until 30 Nov 2031")).hasCount(9);
        assertThat(text(page, ".fl-table tbody tr", "1,299")).hasCount(1);
        page.navigate("/quotes?status=rejected");
        assertThat(text(page, ".fl-table tbody tr", "CNTAO")).hasCount(1);
    }

    @Test
    void teachesByKeyboardWhatASenderMeans(Page page) {
        String sender = "Rita Rates <rita@taughtagent.example>";
        office.deliver("mia", "INBOX", Eml.of(sender, MIA, "Our offer", "To Klaipeda USD 1710 per 40HQ, carrier MSC"));
        office.awaitAll();
        SignIn.as(page, "mia");
        awaitQuote(page, "USD 1,710");
        text(page, ".fl-table tbody tr", "USD 1,710").locator("a").first().click();
        text(page, ".btn", "Change").click();
        page.locator("input[name=pol]").fill("Fuzhou");
        page.locator("form.fl-form .btn-primary").click();
        text(page, ".fl-head .btn", "Learn from this correction").click();
        assertThat(page.locator(".qu-teach")).containsText("where no POL is named, it is Fuzhou");
        page.locator("select[name=sender]").selectOption("taughtagent.example");
        // On a busy machine the words are there before the keys are heard.
        page.waitForLoadState();
        page.keyboard().press("2");
        page.keyboard().press("k");
        assertThat(page.locator(".fl-notice")).containsText("One thing was learned");
        assertThat(page.locator(".qu-says").first()).containsText("In mails from taughtagent.example");

        office.deliver(
                "mia",
                "INBOX",
                Eml.of(
                        "Karl Rates <karl@taughtagent.example>",
                        MIA,
                        "Another offer",
                        "To Klaipeda USD 1810 per 40HQ, carrier MSC"));
        office.awaitAll();
        awaitQuote(page, "USD 1,810");
        assertThat(text(page, ".fl-table tbody tr", "USD 1,810")).containsText("CNFOC");
    }

    private static void awaitQuote(Page page, String amount) {
        await().atMost(LONG).pollInterval(Duration.ofMillis(500)).until(() -> {
            page.navigate("/quotes?pod=Klaipeda");
            return text(page, ".fl-table tbody tr", amount).count() > 0;
        });
    }

    @Test
    void importsARateSheetWithAnErrorLooksAtTheLaneAndTakesItBack(Page page) {
        SignIn.as(page, "mia");
        page.onDialog(Dialog::accept);
        page.navigate("/quotes/import");
        byte[] sheet =
                "起运港,目的港,船公司,40尺高柜,有效期至\n上海,费利克斯托,MSC,2100,2031-11-30\n上海,费利克斯托,COSCO,2200,2031-11-30\n上海,哪儿也不是,MSC,1,2031-11-30\n"
                        .getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("input[type=file]", new FilePayload("rates.csv", "text/csv", sheet));
        page.locator("form.fl-form .btn-primary").click();
        assertThat(page.locator("main")).containsText("2 quotes can be imported");
        assertThat(page.locator("main")).containsText("哪儿也不是");
        page.locator(".btn-primary").click();
        Locator taken = text(page, ".fl-table tr", "rates.csv");
        assertThat(taken).isVisible();

        page.navigate("/quotes/lane?pol=CNSHA&pod=GBFXT");
        assertThat(page.locator("#lane-chart svg")).isVisible();
        assertThat(page.locator("h1")).containsText("Shanghai → Felixstowe");
        assertThat(page.locator("#lane-chart").getAttribute("data-points").split("\"quote\":"))
                .hasSize(3);
        assertThat(page.locator("#lane-chart svg path").count()).isGreaterThan(2);

        page.navigate("/quotes/import");
        taken.locator("button").click();
        assertThat(page.locator(".fl-notice")).containsText("2 quotes were removed");
    }

    @Test
    void worksWithoutTheScript(Page page) {
        SignIn.as(page, "mia");
        page.route(Pattern.compile(".*/quotesheet/.*\\.js"), route -> route.abort());
        page.navigate("/quotes/new");
        page.locator("input[name=pol]").fill("Busan");
        page.locator("input[name=pod]").fill("Santos");
        page.locator("input[name=equipment]").fill("20GP");
        page.locator("input[name=amount]").first().fill("1,750.5");
        page.locator("form.fl-form .btn-primary").click();
        assertThat(page.locator(".qu-amounts")).containsText("USD 1,750.50");
        page.locator("select[name=status]").selectOption("lost");
        page.locator("select[name=lossReason]").selectOption("price");
        page.locator("form.fl-form button[type=submit]").click();
        assertThat(page.locator("h2 .fl-chip")).hasText("Lost");
    }
}
