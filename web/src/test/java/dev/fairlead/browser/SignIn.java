package dev.fairlead.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Signing in as a person of the [Office] does it: by the form the first time, then with the session that the browser
/// was given.
public final class SignIn {

    private static final String SESSION = "JSESSIONID";

    private static final Map<String, Cookie> SESSIONS = new ConcurrentHashMap<>();

    private SignIn() {}

    public static void as(Page page, String username) {
        Cookie session = SESSIONS.get(username);
        if (session != null) {
            page.context().addCookies(List.of(session));
            page.navigate("/");
        }
        if (session == null || isAskedAgain(page)) {
            byForm(page, username);
        }
    }

    /// Of another application, or ended meanwhile.
    private static boolean isAskedAgain(Page page) {
        return page.url().contains("/sign-in");
    }

    private static void byForm(Page page, String username) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(Office.PASSWORD);
        page.locator("form.fl-form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .forEach(cookie -> SESSIONS.put(username, cookie));
    }
}
