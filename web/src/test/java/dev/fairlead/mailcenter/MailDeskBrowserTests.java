package dev.fairlead.mailcenter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.fairlead.browser.BrowserTest;
import dev.fairlead.browser.SignIn;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class MailDeskBrowserTests {

    @Test
    void findsWhileTypingAndKeepsTheSearchInTheAddress(Page page) {
        SignIn.as(page, "lisa");
        assertThat(page.locator(".mc-total")).hasText("64 mails");

        page.keyboard().press("/");
        page.keyboard().type("滞箱费");

        assertThat(page.locator(".mc-total")).hasText("1 mail");
        assertThat(page.locator(".mc-row")).containsText("王芳");
        assertThat(page.locator(".mc-row mark").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*q=%E6%BB%9E%E7%AE%B1%E8%B4%B9$"));
        page.reload();
        assertThat(page.locator(".mc-total")).hasText("1 mail");
        assertThat(page.locator("#fl-search")).hasValue("滞箱费");
    }

    @Test
    void narrowsByAFacetAndWidensAgain(Page page) {
        SignIn.as(page, "lisa");

        page.locator(".mc-facet a", new Page.LocatorOptions().setHasText("EVER GIVEN"))
                .click();
        // One is the Chinese enquiry; of the other conversation one mail names the ship and hands it on.
        assertThat(page.locator(".mc-total")).hasText("4 mails");
        assertThat(page.locator("#fl-search")).hasValue("vessel:\"EVER GIVEN\"");
        assertThat(page.locator(".mc-filters")).containsText("EVER GIVEN");

        page.locator(".mc-facet li.mc-on a").first().click();
        assertThat(page.locator(".mc-total")).hasText("64 mails");
    }

    @Test
    void walksThroughTheResultsByKeyboard(Page page) {
        SignIn.as(page, "lisa");
        page.navigate("/mail?q=hamburg+tiles");

        page.keyboard().press("j");
        Locator selected = page.locator(".mc-row.mc-selected");
        assertThat(selected).hasCount(1);
        page.keyboard().press("o");
        assertThat(page.locator(".mc-message h1")).containsText("Enquiry Shanghai");
        // The classes of swapped elements settle a moment after their text.
        assertThat(page.locator(".mc-message.mc-opened")).hasCount(1);
        String first = page.url();

        page.keyboard().press("j");
        assertThat(page).not().hasURL(first);
        page.keyboard().press("u");
        assertThat(page.locator(".mc-message.mc-opened")).hasCount(0);

        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
    }

    @Test
    void showsAMailWithItsTableItsReasonsAndItsConversation(Page page) {
        SignIn.as(page, "lisa");
        page.navigate("/mail?q=is:outbound");
        page.locator(".mc-row-link").first().click();

        var mail = page.frameLocator(".mc-body iframe");
        assertThat(mail.locator("td").first()).hasText("MSC");
        assertThat(mail.locator("details")).not().hasAttribute("open", "");
        assertThat(page.locator(".mc-concern .mc-value").getByText("EVER GIVEN", exact()))
                .isVisible();
        assertThat(page.locator(".mc-conversation li")).hasCount(3);

        page.locator(".mc-tabs a", new Page.LocatorOptions().setHasText("Text")).click();
        assertThat(page.locator(".mc-text .mc-mention", new Page.LocatorOptions().setHasText("EVER GIVEN")))
                .isVisible();
        page.locator(".mc-tabs a", new Page.LocatorOptions().setHasText("Original"))
                .click();
        assertThat(page.locator(".mc-original")).containsText("Message-ID:");
    }

    @Test
    void correctsWhatAMailConcerns(Page page) {
        SignIn.as(page, "lisa");
        page.navigate("/mail?q=MSKU1234565");
        page.locator(".mc-row-link").first().click();

        add(page, "container", "MSKU1234560");
        assertThat(page.locator(".mc-link-refused")).containsText("check digit");

        add(page, "port", "Rotterdam");
        assertThat(page.locator(".mc-link-done")).containsText("Added: Port NLRTM");
        Locator added = concern(page, "NLRTM");
        assertThat(added).isVisible();

        added.locator("summary").click();
        added.locator(".mc-not-this").click();
        assertThat(concern(page, "NLRTM")).hasCount(0);
        page.locator(".mc-link-done button").click();
        assertThat(page.locator(".mc-link-done")).containsText("Undone");
        assertThat(concern(page, "NLRTM")).isVisible();
        page.reload();
        assertThat(concern(page, "NLRTM")).containsText("set by lisa");
    }

    private static void add(Page page, String kind, String value) {
        if (page.locator(".mc-concern.mc-add[open]").count() == 0) {
            page.locator(".mc-concern.mc-add > summary").click();
        }
        page.locator(".mc-add select").selectOption(kind);
        page.locator(".mc-add input[name=value]").fill(value);
        page.locator(".mc-add button").click();
    }

    private static Locator concern(Page page, String value) {
        return page.locator(".mc-concern:not(.mc-add)", new Page.LocatorOptions().setHasText(value));
    }

    @Test
    void loadsMoreResultsBelow(Page page) {
        SignIn.as(page, "lisa");
        assertThat(page.locator(".mc-row")).hasCount(50);

        page.locator(".mc-more a").click();

        assertThat(page.locator(".mc-row")).hasCount(64);
        assertThat(page.locator(".mc-more")).hasCount(0);
    }

    @Test
    void showsNobodyAnotherRepsMail(Page page) {
        SignIn.as(page, "tom");
        assertThat(page.locator(".mc-total")).hasText("1 mail");
        assertThat(page.locator(".mc-facets")).not().containsText("lisa");

        page.navigate("/mail?q=tiles");
        assertThat(page.locator(".mc-results .mc-empty")).containsText("Nothing found");
    }

    @Test
    void worksWithoutJavaScript(Page page) {
        SignIn.as(page, "lisa");
        Page plain = page.context()
                .browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setStorageState(page.context().storageState()))
                .newPage();
        plain.navigate(page.url().replaceAll("/mail.*", "/mail"));

        plain.locator("#fl-search").fill("demurrage OR booking");
        plain.locator("#fl-search").press("Enter");
        plain.locator(".mc-row-link").first().click();

        assertThat(plain.locator(".mc-message h1")).isVisible();
        assertThat(plain.locator(".mc-total")).hasText("1 mail");
        plain.context().close();
    }

    @Test
    void speaksChinese(Page page) {
        SignIn.as(page, "lisa");
        page.locator(".fl-language button").click();

        assertThat(page.locator(".mc-total")).hasText("64 封邮件");
        assertThat(page.locator(".mc-facets")).containsText("船名");
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
