package dev.fairlead.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import dev.fairlead.browser.BrowserTest;
import dev.fairlead.browser.SignIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whatever page a link leads to, for each role, is there and has its words; each fits a phone, has one title, and
/// nothing on it is without a name or too pale to read.
@BrowserTest
class EveryPageBrowserTests {

    @Test
    void isThereFitsAPhoneAndNamesWhatItHolds(Page page) {
        page.setViewportSize(390, 844);
        var walk = new Walk(page);

        for (String person : List.of("lisa", "ines", "ada", "olga")) {
            Map<String, List<String>> found = walk.as(person);

            assertThat(found).as(person).hasSizeGreaterThan(20);
            assertThat(found)
                    .allSatisfy((path, faults) ->
                            assertThat(faults).as(person + " " + path).isEmpty());
        }
    }

    @Test
    void scrollsByKeyboardBeforeAnythingHasTheFocus(Page page) {
        page.setViewportSize(1280, 400);
        SignIn.as(page, "lisa");
        page.navigate("/activity/definitions");

        page.keyboard().press("PageDown");

        await().pollInSameThread().until(() -> (Boolean) page.evaluate("document.querySelector('main').scrollTop > 0"));
    }

    @Test
    void goesOnFromWhereTheMenuWasOpenedWhenItIsClosedByKeyboard(Page page) {
        SignIn.as(page, "lisa");
        page.locator(".fl-top .fl-menu summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator(".fl-menu-sheet a").first()).isFocused();

        page.keyboard().press("Escape");

        assertThat(page.locator(".fl-menu-sheet")).isHidden();
        assertThat(page.locator(".fl-top .fl-menu summary")).isFocused();
    }

    /// The glance at a page sees what is wrong with it.
    @Test
    void seesWhatIsTooWideAndWhatHasNoName(Page page) {
        page.setViewportSize(390, 844);
        page.setContent("""
                <html lang="en"><title>x</title><main style="overflow:auto"><h1>One</h1><h1>Two</h1>
                <p style="width: 600px">wide</p><input name="nameless"><p style="color:#ccc;background:#fff">pale</p>
                <p>??no.words??</p><button style="width: 40px; overflow: hidden; white-space: nowrap">Much to say</button>
                </main>""");

        assertThat(Glance.faults(page))
                .anySatisfy(fault -> assertThat(fault).startsWith("wider by 2"))
                .anySatisfy(fault -> assertThat(fault).startsWith("titles: 2"))
                .anySatisfy(fault -> assertThat(fault).startsWith("without words: ??no.words??"))
                .anySatisfy(fault -> assertThat(fault).startsWith("cut: Much to say"))
                .anySatisfy(fault -> assertThat(fault).startsWith("label: "))
                .anySatisfy(fault -> assertThat(fault).startsWith("color-contrast: "));
    }
}
