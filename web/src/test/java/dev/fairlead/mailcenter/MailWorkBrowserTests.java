package dev.fairlead.mailcenter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.fairlead.browser.BrowserTest;
import dev.fairlead.browser.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A rep's day with the mail page beyond finding and reading.
@BrowserTest
class MailWorkBrowserTests {

    private static final Path PICTURES = Path.of("target", "pictures");

    @Test
    void completesAValueThatIsBeingTyped(Page page) {
        SignIn.as(page, "lisa");

        page.keyboard().press("/");
        page.keyboard().type("vessel:ever");
        Locator suggestion = page.locator("#suggestions li").first();
        assertThat(suggestion).containsText("EVER GIVEN");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("#fl-search")).hasValue("vessel:\"EVER GIVEN\" ");
        assertThat(page.locator(".mc-filters")).containsText("EVER GIVEN");
        assertThat(page.locator("#suggestions")).isHidden();
    }

    @Test
    void saysUnderTheBoxWhatItDidNotUnderstandAndStepsBack(Page page) {
        SignIn.as(page, "lisa");
        page.locator("#fl-search").fill("hamburg");
        page.locator("#fl-search").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*q=hamburg$"));
        page.locator("#fl-search").fill("hamburg colour:red");
        page.locator("#fl-search").press("Enter");

        assertThat(page.locator(".mc-problems mark").first()).containsText("colour");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*q=hamburg$"));
        assertThat(page.locator(".mc-problems")).hasCount(0);
    }

    @Test
    void choosesASpanOfTimeByDragging(Page page) {
        SignIn.as(page, "lisa");
        Locator bars = page.locator(".mc-months li");
        int last = bars.count() - 1;
        BoundingBox from = box(bars.nth(last - 3));
        BoundingBox to = box(bars.nth(last));

        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2);
        page.mouse().up();

        assertThat(page).hasURL(Pattern.compile(".*q=after%3A.*before%3A.*"));
        assertThat(page.locator(".mc-months li.mc-on")).hasCount(4);
        page.locator(".mc-all-time").click();
        assertThat(page.locator(".mc-all-time")).hasCount(0);
    }

    @Test
    void putsMailsOfOneConversationTogetherAndReadsItAsOne(Page page) {
        SignIn.as(page, "lisa");
        page.navigate("/mail?q=subject:tiles");
        assertThat(page.locator(".mc-row")).hasCount(3);

        page.locator(".mc-grouping").click();
        assertThat(page.locator(".mc-others summary")).containsText("2 more");
        page.locator(".mc-row-link").first().click();
        page.locator(".mc-tabs a", new Page.LocatorOptions().setHasText("Whole conversation"))
                .click();

        assertThat(page.locator(".mc-letter")).hasCount(3);
        assertThat(page.locator(".mc-letter[open]").first()).containsText("Please book");
        Locator offer = page.locator(".mc-letter").nth(1);
        offer.locator("summary").first().click();
        assertThat(offer).containsText("ocean rates Shanghai to Hamburg");
    }

    @Test
    void exportsSelectedMailsInTheBackground(Page page) throws IOException {
        SignIn.as(page, "lisa");
        page.navigate("/mail?q=subject:tiles");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator("#selected")).containsText("2 selected");

        page.locator("#selected button[value=csv]").click();
        assertThat(page.locator(".fl-chip-good")).hasText("Ready");
        Download file = page.waitForDownload(
                () -> page.locator(".fl-table a[download]").first().click());

        assertThat(Files.readAllLines(file.path())).hasSize(3);
        page.locator(".fl-table form button").first().click();
        assertThat(page.locator(".fl-empty")).containsText("No exports yet");
    }

    @Test
    void keepsASearchWithANameAndBringsItBack(Page page) {
        SignIn.as(page, "lisa");
        page.navigate("/mail?q=demurrage+OR+tiles");
        page.locator(".mc-export summary", new Page.LocatorOptions().setHasText("Save"))
                .click();
        page.locator(".mc-export input[name=name]").fill("Tiles and trouble");
        page.locator(".mc-export .btn-primary").click();

        Locator kept = page.locator(".fl-table a", new Page.LocatorOptions().setHasText("Tiles and trouble"));
        kept.click();
        assertThat(page).hasURL(Pattern.compile(".*/mail\\?q=demurrage\\+OR\\+tiles$"));
        page.navigate("/searches");
        page.locator(".fl-table .fl-menu summary").click();
        page.locator(".fl-menu-sheet form[action$=delete] button").click();
        assertThat(kept).hasCount(0);
        page.locator(".ss-deleted button").click();
        assertThat(kept).isVisible();
    }

    @Test
    void leadsFromAChipToThePageOfTheShip(Page page) {
        SignIn.as(page, "lisa");
        page.locator(".mc-facet a", new Page.LocatorOptions().setHasText("EVER GIVEN"))
                .click();
        page.locator(".mc-about").click();

        assertThat(page.locator("h1")).containsText("EVER GIVEN");
        assertThat(page.locator(".do-months li a").last()).isVisible();
        page.locator(".fl-room", new Page.LocatorOptions().setHasText("Vessels"))
                .click();
        assertThat(page.locator(".fl-table")).containsText("EVER GIVEN");
    }

    @Test
    void fitsOnAPhone(Page page) {
        page.setViewportSize(390, 844);
        SignIn.as(page, "lisa");
        for (String path : new String[] {"/mail?q=tiles", "/exports", "/searches", "/vessels"}) {
            page.navigate(path);
            assertThat(page.locator("main")).isVisible();
            assertThat(page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
            String name = path.replaceAll("\\W+", "-") + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("phone" + name)));
        }
        page.navigate("/mail?q=tiles");
        page.locator(".mc-row-link").first().click();
        assertThat(page.locator(".mc-back")).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("phone-mail-opened.png")));
    }

    private static BoundingBox box(Locator element) {
        return Objects.requireNonNull(element.boundingBox());
    }
}
