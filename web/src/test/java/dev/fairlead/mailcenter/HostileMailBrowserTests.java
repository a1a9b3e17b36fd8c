package dev.fairlead.mailcenter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.fairlead.browser.BrowserTest;
import dev.fairlead.browser.Canary;
import dev.fairlead.browser.Eml;
import dev.fairlead.browser.Office;
import dev.fairlead.browser.SignIn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Opens mails that try everything, in a browser that would do everything.
@BrowserTest
class HostileMailBrowserTests {

    /// How long a trick may take to ring: longer than any timer or animation in the files.
    private static final double TIME_TO_RING = 2500;

    @Autowired
    private Office office;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> dialogs = new CopyOnWriteArrayList<>();

    @Test
    void aHostileMailRunsNothingAndCallsNobody(Page page) throws IOException {
        try (Canary canary = new Canary()) {
            deliver("hostile tricks", canary.arm(hostile("mail.html")));
            watch(page);
            SignIn.as(page, "mia");

            open(page, "\"hostile tricks\"");
            touchEverything(page);
            page.waitForTimeout(TIME_TO_RING);

            assertThat(page.frameLocator(".mc-body iframe").locator("body"))
                    .containsText("Please find our ocean rates");
            assertThat(canary.rung()).isEmpty();
            assertThat(dialogs).isEmpty();
            assertThat(requests).allMatch(url -> url.startsWith(origin(page)) || url.startsWith("data:image/"));
            assertThat(page.evaluate("window.hits || 0")).isEqualTo(0);
        }
    }

    @Test
    void aMailThatLeadsElsewhereByItselfStays(Page page) throws IOException {
        try (Canary canary = new Canary()) {
            deliver("hostile refresh", canary.arm(hostile("refresh.html")));
            watch(page);
            SignIn.as(page, "mia");

            open(page, "\"hostile refresh\"");
            page.waitForTimeout(TIME_TO_RING);

            assertThat(page.frameLocator(".mc-body iframe").locator("body")).containsText("You will be redirected");
            assertThat(canary.rung()).isEmpty();
        }
    }

    /// Without this the two tests above could pass because nothing ever rings.
    @Test
    void theSameMailsShownAsTheyAreRing(Page page) throws IOException {
        try (Canary canary = new Canary()) {
            watch(page);
            page.navigate(canary.serve(canary.arm(hostile("mail.html"))));
            page.waitForCondition(() -> rung(canary, "/ran/") > 30 && rung(canary, "/load/") > 30);
            page.waitForCondition(() -> !dialogs.isEmpty());
        }
        try (Canary canary = new Canary()) {
            page.navigate(canary.serve(canary.arm(hostile("refresh.html"))));
            page.waitForCondition(() -> !canary.rung().isEmpty());
        }
    }

    @Test
    void theDocumentOfAMailIsSafeEvenWhenItIsOpenedAlone(Page page) throws IOException {
        try (Canary canary = new Canary()) {
            deliver("hostile alone", canary.arm(hostile("mail.html")));
            watch(page);
            SignIn.as(page, "mia");
            open(page, "\"hostile alone\"");

            page.navigate(Objects.requireNonNull(page.locator(".mc-body iframe").getAttribute("src")));
            page.waitForTimeout(TIME_TO_RING);

            assertThat(canary.rung()).isEmpty();
            assertThat(page.evaluate("self.origin")).isEqualTo("null");
        }
    }

    @Test
    void remotePicturesAreFetchedOnlyOnRequestAndOnlyForOneView(Page page) throws IOException {
        try (Canary canary = new Canary()) {
            deliver("one picture", "<p>Our new logo</p><img src='" + canary.url() + "/load/logo.png'>");
            SignIn.as(page, "mia");
            open(page, "\"one picture\"");
            page.waitForTimeout(TIME_TO_RING);
            assertThat(page.locator(".mc-remote")).containsText("not loaded");
            assertThat(canary.rung()).isEmpty();

            page.locator(".mc-remote-all").click();
            assertThat(page.locator(".mc-remote")).hasCount(0);
            page.waitForCondition(() -> canary.rung().contains("/load/logo.png"));

            open(page, "\"one picture\"");
            assertThat(page.locator(".mc-remote")).isVisible();
        }
    }

    private void deliver(String subject, String html) {
        office.deliver(
                "mia",
                "INBOX",
                Eml.of("Mallory <mallory@evil.example>", "mia@northpier.example", subject, "text of " + subject)
                        .withHtml(html));
        office.awaitAll();
    }

    private static long rung(Canary canary, String kind) {
        return canary.rung().stream().filter(path -> path.startsWith(kind)).count();
    }

    private void watch(Page page) {
        requests.clear();
        page.context().onRequest(this::remember);
        page.context().onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
    }

    private void remember(Request request) {
        requests.add(request.url());
    }

    private static void open(Page page, String query) {
        page.navigate("/mail?q=" + java.net.URLEncoder.encode(query, StandardCharsets.UTF_8));
        page.locator(".mc-row-link").first().click();
        page.locator(".mc-body iframe").waitFor();
    }

    /// Moves over, presses and focuses whatever the mail shows, as a curious reader would; links are left alone.
    private static void touchEverything(Page page) {
        Frame mail = Objects.requireNonNull(
                Objects.requireNonNull(page.querySelector(".mc-body iframe")).contentFrame());
        Object touched = mail.evalOnSelectorAll("body *:not(a)", """
                all => {
                    for (const element of all) {
                        for (const touch of ["mouseover", "focus", "load", "error"]) {
                            element.dispatchEvent(new Event(touch, {bubbles: true}));
                        }
                    }
                    return all.length;
                }""");
        assertThat((int) touched).isGreaterThan(10);
    }

    private static String origin(Page page) {
        return page.url().replaceAll("(https?://[^/]+).*", "$1");
    }

    private static String hostile(String file) throws IOException {
        try (InputStream in = HostileMailBrowserTests.class.getResourceAsStream("/hostile/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
