package dev.fairlead.browser;

import com.microsoft.playwright.Page;

/// Signing in as a person of the [Office] does it.
public final class SignIn {

    private SignIn() {}

    public static void as(Page page, String username) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(Office.PASSWORD);
        page.locator("form.fl-form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
