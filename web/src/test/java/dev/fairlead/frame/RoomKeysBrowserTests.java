package dev.fairlead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.fairlead.browser.BrowserTest;
import dev.fairlead.browser.Office;
import dev.fairlead.browser.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The letters after a g that lead from room to room, and what they leave to the page, in a real browser.
@BrowserTest
class RoomKeysBrowserTests {

    /// Notes what is clicked and which keys the page hears after the frame, and leads nowhere.
    private static final String NOTED = """
            window.clicked = [];
            window.heard = [];
            document.addEventListener('click', event => {
              event.preventDefault();
              clicked.push(event.target.closest('a').pathname);
            }, true);
            document.addEventListener('DOMContentLoaded', () =>
              document.addEventListener('keydown', event => heard.push(event.key)));
            """;

    private static final String PRESSED_AT_ONCE = """
            document.addEventListener('DOMContentLoaded', () =>
              document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true })));
            """;

    @Autowired
    private Office office;

    @BeforeEach
    void openOffice() {
        office.open();
    }

    @Test
    void aLetterWithoutGIsThePagesFromItsFirstMomentOn(Page page) {
        SignIn.as(page, "mia");
        page.addInitScript(NOTED + PRESSED_AT_ONCE);
        page.navigate("/quotes");
        assertThat(noted(page, "clicked")).isEqualTo("");
        assertThat(noted(page, "heard")).isEqualTo("c");
    }

    @Test
    void aLetterAfterGIsTheRoomsAlone(Page page) {
        SignIn.as(page, "mia");
        page.addInitScript(NOTED);
        page.navigate("/quotes");
        page.keyboard().press("g");
        page.keyboard().press("c");
        assertThat(noted(page, "clicked")).isEqualTo("/customers");
        assertThat(noted(page, "heard")).isEqualTo("g");
    }

    private static Object noted(Page page, String list) {
        return page.evaluate(list + ".join(' ')");
    }
}
