package dev.fairlead.mailcenter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.fairlead.browser.BrowserTest;
import dev.fairlead.browser.SignIn;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@BrowserTest
class TryBrowserTests {

    private static final String MAIL = """
            您好，请报上海到汉堡 40HQ 的海运费
            Vessel: EVER GIVEN V.074S, container ＭＳＫＵ１２３４５６５
            MSC USD 1250/40HQ valid till 30 Nov

            On Monday Jo wrote:
            > please quote
            """;

    @Test
    void marksWhatIsRecognisedInAPastedMail(Page page) {
        SignIn.as(page, "ines");
        page.navigate("/try");
        page.locator(".mc-try textarea").fill(MAIL);
        page.locator(".mc-try-form button").click();

        assertThat(mark(page, "EVER GIVEN")).containsText("Vessel");
        assertThat(mark(page, "ＭＳＫＵ１２３４５６５")).containsText("Container");
        assertThat(mark(page, "汉堡")).containsText("Port");
        assertThat(page.locator("#links")).containsText("MSKU1234565");
        assertThat(page.locator("#quotes tbody tr")).containsText("USD 1,250");
        assertThat(page.locator(".mc-try-quoted")).containsText("please quote");
        assertThat(page.locator("#mentions")).containsText("EVER GIVEN");
    }

    @Test
    void readsAFileInChineseWithoutJavaScript(Page page) {
        SignIn.as(page, "ada");
        page.locator(".fl-language button").click();
        Page plain = page.context()
                .browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setStorageState(page.context().storageState()))
                .newPage();
        plain.navigate(page.url().replaceAll("(https?://[^/]+).*", "$1/try"));
        String raw = "From: jo@acme.example\r\nSubject: Container TEMU6079348\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nETD 28 Nov\r\n";
        plain.locator("input[type=file]")
                .setInputFiles(new FilePayload("mail.eml", "message/rfc822", raw.getBytes(StandardCharsets.UTF_8)));
        plain.locator(".mc-try-form button").click();

        assertThat(plain.locator(".mc-try-subject")).containsText("箱号");
        assertThat(plain.locator("#links")).containsText("TEMU6079348");
        plain.context().close();
    }

    private static Locator mark(Page page, String text) {
        return page.locator(".mc-try .mc-try-words .mc-mention", new Page.LocatorOptions().setHasText(text));
    }
}
