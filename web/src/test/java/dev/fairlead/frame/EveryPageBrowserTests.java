package dev.fairlead.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import dev.fairlead.browser.BrowserTest;
import dev.fairlead.browser.SignIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever page a link leads to, for each role, in either language: it fits a phone, has one title, and nothing on it
/// is without a name or too pale to read.
@BrowserTest
class EveryPageBrowserTests {

    @ParameterizedTest
    @ValueSource(strings = {"lisa", "olga", "ada", "ines"})
    void fitsAPhoneAndNamesWhatItHolds(String person, Page page) {
        page.setViewportSize(390, 844);
        SignIn.as(page, person);

        Map<String, List<String>> found = new Walk(page).from("/");

        assertThat(found).hasSizeGreaterThan(8);
        assertThat(found)
                .allSatisfy((path, faults) -> assertThat(faults).as(path).isEmpty());
    }

    @Test
    void scrollsByKeyboardBeforeAnythingHasTheFocus(Page page) {
        page.setViewportSize(1280, 400);
        SignIn.as(page, "lisa");
        page.navigate("/activity/definitions");

        page.keyboard().press("PageDown");

        await().pollInSameThread()
                .until(() -> (Boolean) page.evaluate("document.querySelector('main').scrollTop > 0"));
    }

    /// The look at a page sees what is wrong with it.
    @Test
    void seesWhatIsTooWideAndWhatHasNoName(Page page) {
        page.setViewportSize(390, 844);
        page.setContent("""
                <html lang="en"><title>x</title><main style="overflow:auto"><h1>One</h1><h1>Two</h1>
                <p style="width: 600px">wide</p><input name="nameless"><p style="color:#ccc;background:#fff">pale</p></main>""");

        assertThat(new Walk(page).faults())
                .anySatisfy(fault -> assertThat(fault).startsWith("wider by 2"))
                .anySatisfy(fault -> assertThat(fault).startsWith("titles: 2"))
                .anySatisfy(fault -> assertThat(fault).startsWith("label: "))
                .anySatisfy(fault -> assertThat(fault).startsWith("color-contrast: "));
    }
}
