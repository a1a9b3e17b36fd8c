package dev.fairlead.customers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class CustomerBrowserTests {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String MIA = "Mia Okafor <mia@northpier.example>";

    @Autowired
    private Office office;

    private static Locator text(Page page, String selector, String text) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(text));
    }

    /// What the background does shows at the next look.
    private static void awaitThere(Page page, Locator wanted) {
        await().atMost(LONG).pollInterval(Duration.ofMillis(500)).until(() -> {
            page.reload();
            return wanted.count() > 0;
        });
    }

    @Test
    void makesACustomerOfAnUnknownSenderAndSeesItsOldMail(Page page) {
        office.deliver(
                "mia",
                "INBOX",
                Eml.of(
                                "\"Karl Kran (Hafenkran GmbH)\" <karl@hafenkran.example>",
                                MIA,
                                "Cranes to Santos",
                                "Please quote two flat racks Hamburg to Santos.")
                        .at(ZonedDateTime.now(ZoneOffset.UTC).minusDays(20)));
        office.awaitAll();
        SignIn.as(page, "mia");
        page.navigate("/customers/senders");
        Locator domain = text(page, ".fl-table a", "hafenkran.example");
        awaitThere(page, domain);
        domain.click();

        assertThat(page.locator("input[name=name]")).hasValue("Hafenkran GmbH");
        page.locator(".fl-columns .btn-primary").click();
        assertThat(page.locator("textarea[name=domains]")).hasValue("hafenkran.example");
        page.locator("form.fl-form .btn-primary").click();

        assertThat(page.locator("h1")).containsText("Hafenkran GmbH");
        assertThat(page.locator("#contacts")).containsText("karl@hafenkran.example");
        Locator conversation = text(page, ".cu-entry-mail a", "Cranes to Santos");
        awaitThere(page, conversation);
        conversation.first().click();
        assertThat(page.locator(".cu-mails a")).hasText("Cranes to Santos");
        assertThat(page).hasURL(Pattern.compile(".*/customers/\\d+$"));
    }

    @Test
    void importsATableWithAnErrorAndTakesItBack(Page page) {
        SignIn.as(page, "mia");
        page.onDialog(Dialog::accept);
        page.navigate("/customers/import");
        byte[] table =
                "公司名称,域名,电话,邮箱\nImport Eins GmbH,import-eins.example,040 1,a@import-eins.example\nImport Kaputt,http://,,\n"
                        .getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("input[type=file]", new FilePayload("kunden.csv", "text/csv", table));
        page.locator(".btn-primary").click();

        assertThat(page.locator("main")).containsText("1 customer can be imported");
        assertThat(page.locator(".fl-table").nth(1)).containsText("http://");
        // The second column is no domain for once.
        page.locator("select[name=column1]").selectOption("ignored");
        text(page, "button", "Check again").click();
        assertThat(page.locator("main")).containsText("2 customers can be imported");
        page.locator(".btn-primary").click();

        Locator taken = text(page, ".fl-table tr", "kunden.csv");
        assertThat(taken).isVisible();
        page.navigate("/customers?q=import");
        assertThat(text(page, ".fl-table a", "Import Eins GmbH")).isVisible();
        page.navigate("/customers/import");
        taken.locator("button").click();
        assertThat(page.locator(".fl-notice")).containsText("2 customers were removed");
        page.navigate("/customers?q=import");
        assertThat(text(page, ".fl-table a", "Import Eins GmbH")).hasCount(0);
    }

    @Test
    void acceptsAPersonFromTheMailWithOneKey(Page page) {
        office.deliver(
                "mia", "INBOX", Eml.of("Petra Pier <petra@pierhandel.example>", MIA, "Booking", "Please book it."));
        office.awaitAll();
        SignIn.as(page, "mia");
        page.navigate("/customers/new?name=Pierhandel&domains=pierhandel.example");
        page.locator("form.fl-form .btn-primary").click();
        Locator proposed = page.locator("[data-accept]");
        awaitThere(page, proposed);
        page.keyboard().press("y");
        assertThat(page.locator(".fl-notice")).isVisible();
        assertThat(page.locator(".cu-person")).containsText("petra@pierhandel.example");
        assertThat(proposed).hasCount(0);
    }
}
